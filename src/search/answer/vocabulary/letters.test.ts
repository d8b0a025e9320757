import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editCost, PLAIN_EDITS } from './edits.ts';
import { Letters } from './letters.ts';

describe('the letters of two words', () => {
  test.each([
    ['fraud', 'fraud', 0],
    ['fraud', 'fruad', 0],
    ['fraud', 'frauds', 1],
    ['frauds', 'fraud', 1],
    ['fraud', 'fraid', 1],
    ['tool', 'to', 2],
    ['tax', 'law', 2],
    ['', 'law', 3],
  ])('of %j and %j differ in %i', (one, other, different) => {
    expect(new Letters(one).differentIn(other)).toBe(different);
  });

  test('can be asked for again', () => {
    const letters = new Letters('fraud');
    letters.differentIn('ferry');
    expect(letters.differentIn('fraud')).toBe(0);
  });

  test('differ in no more than the edits between them, where two letters are no sound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'é', '𝐛'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editCost(one, other, PLAIN_EDITS, Number.POSITIVE_INFINITY);
        expect(new Letters(one).differentIn(other)).toBeLessThanOrEqual(edits);
      }),
    );
  });
});
