import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, manyWords, wordCounts } from '../../../tests/support/vocabulary.ts';
import { readEntries } from '../format/sortedFiles.ts';
import { type Order, readCounts, type WordCounts } from '../format/vocabularyFile.ts';
import { wordsOf } from '../format/words.ts';
import { vocabularyFiles } from './vocabularyFiles.ts';

const text = (bytes: Uint8Array | undefined) => gunzipSync(bytes ?? new Uint8Array()).toString();

describe('the files of a vocabulary', () => {
  test('are an index, and the words from the front and from the back', () => {
    const files = vocabularyFiles(
      wordCounts({ abandon: 12, abandoned: 30, abolish: 1, '18484': 2 }),
      DOCUMENTS,
    );
    expect([...files.keys()]).toEqual(['words-0.bin', 'endings-0.bin', 'index.bin']);
    expect([...countsIn(files, 'words-0.bin', 'words')]).toEqual([
      ['18484', 2],
      ['abandon', 12],
      ['abandoned', 30],
      ['abolish', 1],
    ]);
    expect([...countsIn(files, 'endings-0.bin', 'endings')]).toEqual([
      ['18484', 2],
      ['abandoned', 30],
      ['abolish', 1],
      ['abandon', 12],
    ]);
    expect(JSON.parse(text(files.get('index.bin')))).toEqual({
      documents: 1000,
      starts: { words: [''], endings: [''] },
    });
  });

  test('stay small, and say in the index where each starts', () => {
    const files = vocabularyFiles(wordCounts(manyWords()), DOCUMENTS);
    expect([...files.keys()]).toEqual([
      'words-0.bin',
      'words-1.bin',
      'endings-0.bin',
      'endings-1.bin',
      'index.bin',
    ]);
    expect(JSON.parse(text(files.get('index.bin')))).toEqual({
      documents: DOCUMENTS,
      starts: { words: ['', 'pircor'], endings: ['', 'ocxevs'] },
    });
    for (const bytes of files.values()) expect(bytes.length).toBeLessThan(8000);
  });

  test('are the same bytes in whatever order the words come, and name no time and no system', () => {
    const words = wordCounts(manyWords());
    const files = vocabularyFiles(words, DOCUMENTS);
    expect(vocabularyFiles(words.toReversed(), DOCUMENTS)).toEqual(files);
    for (const bytes of files.values()) {
      expect([...bytes.slice(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
    }
  });

  test('of no words are the index alone', () => {
    expect([...vocabularyFiles([], 0).keys()]).toEqual(['index.bin']);
  });

  test.each([
    ['Lyon', 1, '"Lyon" is not a word of the vocabulary: wordsOf() makes them.'],
    ['cyber-attack', 1, '"cyber-attack" is not a word of the vocabulary: wordsOf() makes them.'],
    ['', 1, '"" is not a word of the vocabulary: wordsOf() makes them.'],
    ['\ud800', 1, '"\\ud800" is not a word of the vocabulary: wordsOf() makes them.'],
    ['lyon', 0, 'The word "lyon" stands in 0 announcements: it must be 1 or more.'],
    ['lyon', 1.5, 'The word "lyon" stands in 1.5 announcements: it must be 1 or more.'],
  ])('are refused for %j in %d announcements', (word, documents, message) => {
    expect(() => vocabularyFiles([{ word, documents }], DOCUMENTS)).toThrow(new Error(message));
  });

  test('are refused for a word counted twice', () => {
    const twice = [
      { word: 'lyon', documents: 1 },
      { word: 'lyon', documents: 2 },
    ];
    expect(() => vocabularyFiles(twice, DOCUMENTS)).toThrow('The word "lyon" is counted twice.');
  });
});

test.each(['words', 'endings'] as const)('the %s are read as they were written', (order) => {
  const word = fc
    .string({ unit: 'binary', minLength: 1 })
    .map((text) => wordsOf(text)[0] ?? 'none');
  const words = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1 })), {
    selector: ([word]) => word,
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (counts) => {
      const files = vocabularyFiles(wordCounts(Object.fromEntries(counts)), DOCUMENTS);
      const read = [...countsIn(files, `${order}-0.bin`, order)];
      expect(read.toSorted()).toEqual(counts.toSorted());
    }),
  );
});

function countsIn(files: ReadonlyMap<string, Uint8Array>, name: string, order: Order): WordCounts {
  return readCounts(readEntries(gunzipSync(files.get(name) ?? new Uint8Array())), order);
}
