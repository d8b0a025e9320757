import { beforeAll, describe, expect, test } from 'vitest';
import { PLAIN_WEIGHT, type Postings } from '../../format/postings.ts';
import { stemmerOf } from '../../format/stem.ts';
import { wordsOf } from '../../format/words.ts';
import { TEXT_WEIGHTS } from '../../weights.ts';
import type { SearchDocument } from '../searchDocument.ts';
import { runPagefind } from './run.ts';

const TEXT = `Officers seized café receipts from an anti-money laundering organization's evening
  university psychologist, adding cryptocurrencies, 18-484 wallets and emergencies internationally.`;

function documentOf(
  title: string,
  passages: Record<string, number>,
  place = 'Lyon',
): SearchDocument {
  return {
    url: `/${title.toLowerCase()}/`,
    passages: Object.entries({ [title]: TEXT_WEIGHTS.title, ...passages }).map(
      ([text, weight]) => ({ text, weight }),
    ),
    meta: { title, place, date: '', kind: '', organisations: '', codes: '' },
    filters: {},
  };
}

describe('what Pagefind found', () => {
  let found: Awaited<ReturnType<typeof runPagefind>>;
  let words: ReadonlyMap<string, Postings>;

  beforeAll(async () => {
    const documents = [
      documentOf('Older', { [TEXT]: 1 }),
      documentOf('Newer', { Tools: 2, 'Tools again': 6 }),
    ];
    found = await runPagefind(documents, 'en');
    words = new Map(found.words);
  });

  test('is known by the places of the documents', () => {
    expect(words.get('older')?.map(({ document }) => document)).toEqual([0]);
    expect(words.get('newer')?.map(({ document }) => document)).toEqual([1]);
    expect(found.lengths).toEqual([20, 4]);
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
    const bit = (field: string) => 1 << found.fields.indexOf(field);
    expect(words.get('offic')).toEqual([
      { document: 0, positions: [1], weight: PLAIN_WEIGHT, fields: 0 },
    ]);
    expect(words.get('older')).toMatchObject([{ document: 0, fields: bit('title') }]);
    expect(words.get('lyon')).toEqual([
      { document: 0, positions: [], weight: 0, fields: bit('place') },
      { document: 1, positions: [], weight: 0, fields: bit('place') },
    ]);
  });

  test('says what weighs more', () => {
    const [tools] = words.get('tool') ?? [];
    expect(tools?.positions).toEqual([1, 2]);
    expect(tools?.weight).toBeGreaterThan(2 * PLAIN_WEIGHT);
  });
});

test('hostile text is text', async () => {
  const hostile = documentOf(
    'Hostile',
    { '</p><script>alert(1)</script> "R&D" <!-- &lt;': 1 },
    '">x<b',
  );
  const found = new Map((await runPagefind([hostile], 'en')).words);
  expect([...found.keys()].toSorted()).toEqual(
    expect.arrayContaining(['alert', 'hostil', 'lt', 'script', 'xb']),
  );
});

test('words of a language without a stemmer are indexed as they stand', async () => {
  const text = 'formations policiers enquêteurs agences saisies';
  const { words: indexed } = await runPagefind([documentOf('Titre', { [text]: 1 })], 'fr');
  const known = new Set([...indexed].map(([word]) => word));
  const stem = stemmerOf('fr');
  expect(wordsOf(text).filter((word) => !known.has(stem(word)))).toEqual([]);
});
