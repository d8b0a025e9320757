/** A word of a row, and where it stands in a text. */
export interface RowWord {
  positions: readonly number[];
  /** How many places it takes at each position; nothing where that is one everywhere. */
  lengths?: readonly number[];
  /** How many words of the row before it were not looked up. */
  skipped: number;
}

/** So many places at most a word takes that was not looked up. */
const LONGEST_SKIPPED = 4;

/** The positions of the first word of a row from which the others follow, each where the one before ends. */
export function rowStarts([first, ...others]: readonly RowWord[]): number[] {
  if (!first) return [];
  const starts = first.positions.filter((start, index) => {
    let ends = new Set([start + lengthAt(first, index)]);
    for (const word of others) {
      ends = endsBehind(ends, word);
      if (ends.size === 0) return false;
    }
    return true;
  });
  return [...new Set(starts)];
}

/** Where a word ends that begins where something ends. */
function endsBehind(ends: ReadonlySet<number>, word: RowWord): Set<number> {
  const found = new Set<number>();
  for (const end of ends) {
    const from = end + word.skipped;
    const to = end + word.skipped * LONGEST_SKIPPED;
    for (let at = firstFrom(word.positions, from); (word.positions[at] ?? to + 1) <= to; at += 1) {
      found.add((word.positions[at] ?? 0) + lengthAt(word, at));
    }
  }
  return found;
}

function lengthAt({ lengths }: RowWord, index: number): number {
  return lengths?.[index] ?? 1;
}

/** The index of the first of some rising positions that is not before another one. */
function firstFrom(positions: readonly number[], wanted: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
