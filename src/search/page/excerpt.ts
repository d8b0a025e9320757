import { PASSAGE_END } from '../format/indexFile.ts';
import { bestPassage, type MarkedWord, PASSAGE_WORDS } from '../marks/bestPassage.ts';
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
/** A passage of fewer words, such as a heading, says little by itself. */
const TELLING_WORDS = 8;

/**
 * Finds the stretch of a text in which words of most different marks stand, and marks them. It never
 * goes beyond one passage, so that it reads.
 */
export function excerptOf(text: string, markOf: MarkOf): Excerpt {
  const passages = passagesIn(text);
  const best = bestWord(passages, markOf);
  const { words, start: before } = best?.passage ?? passages[0] ?? { words: [], start: 0 };
  const first = best?.index ?? 0;
  const start = Math.max(0, Math.min(first - LEAD_WORDS, words.length - EXCERPT_WORDS));
  const end = Math.min(words.length, start + EXCERPT_WORDS);
  const shown = words.slice(start, end);
  return {
    pieces: piecesOf(shown, shown.map(markOf)),
    start: before + start,
    first: before + first,
    cutBefore: start > 0,
    cutAfter: end < words.length,
  };
}

/** A stretch of a text that reads by itself. */
interface PassageWords {
  words: readonly string[];
  /** Where it begins in the text, counted in words. */
  start: number;
}

function passagesIn(text: string): PassageWords[] {
  let start = 0;
  return text.split(PASSAGE_END).map((passage) => {
    const words = passage.split(/\s+/).filter(Boolean);
    start += words.length;
    return { words, start: start - words.length };
  });
}

/** A marked word by its place in its passage. */
interface PassageWord extends MarkedWord {
  passage: PassageWords;
  index: number;
}

/** The first word of the stretch with most different marks; of several, of one in a passage that says enough. */
function bestWord(passages: readonly PassageWords[], markOf: MarkOf): PassageWord | undefined {
  const marked = passages.flatMap((passage, number) =>
    passage.words.flatMap((word, index): PassageWord[] => {
      const mark = markOf(word);
      // So far apart that no stretch has words of two passages.
      const place = passage.start + index + number * PASSAGE_WORDS;
      return mark === undefined ? [] : [{ mark, place, passage, index }];
    }),
  );
  const best = bestPassage(marked);
  const telling = bestPassage(
    marked.filter(({ passage }) => passage.words.length >= TELLING_WORDS),
  );
  return telling && marksFrom(telling, marked) === marksFrom(best, marked) ? telling : best;
}

/** How many different marks stand in the stretch that begins with a word. */
function marksFrom(first: PassageWord | undefined, marked: readonly PassageWord[]): number {
  const from = first?.place ?? 0;
  const stretch = marked.filter(({ place }) => place >= from && place < from + PASSAGE_WORDS);
  return new Set(stretch.map(({ mark }) => mark)).size;
}

function piecesOf(words: readonly string[], found: readonly (string | undefined)[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') pieces.push({ text, marked });
  };
  for (const [position, word] of words.entries()) {
    const isMarked = found[position] !== undefined;
    const { before, inside, behind } = isMarked
      ? signsAround(word)
      : { before: '', inside: word, behind: '' };
    const isGoingOn = isMarked && before === '' && pieces.at(-1)?.marked === true;
    if (position > 0) add(' ', isGoingOn);
    add(before, false);
    add(inside, isMarked);
    add(behind, false);
  }
  return pieces;
}

const INSIDE = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;

/** A marked word without the signs around it: a mark does not take the comma behind it. */
function signsAround(word: string): { before: string; inside: string; behind: string } {
  const [inside = word] = INSIDE.exec(word) ?? [];
  const start = word.indexOf(inside);
  return { before: word.slice(0, start), inside, behind: word.slice(start + inside.length) };
}
