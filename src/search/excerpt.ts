import { markOf } from './marks/markOf.ts';

/** A piece of text; marked pieces are what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The part of a text that shows best what was found. */
export interface Excerpt {
  pieces: Piece[];
  /** Where it begins in the text, counted in words. */
  start: number;
  /** Whether text was left out before and after it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

const EXCERPT_WORDS = 34;
/** How many words stand before the first marked one. */
const LEAD_WORDS = 6;

/** Finds the stretch of `content` in which most different marks stand, and marks them. */
export function excerptOf(content: string, marks: readonly string[]): Excerpt {
  const words = content.split(/\s+/).filter(Boolean);
  const found = words.map((word) => markOf(word, marks));
  const start = Math.max(0, Math.min(bestStart(found) - LEAD_WORDS, words.length - EXCERPT_WORDS));
  const end = Math.min(words.length, start + EXCERPT_WORDS);
  return {
    pieces: piecesOf(words.slice(start, end), found.slice(start, end)),
    start,
    cutBefore: start > 0,
    cutAfter: end < words.length,
  };
}

/** The position at which the stretch with the most different marks begins. */
function bestStart(found: readonly (string | undefined)[]): number {
  const counts = new Map<string, number>();
  let best = { start: 0, different: 0 };
  for (const [position, mark] of found.entries()) {
    const left = found[position - EXCERPT_WORDS + LEAD_WORDS];
    if (left !== undefined) remove(counts, left);
    if (mark === undefined) continue;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
    if (counts.size > best.different) {
      const from = Math.max(0, position - EXCERPT_WORDS + LEAD_WORDS + 1);
      const first = found.findIndex((other, index) => index >= from && other !== undefined);
      best = { start: first, different: counts.size };
    }
  }
  return best.start;
}

function remove(counts: Map<string, number>, mark: string): void {
  const count = (counts.get(mark) ?? 0) - 1;
  if (count > 0) counts.set(mark, count);
  else counts.delete(mark);
}

function piecesOf(words: readonly string[], found: readonly (string | undefined)[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [position, word] of words.entries()) {
    const marked = found[position] !== undefined;
    const last = pieces.at(-1);
    const space = position > 0 ? ' ' : '';
    if (last && last.marked === marked) last.text += space + word;
    else if (last?.marked) pieces.push({ text: space + word, marked });
    else {
      if (last) last.text += space;
      pieces.push({ text: word, marked });
    }
  }
  return pieces;
}
