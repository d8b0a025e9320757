import { distance } from 'fastest-levenshtein';

/** A name with so many slips is still taken for a known one. */
const MOST_SLIPS = 2;

/** How many letters were added, left out or changed in what was probably meant for a name; nothing where it was not. */
export function slipsIn(typed: string, name: string): number | undefined {
  const slips = distance(typed, name);
  return slips <= MOST_SLIPS && slips < name.length / 2 ? slips : undefined;
}
