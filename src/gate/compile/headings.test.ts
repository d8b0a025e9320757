import { expect, test } from 'vitest';
import { Outline } from './headings.ts';

test('no two headings get one id, also when one is written like the number of another', () => {
  const outline = new Outline();
  const ids = ['A', 'A 2', 'A', 'A', 'A 2'].map((text) => outline.add(2, text).id);
  expect(ids).toEqual(['a', 'a-2', 'a-3', 'a-4', 'a-2-2']);
});

test('a hundred thousand headings with one text get their ids', () => {
  const outline = new Outline();
  for (let count = 0; count < 100_000; count += 1) outline.add(2, 'Same');
  expect(new Set(outline.headings.map(({ id }) => id)).size).toBe(100_000);
});

test('a heading gets no id that a part of the page has', () => {
  const outline = new Outline();
  expect(outline.add(2, 'Sources').id).toBe('sources-2');
  expect(outline.add(2, 'Sources').id).toBe('sources-3');
});
