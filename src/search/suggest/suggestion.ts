import { FITS, type Fit } from './suggestedText.ts';

/** A place in the archive that somebody who types may mean. */
export interface Suggestion {
  kind: 'organisation' | 'topic' | 'announcement';
  label: string;
  /** The name that was typed, where the label is another. */
  otherName?: string;
  address: string;
  /** The language of the label where it is not that of the page. */
  language?: string;
}

/** A suggestion and how well its label, or its other name, fits what was typed. */
export interface FittingSuggestion {
  suggestion: Suggestion;
  fit: Fit;
}

/** More are not read. */
export const MOST_SUGGESTIONS = 5;
/** So many names at most, while there are titles for the other places. */
const MOST_NAMES = 3;

/** Chooses what is shown: best first, names before titles that fit as well. The lists keep their order otherwise. */
export function chosen(
  names: readonly FittingSuggestion[],
  titles: readonly FittingSuggestion[],
): Suggestion[] {
  const places = Math.max(MOST_NAMES, MOST_SUGGESTIONS - titles.length);
  return [...names.toSorted(byRank).slice(0, places), ...titles]
    .toSorted(byRank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ suggestion }) => suggestion);
}

/** Sorts by how well suggestions fit, best first. */
export function byRank(one: FittingSuggestion, other: FittingSuggestion): number {
  return rankOf(one) - rankOf(other);
}

/** A label comes before another name that fits as well, as it is what is shown first. */
function rankOf({ suggestion, fit }: FittingSuggestion): number {
  return FITS.indexOf(fit) * 2 + (suggestion.otherName === undefined ? 0 : 1);
}
