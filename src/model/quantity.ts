import type { Quantity } from '../schemas/quantity.ts';

/** A stated number with how exactly it was stated, or the words that stand for one. */
export type StatedNumber =
  | { exactness: 'exact' | 'atLeast' | 'moreThan' | 'about'; number: number; words?: undefined }
  | { exactness: 'inWords'; number?: undefined; words: string };

/** The exactness of a stated number; `inWords` where the source gives no number. */
export type Exactness = StatedNumber['exactness'];

/**
 * Reads a quantity as a number beside its exactness.
 *
 * @example readQuantity({ atLeast: 30 }) // { exactness: 'atLeast', number: 30 }
 */
export function readQuantity(quantity: Quantity): StatedNumber {
  if ('exact' in quantity) return { exactness: 'exact', number: quantity.exact };
  if ('atLeast' in quantity) return { exactness: 'atLeast', number: quantity.atLeast };
  if ('moreThan' in quantity) return { exactness: 'moreThan', number: quantity.moreThan };
  if ('about' in quantity) return { exactness: 'about', number: quantity.about };
  return { exactness: 'inWords', words: quantity.inWords };
}

/** Orders quantities by their number, the larger first; those in words come last, in their own order. */
export function compareLargestFirst(a: Quantity, b: Quantity): number {
  return (readQuantity(b).number ?? -1) - (readQuantity(a).number ?? -1);
}
