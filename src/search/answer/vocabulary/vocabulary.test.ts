import { describe, expect, test } from 'vitest';
import {
  DOCUMENTS,
  manyWords,
  vocabularyOf,
  wordCounts,
} from '../../../../tests/support/vocabulary.ts';
import { vocabularyFiles } from '../../build/vocabularyFiles.ts';
import { Vocabulary } from './vocabulary.ts';

const WORDS = {
  '18484': 1,
  attorney: 800,
  cases: 90,
  christopher: 60,
  commission: 90,
  constructor: 2,
  enforcement: 500,
  fentanyl: 3,
  fraud: 400,
  from: 900,
  john: 300,
  law: 700,
  muller: 4,
  phillips: 14,
  receive: 140,
  recieve: 1,
  smith: 90,
  smyth: 1,
  tax: 200,
  zuckerman: 6,
};

describe('a word is looked up', () => {
  const { vocabulary } = vocabularyOf(WORDS);

  test.each([
    ['fraud', 400],
    ['Fraud', 400],
    ['Müller', 4],
    ['18-484', 1],
    ['constructor', 2],
    ['fraudster', 0],
    ['zzz', 0],
    ['', 0],
    ['😀', 0],
    ['\ud800', 0],
    ['__proto__', 0],
    ['toString', 0],
    ['x'.repeat(10_000), 0],
  ])('%.20j stands in %i', async (word, documents) => {
    expect(await vocabulary.documents(word)).toBe(documents);
  });

  test('and the size of the archive is known', async () => {
    expect(await vocabulary.size()).toBe(DOCUMENTS);
  });

  test('in every block', async () => {
    const words = manyWords();
    const { vocabulary } = vocabularyOf(words);
    for (const [word, documents] of Object.entries(words)) {
      expect(await vocabulary.documents(word)).toBe(documents);
    }
  });

  test('in an archive without words', async () => {
    const { vocabulary } = vocabularyOf({});
    expect(await vocabulary.documents('fraud')).toBe(0);
    expect(await vocabulary.corrections('fraud')).toEqual([]);
  });
});

describe('a word is corrected', () => {
  const { vocabulary } = vocabularyOf(WORDS);

  test.each([
    ['a letter changed', 'fraid', 'fraud'],
    ['a letter left out', 'comission', 'commission'],
    ['a letter doubled', 'phillipps', 'phillips'],
    ['a sound', 'phentanyl', 'fentanyl'],
    ['a vowel', 'zuckermen', 'zuckerman'],
    ['letters swapped', 'jhon', 'john'],
    ['the first letter changed', 'gentanyl', 'fentanyl'],
    ['the first letter left out', 'uckerman', 'zuckerman'],
    ['a letter before the first', 'azuckerman', 'zuckerman'],
    ['the first two swapped', 'ttaorney', 'attorney'],
    ['two sounds', 'kristofer', 'christopher'],
    ['two edits, far apart', 'zuckreman', 'zuckerman'],
    ['three edits in a long word', 'enforsmnet', 'enforcement'],
    ['a missing space', 'taxfraud', 'tax fraud'],
    ['accents and capitals', 'Mülller', 'muller'],
  ])('%s: %s', async (_, typed, meant) => {
    expect((await vocabulary.corrections(typed))[0]?.word).toBe(meant);
  });

  test('with all that is known of the correction', async () => {
    expect(await vocabulary.corrections('lawenforcement')).toEqual([
      {
        word: 'law enforcement',
        documents: 500,
        distance: 1,
        cost: expect.closeTo(0.085, 3),
        likelier: true,
        isGuess: false,
      },
      {
        word: 'enforcement',
        documents: 500,
        distance: 3,
        cost: expect.closeTo(14.871, 3),
        likelier: true,
        isGuess: false,
      },
    ]);
  });

  test('and known words tell which neighbours are likelier', async () => {
    expect(await vocabulary.corrections('recieve')).toMatchObject([
      { word: 'receive', likelier: true },
    ]);
    expect(await vocabulary.corrections('receive')).toMatchObject([
      { word: 'recieve', likelier: false },
    ]);
    expect(await vocabulary.corrections('smyth')).toMatchObject([
      { word: 'smith', likelier: true },
    ]);
  });

  test('to so many words as are wanted, the likeliest first', async () => {
    const { vocabulary } = vocabularyOf({ mason: 50, nason: 3, jason: 80, masons: 3 });
    const words = async (limit: number) =>
      (await vocabulary.corrections('mazon', limit)).map(({ word }) => word);
    expect(await words(10)).toEqual(['mason', 'jason', 'masons', 'nason']);
    expect(await words(2)).toEqual(['mason', 'jason']);
  });

  test.each([
    '',
    'ab',
    '18-485',
    '2024',
    '😀😀😀',
    '\ud800\ud800\ud800',
    '!!!',
    'x'.repeat(10_000),
  ])('not: %.20j', async (typed) => {
    const { vocabulary, loaded } = vocabularyOf(WORDS);
    expect(await vocabulary.corrections(typed)).toEqual([]);
    expect(loaded).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'qqqqqqqqqq', 'мадрид'])(
    'nor is there one for %s',
    async (typed) => {
      expect(await vocabulary.corrections(typed)).toEqual([]);
    },
  );
});

describe('every slip of one letter is found', () => {
  const { vocabulary } = vocabularyOf(manyWords());
  const word = 'lanmerpir';
  const slips = [...word].flatMap((letter, i) => {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    const swapped = after === '' ? word : `${before}${after[0]}${letter}${after.slice(1)}`;
    return [`${before}x${after}`, `${before}${after}`, `${before}x${letter}${after}`, swapped];
  });

  test.each(slips.filter((slip) => slip !== word))('%s', async (slip) => {
    expect((await vocabulary.corrections(slip, 10)).map((correction) => correction.word)).toContain(
      word,
    );
  });
});

describe('files are loaded', () => {
  test('one for a word beside the index, each once', async () => {
    const { vocabulary, loaded } = vocabularyOf(manyWords());
    await vocabulary.documents('bacodi');
    await vocabulary.documents('bacofu');
    expect(loaded).toEqual(['index.bin', 'words-0.bin']);
    await vocabulary.documents('vexvexvex');
    expect(loaded).toEqual(['index.bin', 'words-0.bin', 'words-1.bin']);
  });

  test('two for the correction of one slip', async () => {
    const { vocabulary, loaded } = vocabularyOf(manyWords());
    await vocabulary.corrections('vexvexvxe');
    expect(loaded).toEqual(['index.bin', 'words-1.bin', 'endings-0.bin']);
  });

  test('again after a failure, which says what is missing', async () => {
    const files = vocabularyFiles(wordCounts(WORDS), DOCUMENTS);
    const missing = new Set(['index.bin', 'words-0.bin']);
    const vocabulary = new Vocabulary(async (file) => {
      const bytes = files.get(file);
      if (!bytes || missing.delete(file)) throw new Error('offline');
      return bytes;
    });
    const failure = (file: string) =>
      new Error(`The list of words could not be read: ${file}.`, { cause: new Error('offline') });
    await expect(vocabulary.documents('fraud')).rejects.toThrow(failure('index.bin'));
    await expect(vocabulary.corrections('fraid')).rejects.toThrow(failure('words-0.bin'));
    expect(await vocabulary.documents('fraud')).toBe(400);
  });

  test.each([
    ['what is not compressed', new TextEncoder().encode('<!doctype html>')],
    ['nothing', new Uint8Array()],
    ['a part', vocabularyFiles([], 0).get('index.bin')?.slice(0, 20) ?? new Uint8Array()],
  ])('and refused when they hold %s', async (_, bytes) => {
    const vocabulary = new Vocabulary(async () => bytes);
    await expect(vocabulary.documents('fraud')).rejects.toThrow(
      'The list of words could not be read: index.bin.',
    );
  });
});
