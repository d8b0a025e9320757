import { expect, test } from 'vitest';
import { bootstrapMean, mean, quantile, reciprocalRank, wilson } from './statistics.ts';

test.for([
  { rank: 1, value: 1 },
  { rank: 4, value: 0.25 },
  { rank: 10, value: 0.1 },
  { rank: 11, value: 0 },
  { rank: undefined, value: 0 },
])('the reciprocal of rank $rank is $value', ({ rank, value }) => {
  expect(reciprocalRank(rank)).toBe(value);
});

// By the formula of Wilson (1927), without correction for continuity.
test.for([
  { successes: 8, trials: 10, low: 0.4902, high: 0.9433 },
  { successes: 0, trials: 10, low: 0, high: 0.2775 },
  { successes: 10, trials: 10, low: 0.7225, high: 1 },
  { successes: 60, trials: 120, low: 0.4119, high: 0.5881 },
])('$successes of $trials lie between $low and $high', ({ successes, trials, low, high }) => {
  const estimate = wilson(successes, trials);

  expect(estimate.value).toBe(successes / trials);
  expect(estimate.low).toBeCloseTo(low, 4);
  expect(estimate.high).toBeCloseTo(high, 4);
});

test('of no trials nothing is known', () => {
  expect(wilson(0, 0)).toEqual({ value: Number.NaN, low: 0, high: 1 });
});

test('a bootstrap interval holds the mean, and depends on the seed alone', () => {
  const values = [0, 0, 1, 1, 0.5, 1, 0.25, 1];
  const estimate = bootstrapMean(values, 1);

  expect(estimate.value).toBe(mean(values));
  expect(estimate.low).toBeLessThan(estimate.value);
  expect(estimate.high).toBeGreaterThan(estimate.value);
  expect(bootstrapMean(values, 1)).toEqual(estimate);
});

test('values that are all the same have no spread', () => {
  expect(bootstrapMean([1, 1, 1], 1)).toEqual({ value: 1, low: 1, high: 1 });
});

test.for([
  { values: [3], share: 0.95, expected: 3 },
  { values: [1, 2, 3, 4], share: 0.5, expected: 2.5 },
  { values: [4, 1, 3, 2, 5], share: 0.95, expected: 4.8 },
])('the quantile $share of $values is $expected', ({ values, share, expected }) => {
  expect(quantile(values, share)).toBeCloseTo(expected, 10);
});
