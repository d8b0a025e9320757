import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_WORD, wholeOf, wordsOf } from './words.ts';

describe('the words of a text', () => {
  test.each<[text: string, words: string[]]>([
    ['Five arrested in Lyon.', ['five', 'arrested', 'in', 'lyon']],
    ['cyber-attack', ['cyberattack', 'cyber', 'attack']],
    ['cyber\u2011attack', ['cyberattack', 'cyber', 'attack']],
    ['Release 18-484', ['release', '18484', '18', '484']],
    ["O'Brien and O’Brien", ['obrien', 'brien', 'and', 'obrien', 'brien']],
    ["the Department's and the Departments’", ['the', 'department', 'and', 'the', 'departments']],
    ['Smith-Jones’s', ['smithjones', 'smith', 'jones']],
    ['AT&T, R&D', ['att', 'at', 'rd']],
    ['U.S. v. J.P. Morgan', ['us', 'v', 'jp', 'morgan']],
    ['$1,000,000 or 3.5%', ['1000000', 'or', '35']],
    ['2010–2014, and/or 9/11', ['2010', '2014', 'and', 'or', '9', '11']],
    ['ended.The next', ['ended', 'the', 'next']],
    ['Lech Wałęsa, Françoise, Ærø, Straße', ['lech', 'walesa', 'francoise', 'aero', 'strasse']],
    ['ﬁnance ①', ['finance', '1']],
    ['İstanbul', ['istanbul']],
    ['Мадрид 東京', ['мадрид', '東京']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['😀 \ud800 — … \u0000', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('runs of letters too long for a word are left out', () => {
    expect(wordsOf(`a ${'x'.repeat(LONGEST_WORD + 1)} b`)).toEqual(['a', 'b']);
  });

  test('are words themselves, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) {
          expect(wordsOf(word)).toEqual([word]);
          expect(wholeOf(word)).toBe(word);
        }
      }),
    );
  });
});

test.each([
  ['18-484', '18484'],
  ["O'Brien’s", 'obrien'],
  ['Müller', 'muller'],
  ['?!', ''],
])('%s is written together as "%s"', (text, word) => {
  expect(wholeOf(text)).toBe(word);
});
