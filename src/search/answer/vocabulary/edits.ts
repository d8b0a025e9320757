import { EDIT_COSTS } from '../../weights.ts';

/** What each kind of edit costs on the way from the typed word to the meant one. Positions count from 0. */
export interface EditCosts {
  /** `typed` stands where `meant` should. */
  changed(typed: string, meant: string, position: number): number;
  /** `letter` stands there too much, or was left out; `before` is what stands before it. */
  addedOrLost(letter: string, before: string, position: number): number;
  /** Two letters changed places. */
  swapped(position: number): number;
  /** Two letters of one word stand for one of the other that sounds like them: "ph" for "f". */
  twoForOne: number;
  /** The least that an edit costs which makes the word longer or shorter by a letter. */
  leastShift: number;
}

/** Each edit costs 1. */
export const PLAIN_EDITS: EditCosts = {
  changed: () => 1,
  addedOrLost: () => 1,
  swapped: () => 1,
  twoForOne: 1,
  leastShift: 1,
};

/** Edits cost what {@link EDIT_COSTS} says. */
export const WEIGHTED: EditCosts = {
  changed(typed, meant, position) {
    return costOfChange(typed, meant) + surcharge(position);
  },
  addedOrLost(letter, before, position) {
    if (letter === before) return EDIT_COSTS.doubling;
    const cost = isVowel(letter) ? EDIT_COSTS.vowelAddedOrLost : EDIT_COSTS.letter;
    return cost + surcharge(position);
  },
  swapped(position) {
    return EDIT_COSTS.transposition + surcharge(position);
  },
  twoForOne: EDIT_COSTS.soundAlike,
  leastShift: Math.min(EDIT_COSTS.doubling, EDIT_COSTS.soundAlike),
};

/**
 * What the cheapest way from `typed` to `meant` costs; infinite when that is more than `limit`.
 *
 * Damerau's distance with restricted transpositions (F. J. Damerau, "A technique for computer detection and
 * correction of spelling errors", 1964), by dynamic programming over a table (R. A. Wagner, M. J. Fischer, "The
 * string-to-string correction problem", 1974): a cell holds the cost for the first `i` letters typed and the first
 * `j` meant. Cells so far from the diagonal that they exceed the limit are not looked at (E. Ukkonen, "Algorithms for
 * approximate string matching", 1985).
 */
export function editCost(typed: string, meant: string, costs: EditCosts, limit: number): number {
  const reach = limit / costs.leastShift;
  const table: number[][] = [];
  for (let i = 0; i <= typed.length; i++) {
    const row = new Array<number>(meant.length + 1).fill(Number.POSITIVE_INFINITY);
    table.push(row);
    const last = Math.min(meant.length, Math.floor(i + reach));
    for (let j = Math.max(0, Math.ceil(i - reach)); j <= last; j++) {
      row[j] = cheapestStep(table, typed, i, meant, j, costs);
    }
    if (isTooDear(row, limit) && isTooDear(table[i - 1], limit)) return Number.POSITIVE_INFINITY;
  }
  const cost = cell(table, typed.length, meant.length);
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

function cheapestStep(
  table: readonly number[][],
  typed: string,
  i: number,
  meant: string,
  j: number,
  costs: EditCosts,
): number {
  if (i === 0 && j === 0) return 0;
  const typedLetter = typed.charAt(i - 1);
  const typedBefore = typed.charAt(i - 2);
  const meantLetter = meant.charAt(j - 1);
  const meantBefore = meant.charAt(j - 2);
  let cost = Number.POSITIVE_INFINITY;
  if (i > 0) cost = cell(table, i - 1, j) + costs.addedOrLost(typedLetter, typedBefore, i - 1);
  if (j > 0) {
    cost = Math.min(
      cost,
      cell(table, i, j - 1) + costs.addedOrLost(meantLetter, meantBefore, j - 1),
    );
  }
  if (i === 0 || j === 0) return cost;

  const change =
    typedLetter === meantLetter ? 0 : costs.changed(typedLetter, meantLetter, Math.min(i, j) - 1);
  cost = Math.min(cost, cell(table, i - 1, j - 1) + change);
  if (i > 1 && j > 1 && typedLetter === meantBefore && typedBefore === meantLetter) {
    cost = Math.min(cost, cell(table, i - 2, j - 2) + costs.swapped(Math.min(i, j) - 2));
  }
  if (i > 1 && soundAlike(typedBefore, typedLetter, meantLetter)) {
    cost = Math.min(cost, cell(table, i - 2, j - 1) + costs.twoForOne);
  }
  if (j > 1 && soundAlike(meantBefore, meantLetter, typedLetter)) {
    cost = Math.min(cost, cell(table, i - 1, j - 2) + costs.twoForOne);
  }
  return cost;
}

function cell(table: readonly number[][], i: number, j: number): number {
  return table[i]?.[j] ?? Number.POSITIVE_INFINITY;
}

/** Edits take one or two letters: after two rows beyond the limit there is no way back. */
function isTooDear(row: readonly number[] | undefined, limit: number): boolean {
  return row?.every((cost) => cost > limit) ?? false;
}

const VOWELS = 'aeiouy';
const SOUND_ALIKE = bothWays(['ck', 'cs', 'sz', 'gj', 'kq', 'fv', 'vw', 'dt', 'bp', 'mn', 'xz']);
/** Letters, each with the pairs of letters that sound like it. */
const TWO_FOR_ONE: ReadonlyMap<string, string> = new Map([
  ['f', 'ph'],
  ['k', 'ck ch'],
  ['c', 'ck'],
  ['s', 'sc'],
  ['x', 'ks'],
  ['t', 'th'],
  ['r', 'rh'],
  ['w', 'wh'],
  ['g', 'gh'],
  ['z', 'tz'],
]);
const NEIGHBOURING_KEYS = bothWays(neighboursIn(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']));

function costOfChange(typed: string, meant: string): number {
  if (isVowel(typed) && isVowel(meant)) return EDIT_COSTS.vowel;
  if (SOUND_ALIKE.has(typed + meant)) return EDIT_COSTS.soundAlike;
  if (NEIGHBOURING_KEYS.has(typed + meant)) return EDIT_COSTS.neighbouringKey;
  return EDIT_COSTS.letter;
}

/** Whether two letters sound like one. */
function soundAlike(first: string, second: string, one: string): boolean {
  return TWO_FOR_ONE.get(one)?.includes(first + second) ?? false;
}

function surcharge(position: number): number {
  return position === 0 ? EDIT_COSTS.firstLetter : 0;
}

function isVowel(letter: string): boolean {
  return VOWELS.includes(letter);
}

function bothWays(pairs: readonly string[]): Set<string> {
  return new Set(pairs.flatMap((pair) => [pair, [...pair].reverse().join('')]));
}

/** Pairs of keys side by side, or one below the other: a key touches two of the row below. */
function neighboursIn(rows: readonly string[]): string[] {
  return rows.flatMap((keys, row) =>
    [...keys].flatMap((key, column) => {
      const below = rows[row + 1];
      const touched = [keys[column + 1], below?.[column - 1], below?.[column]];
      return touched.flatMap((other) => (other === undefined ? [] : [key + other]));
    }),
  );
}
