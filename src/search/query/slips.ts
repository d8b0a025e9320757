import { distance } from 'fastest-levenshtein';

/** A name with so many slips is still taken for a known one. */
const MOST_SLIPS = 2;

/**
 * The number of letters that were added, left out or changed in what was probably meant for a name; nothing where the
 * two are too different.
 *
 * @example `topci`, `topic` -> `2`
 */
export function slipsIn(typed: string, name: string): number | undefined {
  const slips = distance(typed, name);
  return slips <= MOST_SLIPS && slips < name.length / 2 ? slips : undefined;
}
