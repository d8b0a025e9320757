import { type Exactness, readQuantity } from '../../model/quantity.ts';
import type { Quantity } from '../../schemas/quantity.ts';

/** Writes numbers as English does: 12,700. */
export const numbers = new Intl.NumberFormat('en-GB');
/** Writes sizes to two digits. Pure, so that scripts that write none leave it out. */
const sizes = /* @__PURE__ */ new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
/** A number with what it counts: "1 word", "12,700 words". */
export const plural = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** A quantity as exact as it was stated: "at least 30". */
export function quantityInWords(value: Quantity): string {
  const { exactness, number, words } = readQuantity(value);
  return number === undefined ? words : `${QUALIFIERS[exactness]}${numbers.format(number)}`;
}

const QUALIFIERS: Readonly<Record<Exactness, string>> = {
  exact: '',
  atLeast: 'at least ',
  moreThan: 'more than ',
  about: 'about ',
  inWords: '',
};

/** The size of a file. */
export function bytes(count: number): string {
  if (count >= 1_000_000) return `${sizes.format(count / 1_000_000)} MB`;
  return `${sizes.format(Math.max(count, 1000) / 1000)} kB`;
}
