import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAIN_WEIGHT, type Postings } from '../../format/postings.ts';
import { indexLanguageOf, stemmerOf } from '../../format/stem.ts';
import { wordsOf } from '../../format/words.ts';
import { type PagefindIndex, readPagefind, sourceOf } from './documents.ts';

const TEXT = `Officers seized café receipts from an anti-money laundering organization's evening
  university psychologist, adding cryptocurrencies, 18-484 wallets and emergencies internationally.`;

const page = (title: string, date: string, body: string) => `<!doctype html><html><body>
  <main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>
  <span data-pagefind-sort="date:${date}"></span><span data-pagefind-filter="year:${date.slice(0, 4)}"></span>
  <span data-pagefind-meta="place:Lyon"></span>
  ${body}</main></body></html>`;

/** As the build of the site does it. */
async function indexOf(language: string, pages: Record<string, string>): Promise<PagefindIndex> {
  const { index } = await createIndex({ forceLanguage: indexLanguageOf(language) });
  if (!index) throw new Error('Pagefind made no index.');
  for (const [url, content] of Object.entries(pages)) await index.addHTMLFile({ url, content });
  const { files } = await index.getFiles();
  return readPagefind(new Map(files.map(({ path, content }) => [path, content])));
}

afterAll(() => close());

describe('what Pagefind found', () => {
  let found: PagefindIndex;
  let words: ReadonlyMap<string, Postings>;

  beforeAll(async () => {
    found = await indexOf('en', {
      '/new/': page(
        'Newer',
        '2024-02-09',
        `<p data-pagefind-weight="2">Tools</p><h2 id="more">Tools</h2>`,
      ),
      '/old/': page('Older', '2023-01-01', `<p>${TEXT}</p>`),
    });
    words = new Map(found.words);
  });

  test('is sorted by date, the oldest first', () => {
    expect(found.fragments.map(({ url }) => url)).toEqual(['/old/', '/new/']);
  });

  test('is known for every word of a text by its stem', () => {
    const stem = stemmerOf('en');
    for (const word of wordsOf(TEXT)) {
      expect(
        words.get(stem(word))?.map(({ document }) => document),
        word,
      ).toEqual([0]);
    }
  });

  test('says where words stand, and in which fields', () => {
    expect(found.fields).toEqual(['place', 'title']);
    expect(words.get('offic')).toEqual([
      { document: 0, positions: [1], weight: PLAIN_WEIGHT, fields: 0 },
    ]);
    expect(words.get('older')).toMatchObject([{ document: 0, fields: 0b10 }]);
    expect(words.get('lyon')).toEqual([
      { document: 0, positions: [], weight: 0, fields: 0b01 },
      { document: 1, positions: [], weight: 0, fields: 0b01 },
    ]);
  });

  test('says what weighs more', () => {
    const [tools] = words.get('tool') ?? [];
    expect(tools?.positions).toEqual([1, 2]);
    expect(tools?.weight).toBeGreaterThan(2 * PLAIN_WEIGHT);
  });

  test('is an announcement with its headings and filters', () => {
    const [, newer] = found.fragments.map(sourceOf);
    expect(newer?.filters).toEqual({ year: ['2024'] });
    expect(newer?.text).toMatchObject({
      url: '/new/',
      meta: { title: 'Newer', place: 'Lyon' },
      anchors: [{ id: 'more', location: 2 }],
    });
  });
});

test('words of a language without a stemmer are indexed as they stand', async () => {
  const words = 'formations policiers enquêteurs agences saisies';
  const { words: indexed } = await indexOf('fr', {
    '/un/': page('Titre', '2024', `<p>${words}</p>`),
  });
  const known = new Set([...indexed].map(([word]) => word));
  const stem = stemmerOf('fr');
  expect(wordsOf(words).filter((word) => !known.has(stem(word)))).toEqual([]);
});
