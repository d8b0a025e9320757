/**
 * What stands in the files of the titles, shared by the build that writes and the browser that reads them.
 *
 * Titles are numbered, newest first, and stand a few in a file (`titles-0.bin`, …). Their words, sorted, are cut into
 * files of a few kilobytes (`words-0.bin`, …), each with the numbers of its titles. `index.bin` tells which file holds
 * what. Every file is JSON, compressed with gzip.
 */
export interface TitleIndex {
  /** The word each file of words begins at, in order. */
  starts: string[];
}

/** An announcement as it is suggested. */
export interface Title {
  title: string;
  address: string;
  /** Where it is not the language of the archive. */
  language?: string;
}

/** A word, the titles that begin with it, and the others that have it; their numbers as steps from one to the next. */
export type WordEntry = [word: string, beginnings: number[], others: number[]];

/** How many titles a file has: few, since those of one word are scattered. */
export const TITLES_A_FILE = 8;

export const INDEX_FILE = 'index.bin';

export function wordsFile(file: number): string {
  return `words-${file}.bin`;
}

export function titlesFile(file: number): string {
  return `titles-${file}.bin`;
}

/** Rising numbers as the first of them and the steps from each to the next, which compress well. */
export function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers that {@link stepsOf} took apart. */
export function numbersOf(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}
