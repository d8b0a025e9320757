import { EDIT_COSTS } from './weights.ts';

/** What each kind of step from the typed word to the meant one costs. Positions count from 0. */
export interface StepCosts {
  /** `typed[i]` stands where `meant[j]` should. */
  changed(typed: string, i: number, meant: string, j: number): number;
  /** `word[i]` is there too much, or was left out. */
  addedOrLost(word: string, i: number): number;
  /** The letters at `i` and `i - 1` changed places. */
  swapped(i: number): number;
  /** Two letters of one word sound like the one letter of the other ("ph" and "f"); infinite if they do not. */
  soundOfTwo(pair: string, pairEnd: number, letter: string, letterAt: number): number;
}

/** Each step costs 1: plain edit distance. */
export const PLAIN: StepCosts = {
  changed: () => 1,
  addedOrLost: () => 1,
  swapped: () => 1,
  soundOfTwo: () => Number.POSITIVE_INFINITY,
};

/** Steps cost what {@link EDIT_COSTS} says. */
export const WEIGHTED: StepCosts = {
  changed(typed, i, meant, j) {
    return costOfChange(typed[i] ?? '', meant[j] ?? '') + surcharge(Math.min(i, j));
  },
  addedOrLost(word, i) {
    if (i > 0 && word[i] === word[i - 1]) return EDIT_COSTS.doubling;
    const letter = isVowel(word[i] ?? '') ? EDIT_COSTS.vowelAddedOrLost : EDIT_COSTS.letter;
    return letter + surcharge(i);
  },
  swapped: (i) => EDIT_COSTS.transposition + surcharge(i - 1),
  soundOfTwo(pair, pairEnd, letter, letterAt) {
    const sound = `${pair[pairEnd - 1]}${pair[pairEnd]}${letter[letterAt]}`;
    return SOUNDS_OF_TWO.has(sound) ? EDIT_COSTS.soundAlike : Number.POSITIVE_INFINITY;
  },
};

const VOWELS = 'aeiouy';
const SOUND_ALIKE = new Set(
  [
    'ck',
    'cs',
    'sz',
    'iy',
    'ij',
    'gj',
    'fv',
    'vw',
    'dt',
    'kq',
    'bp',
    'mn',
    'ce',
    'uw',
    'xs',
  ].flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]),
);
const SOUNDS_OF_TWO = new Set([
  'phf',
  'ckk',
  'ckc',
  'ghg',
  'tht',
  'rhr',
  'whw',
  'sch',
  'scs',
  'ksx',
  'tzz',
  'chk',
]);
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURING_KEYS = neighbouringKeys(KEY_ROWS);

function costOfChange(typed: string, meant: string): number {
  const pair = typed + meant;
  if (isVowel(typed) && isVowel(meant)) return EDIT_COSTS.vowel;
  if (SOUND_ALIKE.has(pair)) return EDIT_COSTS.soundAlike;
  if (NEIGHBOURING_KEYS.has(pair)) return EDIT_COSTS.neighbouringKey;
  return EDIT_COSTS.letter;
}

function surcharge(position: number): number {
  return position === 0 ? EDIT_COSTS.firstLetter : 0;
}

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

/** Pairs of letters side by side in a row, or one below the other: each key touches two in the row below. */
function neighbouringKeys(rows: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const [row, keys] of rows.entries()) {
    for (const [column, key] of [...keys].entries()) {
      const below = rows[row + 1] ?? '';
      for (const other of [keys[column + 1], below[column - 1], below[column]]) {
        if (other) pairs.add(key + other).add(other + key);
      }
    }
  }
  return pairs;
}

/**
 * The cheapest way from `typed` to `meant`, or infinity as soon as it must exceed `limit`.
 *
 * Damerau's distance with restricted transpositions (F. J. Damerau, "A technique for computer detection and
 * correction of spelling errors", 1964; "optimal string alignment": no letter is edited twice), with costs that
 * depend on the letters (M. Kernighan, K. Church, W. Gale, "A spelling correction program based on a noisy
 * channel model", 1990).
 */
export function editCost(typed: string, meant: string, costs: StepCosts, limit: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= meant.length; j++)
    last[j] = at(last, j - 1) + costs.addedOrLost(meant, j - 1);

  for (let i = 1; i <= typed.length; i++) {
    const row = [at(last, 0) + costs.addedOrLost(typed, i - 1)];
    let cheapest = at(row, 0);
    for (let j = 1; j <= meant.length; j++) {
      const cost = cheapestStep(typed, i, meant, j, row, last, beforeLast, costs);
      row[j] = cost;
      if (cost < cheapest) cheapest = cost;
    }
    if (cheapest > limit && i > 1 && Math.min(...last) > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const cost = at(last, meant.length);
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

function cheapestStep(
  typed: string,
  i: number,
  meant: string,
  j: number,
  row: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
  costs: StepCosts,
): number {
  const same = typed[i - 1] === meant[j - 1];
  let cost = at(last, j - 1) + (same ? 0 : costs.changed(typed, i - 1, meant, j - 1));
  cost = Math.min(cost, at(last, j) + costs.addedOrLost(typed, i - 1));
  cost = Math.min(cost, at(row, j - 1) + costs.addedOrLost(meant, j - 1));
  if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
    cost = Math.min(cost, at(beforeLast, j - 2) + costs.swapped(i - 1));
  }
  if (i > 1)
    cost = Math.min(cost, at(beforeLast, j - 1) + costs.soundOfTwo(typed, i - 1, meant, j - 1));
  if (j > 1) cost = Math.min(cost, at(last, j - 2) + costs.soundOfTwo(meant, j - 1, typed, i - 1));
  return cost;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
