import { beforeAll, describe, expect, test } from 'vitest';
import { type IndexSource, indexFiles } from '../build/indexFiles.ts';
import { PLAIN_WEIGHT, type Posting, type Postings } from '../format/postings.ts';
import { LONGER_WORD } from '../weights.ts';
import { Engine } from './engine.ts';

const SIZE = 400;
const TITLE = 0b10;

function source(document: number): IndexSource {
  const name = String(document);
  return {
    text: {
      url: `/${name}/`,
      content: name,
      meta: { title: name, date: '', kind: '', organisations: '', place: '' },
      anchors: [],
    },
    length: 200 + document,
    filters: { year: [document < 200 ? '2020' : '2021'], topic: document === 7 ? ['malware'] : [] },
  };
}

function posting(document: number, positions: readonly number[], found = {}): Posting {
  return { document, positions, weight: PLAIN_WEIGHT * positions.length, fields: 0, ...found };
}

/** A word in the first announcements of the archive. */
function inFirst(documents: number): Postings {
  return Array.from({ length: documents }, (_, document) => posting(document, [1]));
}

const WORDS: [string, Postings][] = [
  ['seiz', [posting(3, [10, 20]), posting(5, [4])]],
  ['wallet', [posting(3, [11]), posting(5, [9])]],
  ['crypto', [posting(1, [6]), posting(2, [], { fields: TITLE })]],
  ['cryptocurr', [posting(2, [8]), posting(4, [8])]],
  ['polic', inFirst(300)],
  ['policeman', [posting(350, [2])]],
];

describe('the engine', () => {
  let engine: Engine;
  const asked: string[] = [];

  beforeAll(async () => {
    const sources = Array.from({ length: SIZE }, (_, document) => source(document));
    const facets = { values: [], announcements: [] };
    const files = await indexFiles(sources, WORDS, ['place', 'title'], facets);
    engine = new Engine(async (file) => {
      asked.push(file);
      return files.get(file) ?? new Uint8Array();
    }, 'en');
  });

  test.each(['seize', 'seized', 'seizes', 'seizing'])('finds %s in every form', async (word) => {
    const hits = await engine.word(word);
    expect([...hits.keys()]).toEqual([3, 5]);
    expect(hits.get(3)).toMatchObject({ positions: [10, 20], strength: 1, isOnRecord: false });
    expect(await engine.documents(word)).toBe(2);
  });

  test('finds nothing for a word that no announcement has', async () => {
    expect((await engine.word('zebra')).size).toBe(0);
    expect((await engine.word('cryptoc')).size).toBe(0);
    expect(await engine.documents('zebra')).toBe(0);
  });

  test('finds longer words too, which count less', async () => {
    const hits = await engine.word('crypto');
    expect([...hits].map(([id, { strength }]) => [id, strength])).toEqual([
      [1, 1],
      [2, 1],
      [4, LONGER_WORD],
    ]);
  });

  test('counts a frequent word without loading its list, and looks for no longer ones', async () => {
    asked.length = 0;
    expect(await engine.documents('police')).toBe(300);
    expect(asked).toEqual([]);
    expect((await engine.word('police')).size).toBe(300);
  });

  test('scores more for more occurrences, for the title, and for rarer words', async () => {
    const [seized, crypto, police] = await Promise.all(
      ['seized', 'crypto', 'police'].map((word) => engine.word(word)),
    );
    const score = (hits: typeof seized, id: number) => hits?.get(id)?.score ?? 0;
    expect(score(seized, 3)).toBeGreaterThan(score(seized, 5));
    expect(score(crypto, 2)).toBeGreaterThan(score(crypto, 1));
    expect(score(seized, 5)).toBeGreaterThan(score(police, 5));
    expect(crypto?.get(2)?.inTitle).toBe(true);
    expect(crypto?.get(1)?.inTitle).toBe(false);
  });

  test('finds words side by side, in every form', async () => {
    const hits = await engine.phrase(['seizing', 'wallets']);
    expect([...hits].map(([id, { positions }]) => [id, positions])).toEqual([[3, [10]]]);
    expect((await engine.phrase(['wallets', 'seized'])).size).toBe(0);
  });

  test('narrows by values: any of one filter, and all filters', async () => {
    const ids = async (filters: Record<string, string[]>) => [
      ...(await engine.matching(filters)).keys(),
    ];
    expect(await ids({ topic: ['malware'] })).toEqual([7]);
    expect(await ids({ year: ['2020', '2021'] })).toHaveLength(SIZE);
    expect(await ids({ year: ['2021'], topic: ['malware'] })).toEqual([]);
    expect(await ids({ year: ['1999'] })).toEqual([]);
    expect(await ids({})).toHaveLength(SIZE);
    expect((await engine.matching({ topic: ['malware'] })).get(7)?.isOnRecord).toBe(true);
  });

  test('lists all announcements, newest first', async () => {
    const ids = [...(await engine.newestFirst()).keys()];
    expect(ids.slice(0, 2)).toEqual([399, 398]);
    expect(ids.at(-1)).toBe(0);
  });

  test('loads what a result shows', async () => {
    expect(await engine.load(12)).toEqual(source(12).text);
  });
});
