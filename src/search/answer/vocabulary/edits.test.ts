import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDIT_COSTS } from '../../weights.ts';
import { editCost, PLAIN_EDITS, WEIGHTED } from './edits.ts';

const ALL = Number.POSITIVE_INFINITY;

describe('plain distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['fraud', 'fraud', 0],
    ['frayd', 'fraud', 1],
    ['fraaud', 'fraud', 1],
    ['frud', 'fraud', 1],
    ['fruad', 'fraud', 1],
    ['rfaud', 'fraud', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" is %i', (typed, meant, distance) => {
    expect(editCost(typed, meant, PLAIN_EDITS, ALL)).toBe(distance);
  });

  test('is the same both ways, and with a limit that it keeps', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editCost(one, other, PLAIN_EDITS, ALL);
        expect(editCost(other, one, PLAIN_EDITS, ALL)).toBe(distance);
        expect(editCost(one, other, PLAIN_EDITS, distance)).toBe(distance);
        expect(editCost(one, other, PLAIN_EDITS, distance - 0.5)).toBe(ALL);
      }),
    );
  });
});

describe('weighted cost', () => {
  test.each([
    ['a vowel', 'seperate', 'separate', EDIT_COSTS.vowel],
    ['a letter that sounds alike', 'kristopher', 'christopher', EDIT_COSTS.soundAlike],
    ['two letters for one', 'phentanyl', 'fentanyl', EDIT_COSTS.soundAlike],
    ['one letter for two', 'fillip', 'phillip', EDIT_COSTS.soundAlike],
    ['a neighbouring key', 'fraid', 'fraud', EDIT_COSTS.vowel],
    ['a neighbouring consonant', 'frauf', 'fraud', EDIT_COSTS.neighbouringKey],
    ['an unrelated letter', 'fraul', 'fraud', EDIT_COSTS.letter],
    ['a double letter written once', 'comission', 'commission', EDIT_COSTS.doubling],
    ['a letter doubled', 'frraud', 'fraud', EDIT_COSTS.doubling],
    ['a letter added', 'fraxud', 'fraud', EDIT_COSTS.letter],
    ['a vowel left out', 'frud', 'fraud', EDIT_COSTS.vowelAddedOrLost],
    ['a transposition', 'recieve', 'receive', EDIT_COSTS.transposition],
    ['the first letter', 'lraud', 'fraud', EDIT_COSTS.letter + EDIT_COSTS.firstLetter],
    ['the first letter left out', 'raud', 'fraud', EDIT_COSTS.letter + EDIT_COSTS.firstLetter],
    ['the first two swapped', 'rfaud', 'fraud', EDIT_COSTS.transposition + EDIT_COSTS.firstLetter],
  ])('%s: "%s" for "%s"', (_, typed, meant, cost) => {
    expect(editCost(typed, meant, WEIGHTED, ALL)).toBeCloseTo(cost);
  });

  test('two of the cheapest edits cost more than one of the dearest inside a word', () => {
    const { letter, ...cheaper } = EDIT_COSTS;
    const { firstLetter: _, ...edits } = cheaper;
    expect(2 * Math.min(...Object.values(edits))).toBeGreaterThan(letter);
  });
});
