import type { Quantity } from '../../schemas/quantity.ts';

/** Writes numbers as English does: 12,700. */
export const numbers = new Intl.NumberFormat('en-GB');
/** Writes sizes to two digits. */
export const sizes = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
/** A number with what it counts: "1 word", "12,700 words". */
export const plural = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** A quantity as exact as it was stated. */
export function quantity(value: Quantity): string {
  if ('exact' in value) return numbers.format(value.exact);
  if ('atLeast' in value) return `at least ${numbers.format(value.atLeast)}`;
  if ('moreThan' in value) return `more than ${numbers.format(value.moreThan)}`;
  if ('about' in value) return `about ${numbers.format(value.about)}`;
  return value.inWords;
}

/** The size of a file. */
export function bytes(count: number): string {
  if (count >= 1_000_000) return `${sizes.format(count / 1_000_000)} MB`;
  return `${sizes.format(Math.max(count, 1000) / 1000)} kB`;
}
