import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_WORD, partsRowOf, placedWordsOf, rowOf, wholeOf, wordsOf } from './words.ts';

describe('the words of a text', () => {
  test.each<[text: string, words: string[]]>([
    ['Five arrested in Lyon.', ['five', 'arrested', 'in', 'lyon']],
    ['cyber-attack', ['cyberattack', 'cyber', 'attack']],
    ['cyber\u2011attack', ['cyberattack', 'cyber', 'attack']],
    ['Release 18-484', ['release', '18484', '18', '484']],
    ["O'Brien and O’Brien", ['obrien', 'o', 'brien', 'and', 'obrien', 'o', 'brien']],
    ["the Department's", ['the', 'department', 'department', 'department', 's']],
    ['the Departments’', ['the', 'departments']],
    ['Smith-Jones’s', ['smithjones', 'smith', 'jones', 'jones', 's']],
    ['AT&T, R&D', ['att', 'at', 't', 'rd', 'r', 'd']],
    ['U.S. v. J.P. Morgan', ['us', 'u', 's', 'v', 'jp', 'j', 'p', 'morgan']],
    ['$1,000,000 or 3.5%', ['1000000', '1', '000', '000', 'or', '35', '3', '5']],
    ['18-484/2024', ['18484', '18', '484', '2024']],
    ['tools—wikis…nothing', ['tools', 'wikis', 'nothing']],
    ['re\u00adentry\u200b point', ['reentry', 'point']],
    ['Acme™, ④', ['acme', '4']],
    ['2010–2014, and/or 9/11', ['2010', '2014', 'and', 'or', '9', '11']],
    ['ended.The next', ['ended', 'the', 'next']],
    ['Lech Wałęsa, Françoise, Ærø, Straße', ['lech', 'walesa', 'francoise', 'aero', 'strasse']],
    ['ﬁnance ①', ['finance', '1']],
    ['İstanbul', ['istanbul']],
    ['Łódź, Sørensen, ΟΔΟΣ, Għarb', ['lodz', 'sorensen', 'οδοσ', 'gharb']],
    ['Мадрид 東京都', ['мадрид', '東', '東京', '京', '京都', '都']],
    ['ตาก', ['ต', 'ตา', 'า', 'าก', 'ก']],
    ['경찰', ['경', '경찰', '찰']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['😀 \ud800 — … \u0000', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('that are very long count as far as they are read', () => {
    const [longest, longer] = [LONGEST_WORD, LONGEST_WORD + 1].map((length) => 'x'.repeat(length));
    expect(wordsOf(`a ${longer} b`)).toEqual(['a', longest, 'b']);
  });

  test('are words themselves, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) {
          expect(wordsOf(word)).toContain(word);
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

test('places are counted in parts, and what is written together takes several', () => {
  expect(placedWordsOf('a cyber-attack')).toEqual([
    { word: 'a', place: 0, length: 1 },
    { word: 'cyberattack', place: 1, length: 2 },
    { word: 'cyber', place: 1, length: 1 },
    { word: 'attack', place: 2, length: 1 },
  ]);
});

test.each<[string, string[], string[]]>([
  ['the cyber-attack', ['the', 'cyberattack'], ['the', 'cyber', 'attack']],
  ['the U.S. owes $1,000', ['the', 'us', 'owes', '1000'], ['the', 'us', 'owes', '1000']],
  ['484/2024', ['484', '2024'], ['484', '2024']],
  ["the port's", ['the', 'port'], ['the', 'port']],
  ['虚拟资产 x', ['虚拟', '资产', 'x'], ['虚拟', '资产', 'x']],
  ['東京都', ['東京', '都'], ['東京', '都']],
])('%j is covered by %j, and in parts by %j', (text, row, parts) => {
  expect(rowOf(text)).toEqual(row);
  expect(partsRowOf(text)).toEqual(parts);
});
