/** Words that can be corrected, and stand as corrections: letters only, three to thirty-nine, as longer ones are cut off. */
export const CORRECTABLE = /^\p{L}{3,39}$/u;

/** The number of edits that are looked for. */
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
