/**
 * Every number the corrections depend on. An edit that changes one letter for an unrelated one costs 1;
 * slips that people make more often cost less.
 */
export const EDIT_COSTS = {
  /** A letter changed, added or left out. */
  letter: 1,
  /** A vowel for another vowel ("seperate"). */
  vowel: 0.85,
  /** A letter for one that sounds alike ("kristopher"), "ph" for "f", "ck" for "k". */
  soundAlike: 0.85,
  /** The letter on the next key. */
  neighbouringKey: 0.85,
  /** A letter doubled or a double letter written once ("comission"). */
  doubling: 0.6,
  /** A vowel added or left out. */
  vowelAddedOrLost: 0.9,
  /** Two neighbours in the wrong order ("recieve"). */
  transposition: 0.55,
  /** What an error in the first letter costs on top: people rarely get it wrong. */
  firstLetter: 0.2,
} as const;

/** How edits and frequency add up; in natural logarithms of odds. */
export const RANKING = {
  /** What an edit that costs 1 takes away. */
  edit: 6,
  /** What being in e times as many announcements adds. Less than 1: rare names are looked for as well. */
  frequency: 0.6,
  /**
   * How improbable an edit that costs 1 is, when a known word is weighed against one it may be a slip for: the other
   * must be in e to this power, some 150, times as many announcements.
   */
  slip: 5,
} as const;

/** Two words without a space between. */
export const SPLIT = {
  /** What the missing space costs, as an edit. */
  cost: 0.6,
  /** Letters that each of the two has at least. */
  shortestPart: 3,
  /** In how many announcements both would stand by chance alone, at least. */
  leastTogether: 1,
} as const;

/** Words that can be corrected, and stand as corrections: letters only, three to forty. */
export const CORRECTABLE = /^\p{L}{3,40}$/u;

/** How many edits are looked for. */
export function mostEdits(typed: string): number {
  if (typed.length <= 3) return 1;
  return typed.length <= 8 ? 2 : 3;
}

/** How many letters at the beginning or at the end a word must share with the typed one to be looked at. */
export interface Reach {
  beginning: number;
  end: number;
}

/** One edit spares the beginning or the end as long as `near` takes no more than all letters but one. */
export function reachOf(typed: string): { near: Reach; far: Reach } {
  const far = { beginning: 1, end: 2 };
  if (typed.length <= 4) return { near: far, far };
  if (typed.length <= 6) return { near: { beginning: typed.length - 3, end: 2 }, far };
  return { near: { beginning: 3, end: 3 }, far };
}
