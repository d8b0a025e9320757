import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * What stands in the files of the titles, shared by the build that writes and the browser that reads them.
 *
 * Titles are numbered, newest first, and stand a few in a file of JSON (`titles-0.bin`, …). Their words are in sorted
 * files (`words-0.bin`, …), each with the numbers of its titles. `index.bin` tells which file holds what. Every file is
 * compressed with gzip.
 */
export interface TitleIndex {
  /** The key each file of words starts at, in order. */
  starts: string[];
}

/** An announcement as it is suggested. */
export interface Title {
  title: string;
  address: string;
  /** Where it is not the language of the archive. */
  language?: string;
}

/** The titles that have a word, by their numbers, in rising order. */
export interface WordTitles {
  /** Those that begin with it. */
  beginnings: number[];
  others: number[];
}

/** Writes the entry of a word. */
export function writeTitles({ beginnings, others }: WordTitles): Uint8Array {
  const bytes = new ByteWriter();
  for (const numbers of [beginnings, others]) {
    bytes.number(numbers.length);
    for (const step of stepsOf(numbers)) bytes.number(step);
  }
  return bytes.written();
}

/** Reads what {@link writeTitles} wrote. */
export function readTitles(written: Uint8Array): WordTitles {
  const bytes = new ByteReader(written);
  const numbers = () => numbersOf(Array.from({ length: bytes.number() }, () => bytes.number()));
  return { beginnings: numbers(), others: numbers() };
}

/** How many titles a file has: few, since those of one word are scattered. */
export const TITLES_A_FILE = 8;

/** The name of a sorted file of words. */
export function wordsFile(file: number): string {
  return `words-${file}.bin`;
}

/** The name of a file of titles. */
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
