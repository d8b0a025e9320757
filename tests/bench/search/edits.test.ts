import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { Random } from '../random.ts';
import { misspell, shuffled } from './edits.ts';

test('a misspelling is one slip away and keeps the first letter', () => {
  const random = new Random(1);
  const word = 'ransomware';
  const spellings = Array.from({ length: 200 }, () => misspell(word, random) ?? word);

  for (const spelling of spellings) {
    expect(spelling).not.toBe(word);
    expect(spelling.charAt(0)).toBe('r');
    // Two neighbours that change places count as two edits there.
    expect(distance(word, spelling)).toBeLessThanOrEqual(2);
  }
  expect(new Set(spellings.map((spelling) => spelling.length))).toEqual(new Set([9, 10, 11]));
});

test('a word of three letters is left alone', () => {
  expect(misspell('tax', new Random(1))).toBeUndefined();
});

test('shuffling keeps every entry and depends on the seed alone', () => {
  const entries = [1, 2, 3, 4, 5, 6, 7, 8];
  const order = shuffled(entries, new Random(3));

  expect(order.toSorted()).toEqual(entries);
  expect(order).not.toEqual(entries);
  expect(shuffled(entries, new Random(3))).toEqual(order);
});
