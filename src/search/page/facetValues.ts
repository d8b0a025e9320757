import type { Facet } from '../format/facets.ts';

/** A value that results can be narrowed by. */
export interface FacetValue {
  value: string;
  label: string;
  /** The number of results that have it. */
  count: number;
  isChosen: boolean;
}

/** Years as a calendar has them, the newest first; the values of every other facet by how many results have them. */
export function inOrder(
  facet: Facet,
  values: readonly FacetValue[],
  { compare }: Intl.Collator,
): FacetValue[] {
  return facet === 'year'
    ? values.toSorted((a, b) => compare(b.value, a.value))
    : values.toSorted((a, b) => b.count - a.count || compare(a.label, b.label));
}

/** So many values of a facet are shown at first. */
const SHOWN = 8;
/** Fewer than this are not worth a button that shows them. */
const LEAST_HIDDEN = 3;

/** Whether a value is shown before all are asked for, by its place among the values. */
export function isShown(place: number, count: number): boolean {
  return place < SHOWN || count < SHOWN + LEAST_HIDDEN;
}
