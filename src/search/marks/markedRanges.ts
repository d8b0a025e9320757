import type { MarkedWord } from './bestPassage.ts';
import type { MarkOf } from './markOf.ts';

/** A run of characters between spaces, without the punctuation around it. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu;

/** A marked word, with its first character in the text and the one after its last. */
export interface MarkedRange extends MarkedWord {
  start: number;
  end: number;
}

/** The places of the words of a text that are forms of marks. */
export function markedRanges(text: string, markOf: MarkOf): MarkedRange[] {
  return wordsIn(text).flatMap(({ 0: word, index }, place): MarkedRange[] => {
    const mark = markOf(word);
    return mark === undefined ? [] : [{ place, mark, start: index, end: index + word.length }];
  });
}

/** The number of words of a text. */
export function wordCount(text: string): number {
  return wordsIn(text).length;
}

function wordsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(WORD)];
}
