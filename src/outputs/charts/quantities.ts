import type { Quantity } from '../../schemas/quantity.ts';

/** How a number that somebody gives is to be read: as it is, as a lower bound, roughly, or not as a number. */
export type Exactness = 'exact' | 'atLeast' | 'moreThan' | 'about' | 'inWords';

/** The number in a quantity and how it is to be read; nothing where there are only words. */
export function numberIn(quantity: Quantity): { number: number | undefined; exactness: Exactness } {
  if ('exact' in quantity) return { number: quantity.exact, exactness: 'exact' };
  if ('atLeast' in quantity) return { number: quantity.atLeast, exactness: 'atLeast' };
  if ('moreThan' in quantity) return { number: quantity.moreThan, exactness: 'moreThan' };
  if ('about' in quantity) return { number: quantity.about, exactness: 'about' };
  return { number: undefined, exactness: 'inWords' };
}

/** How a bar shows it: as exact, as "or more", or as "about". */
export type BarEnd = 'firm' | 'open' | 'rough';

export function barEnd(exactness: Exactness): BarEnd {
  if (exactness === 'exact') return 'firm';
  return exactness === 'about' ? 'rough' : 'open';
}

/** The larger number first; what has only words last, in its own order. */
export function largestFirst(a: Quantity, b: Quantity): number {
  return (numberIn(b).number ?? -1) - (numberIn(a).number ?? -1);
}
