import { bestPassage, PASSAGE_WORDS } from '../marks/bestPassage.ts';
import type { MarkOf } from '../marks/markOf.ts';

/** A piece of text; marked pieces are what was searched for. */
interface Piece {
  text: string;
  marked: boolean;
}

/** The part of a text that shows best what was found. */
export interface Excerpt {
  pieces: Piece[];
  /** Where it begins in the text, counted in words. */
  start: number;
  /** Where its first marked word stands; its beginning when none is marked. */
  first: number;
  /** Whether text was left out before and after it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** How many words stand before the first marked one. */
const LEAD_WORDS = 6;
const EXCERPT_WORDS = LEAD_WORDS + PASSAGE_WORDS;

/** Finds the stretch of `content` in which words of most different marks stand, and marks them. */
export function excerptOf(content: string, markOf: MarkOf): Excerpt {
  const words = content.split(/\s+/).filter(Boolean);
  const found = words.map(markOf);
  const marked = found.flatMap((mark, place) => (mark === undefined ? [] : [{ mark, place }]));
  const first = bestPassage(marked)?.place ?? 0;
  const start = Math.max(0, Math.min(first - LEAD_WORDS, words.length - EXCERPT_WORDS));
  const end = Math.min(words.length, start + EXCERPT_WORDS);
  return {
    pieces: piecesOf(words.slice(start, end), found.slice(start, end)),
    start,
    first,
    cutBefore: start > 0,
    cutAfter: end < words.length,
  };
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
