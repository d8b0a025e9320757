import { Random } from '../random.ts';

/** A value with the interval that holds the true one in 95 of 100 samples. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

const RESAMPLES = 2000;

/** One by the place of the first right result among ten, counted from 1; nothing when there is none. */
export function reciprocalRank(rank: number | undefined): number {
  return rank === undefined || rank > 10 ? 0 : 1 / rank;
}

/** A share of successes with the interval of Wilson, which holds for few trials and near 0 and 1. */
export function wilson(successes: number, trials: number): Estimate {
  if (trials === 0) return { value: Number.NaN, low: 0, high: 1 };
  const value = successes / trials;
  const centre = value + Z ** 2 / (2 * trials);
  const spread = Z * Math.sqrt((value * (1 - value)) / trials + Z ** 2 / (4 * trials ** 2));
  const scale = 1 + Z ** 2 / trials;
  return {
    value,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}

/** A mean with the percentile interval of a bootstrap; the same seed gives the same interval. */
export function bootstrapMean(values: readonly number[], seed: number): Estimate {
  if (values.length === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const random = new Random(seed);
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => random.pick(values))),
  );
  return { value: mean(values), low: quantile(means, 0.025), high: quantile(means, 0.975) };
}

/** The arithmetic mean; not a number when there are no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that a share of all values does not exceed, between two neighbours by proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}
