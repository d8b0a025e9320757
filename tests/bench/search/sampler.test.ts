import { describe, expect, test } from 'vitest';
import { Collection } from './collection.ts';
import { type Document, partOf } from './documents.ts';
import { QUERY_CLASSES, type QueryClass } from './queryClasses.ts';
import { drawQueries, type Query, type Sample } from './sampler.ts';
import { testDocuments } from './testDocuments.ts';
import { foldedWordsOf } from './words.ts';

const DOCUMENTS = testDocuments(120);
const COLLECTION = new Collection(DOCUMENTS);

function draw(sample: Partial<Sample> = {}): Query[] {
  return drawQueries(COLLECTION, {
    classes: QUERY_CLASSES,
    queries: 10,
    seed: 1,
    from: () => true,
    ...sample,
  });
}

function drawOf(name: QueryClass): Query[] {
  return draw({ classes: [name] });
}

/** The documents that a query wants. */
function wantedBy({ wanted }: Query): Document[] {
  return DOCUMENTS.filter(({ address }) => wanted.has(address));
}

/** The words of a query that none of the documents has. */
function unknownWords({ text }: Query): string[] {
  return foldedWordsOf(text).filter((word) => !COLLECTION.has(word));
}

test('the same seed draws the same queries, and another one others', () => {
  expect(draw()).toEqual(draw());
  expect(draw({ seed: 2 })).not.toEqual(draw());
});

test('a class draws the same whichever others are drawn with it', () => {
  const all = draw().filter((query) => query.class === 'one typo');

  expect(drawOf('one typo')).toEqual(all);
});

test.for(QUERY_CLASSES)('%s: as many different queries as asked for', (name) => {
  const queries = drawOf(name);

  expect(new Set(queries.map(({ text }) => text)).size).toBe(10);
});

test('every query but those without an answer wants at least one document, and few', () => {
  for (const query of draw()) {
    const right = query.wanted.size;
    if (query.class === 'no answer') expect(right).toBe(0);
    else expect.soft(right, query.text).toBeOneOf([1, 2, 3]);
  }
});

test('queries are drawn from one part only', () => {
  const queries = draw({ classes: ['number, id'], from: (each) => partOf(each) === 'tune' });

  expect(queries.flatMap(wantedBy).map(partOf)).toEqual(queries.map(() => 'tune'));
});

test('copies of a document are as right as the document', () => {
  const [original] = DOCUMENTS;
  if (!original) throw new Error('There is no document.');
  const copy = { ...original, address: '/announcements/2014/copy/', source: 'copy' };
  const [query] = drawQueries(new Collection([original, copy]), {
    classes: ['half-remembered title'],
    queries: 1,
    seed: 1,
    from: () => true,
  });

  expect(query?.wanted).toEqual(new Set([original.address, copy.address]));
});

describe('what the queries look like', () => {
  test('words from the body: three to five words of the text', () => {
    for (const query of drawOf('words from the body')) {
      const words = query.text.split(' ');
      expect(words.length).toBeOneOf([3, 4, 5]);
      expect(COLLECTION.withWords(words)).toEqual(expect.arrayContaining(wantedBy(query)));
    }
  });

  test('half-remembered title: some of its words, in their order', () => {
    for (const query of drawOf('half-remembered title')) {
      const title = foldedWordsOf(wantedBy(query)[0]?.title ?? '');
      const places = query.text
        .split(' ')
        .map((word) => title.indexOf(word))
        .filter((place) => place >= 0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.length).toBeGreaterThanOrEqual(query.text.split(' ').length - 1);
    }
  });

  test("person's name: as the text has it", () => {
    for (const query of drawOf("person's name")) {
      for (const { paragraphs } of wantedBy(query)) expect(paragraphs.join()).toContain(query.text);
    }
  });

  test('misspelt name: the surname is no word of any text', () => {
    for (const query of drawOf('misspelt name')) {
      expect(unknownWords(query)).toEqual([query.text.split(' ')[1]?.toLowerCase()]);
    }
  });

  test('agency: by a name that the text does not use', () => {
    for (const query of drawOf('agency name or acronym with a word')) {
      const [, name = ''] = /^(OSM|Office of Salt Mines) \w+$/.exec(query.text) ?? [];
      const texts = wantedBy(query).map(({ paragraphs }) => paragraphs.join());
      expect(texts.some((text) => !text.includes(name))).toBe(true);
    }
  });

  test('date forms: the date with a word or two of the title', () => {
    for (const query of drawOf('date forms')) expect(query.text).toMatch(/2014/);
  });

  test('exact phrase: in quotes, four to six words that stand together', () => {
    for (const query of drawOf('exact phrase')) {
      const [, phrase = ''] = /^"(\w+(?: \w+){3,5})"$/.exec(query.text) ?? [];
      expect(phrase, query.text).not.toBe('');
      for (const { paragraphs } of wantedBy(query)) {
        expect(paragraphs.join('\n').toLowerCase()).toContain(phrase.toLowerCase());
      }
    }
  });

  test('one typo: one word that no text has', () => {
    for (const query of drawOf('one typo')) expect(unknownWords(query)).toHaveLength(1);
  });

  test('two typos: two such words, or one with two edits', () => {
    for (const query of drawOf('two typos')) {
      expect(unknownWords(query).length).toBeOneOf([1, 2]);
    }
  });

  test('long question: nine to fifteen words', () => {
    for (const { text } of drawOf('long question')) {
      expect(text.split(' ').length, text).toBeGreaterThanOrEqual(9);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(15);
    }
  });

  test('no answer: words that never meet', () => {
    for (const { text } of drawOf('no answer')) {
      expect(COLLECTION.withWords(foldedWordsOf(text))).toEqual([]);
    }
  });
});
