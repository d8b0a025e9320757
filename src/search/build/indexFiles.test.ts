import { describe, expect, test } from 'vitest';
import { IndexReader } from '../answer/indexReader.ts';
import { lengthOf, letterOf } from '../format/indexFile.ts';
import { PLAIN_WEIGHT, type Postings } from '../format/postings.ts';
import { type IndexSource, indexFiles } from './indexFiles.ts';

function source(name: string, length = 100, filters: IndexSource['filters'] = {}): IndexSource {
  const meta = { title: name, date: '', kind: '', organisations: '', place: '' };
  return { text: { url: `/${name}/`, content: name, meta, anchors: [] }, length, filters };
}

const posting = (document: number) => ({
  document,
  positions: [5],
  weight: PLAIN_WEIGHT,
  fields: 0,
});

/** Words enough for several blocks. */
const MANY: [string, Postings][] = Array.from({ length: 4000 }, (_, index) => [
  `word${index.toString(36)}`,
  [posting(index % 2), { ...posting(2), positions: [index] }],
]);
const SOURCES = [
  source('oldest', 50, { year: ['2020'] }),
  source('middle', 100, { year: ['2021', '2022'], kind: ['course'] }),
  source('newest', 3000, { year: ['2022'] }),
];
const FACETS = { values: [], announcements: [[], [], []] };

async function indexOf(words: readonly (readonly [string, Postings])[], sources = SOURCES) {
  const files = await indexFiles(sources, words, ['title'], FACETS);
  const asked: string[] = [];
  const reader = new IndexReader(async (file) => {
    asked.push(file);
    const bytes = files.get(file);
    if (!bytes) throw new Error(`There is no ${file}.`);
    return bytes;
  });
  return { files, reader, asked };
}

describe('the index', () => {
  test('gives each word the announcements that have it', async () => {
    const { reader } = await indexOf(MANY);
    for (const [word, postings] of MANY.filter((_, index) => index % 97 === 0)) {
      expect(await reader.postings(word)).toEqual(postings);
    }
  });

  test('gives each value the announcements that have it', async () => {
    const { reader } = await indexOf(MANY);
    const documents = async (key: string) =>
      (await reader.postings(key)).map(({ document }) => document);
    expect(await documents('year:2022')).toEqual([1, 2]);
    expect(await documents('kind:course')).toEqual([1]);
    expect(await documents('kind:other')).toEqual([]);
  });

  test('has nothing for a word that is not there', async () => {
    const { reader } = await indexOf(MANY);
    expect(await reader.postings('a')).toEqual([]);
    expect(await reader.postings('word')).toEqual([]);
    expect(await reader.postings('zebra')).toEqual([]);
  });

  test('loads one block for a word, and it once', async () => {
    const { reader, asked, files } = await indexOf(MANY);
    await Promise.all([reader.postings('word1'), reader.postings('word1')]);
    await reader.postings('word1');
    expect(asked).toHaveLength(2);
    expect(files.size).toBeGreaterThan(8);
  });

  test('finds longer words, also where they go on in the next block', async () => {
    const words = ['crypto', 'cryptoasset', 'cryptocurr', 'cryptograph', 'dark'];
    const heavy = Array.from({ length: 5000 }, (_, document) => posting(document));
    const { reader } = await indexOf(
      words.map((word) => [word, word === 'crypto' ? heavy : heavy.slice(0, 2)]),
    );
    const longer = await reader.longer('crypto');
    expect(longer.map(([word]) => word)).toEqual(['cryptoasset', 'cryptocurr', 'cryptograph']);
  });

  test('gives the text of an announcement', async () => {
    const { reader } = await indexOf([]);
    expect(await reader.text(2)).toEqual(SOURCES[2]?.text);
  });

  test('is the same bytes for the same archive, and in another folder for another one', async () => {
    const folderOf = (files: ReadonlyMap<string, Uint8Array>) =>
      new Set(
        [...files.keys()].filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
      );
    const { files } = await indexOf(MANY);
    expect([...(await indexOf(MANY.toReversed())).files]).toEqual([...files]);
    const { files: changed } = await indexOf(MANY, [...SOURCES.slice(0, 2), source('renamed')]);
    expect(folderOf(files).size).toBe(1);
    expect(folderOf(changed)).not.toEqual(folderOf(files));
  });

  test('tries again what could not be loaded, and says which file it was', async () => {
    const { files } = await indexOf(MANY);
    let isDown = true;
    const reader = new IndexReader(async (file) => {
      if (isDown) throw new Error('offline');
      return files.get(file) ?? new Uint8Array();
    });
    await expect(reader.postings('word1')).rejects.toThrow('index.bin');
    isDown = false;
    expect(await reader.postings('word1')).not.toEqual([]);
  });
});

test.each([1, 7, 100, 512, 3000, 40_000])('a length of %i is kept to a tenth', (length) => {
  expect(Math.abs(lengthOf(letterOf(length).charCodeAt(0)) / length - 1)).toBeLessThan(0.1);
});
