import { markOf } from './markOf.ts';

/** What stands between spaces, without the punctuation around it. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu;

/** A stretch of a text, from its first character to the one after its last. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where the words of a text stand that are forms of the marks. */
export function markedRanges(text: string, marks: readonly string[]): TextRange[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => markOf(word, marks) !== undefined)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
