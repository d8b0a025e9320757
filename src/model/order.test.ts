import { expect, test } from 'vitest';
import { byCodeUnit, byText } from './order.ts';

const NAMES = ['Zurich', 'africa', 'Élysée', 'Unit 10', 'Unit 9', 'Africa'];

test('people find names by letters and numbers, whatever their case', () => {
  expect(NAMES.toSorted(byText)).toEqual([
    ...['africa', 'Africa'].sort(byText),
    'Élysée',
    'Unit 9',
    'Unit 10',
    'Zurich',
  ]);
});

test('texts that differ are never equal', () => {
  for (const one of NAMES) {
    for (const other of NAMES) expect(byText(one, other) === 0).toBe(one === other);
  }
});

test('programs find lines by their code units', () => {
  expect(NAMES.toSorted(byCodeUnit)).toEqual([
    'Africa',
    'Unit 10',
    'Unit 9',
    'Zurich',
    'africa',
    'Élysée',
  ]);
});
