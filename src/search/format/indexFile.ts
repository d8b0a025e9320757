/**
 * What stands in the files of the search index, shared by the build that writes and the browser that reads them.
 *
 * - `index.bin` says which file holds what, and how long the texts are. It names the version of all others, which
 *   are in a folder of that name: what was loaded before the archive changed never goes with what is loaded after.
 * - `0.bin`, `1.bin`, … are sorted files. A key is the stem of a word, or a value to filter by, such as
 *   `year:2024`; an entry says which announcements have it, and where (`postings.ts`).
 * - `texts/0.bin`, … are the announcements as results show them.
 * - `facets.bin` is what results can be narrowed by; see `facets.ts`.
 *
 * An announcement is known by its number: 0 is the oldest. Every file is compressed with gzip.
 */
export interface IndexFile {
  /** Changes when any of the other files does. */
  version: string;
  /** How many announcements there are. */
  documents: number;
  /** The mean length of their texts, in words. */
  meanLength: number;
  /** The lengths of their texts, one letter each; see {@link lengthOf}. */
  lengths: string;
  /** The names of the fields beside the text, in the order of the bits of {@link Postings.fields}. */
  fields: string[];
  /** The words that stand in many announcements, each with their number: the number can be known without the list. */
  frequent: [word: string, documents: number][];
  /** The key each sorted file starts at, in order, with a space between. */
  starts: string;
}

/** The name of the file that every reader loads first, of the index as of vocabulary and titles. */
export const INDEX_FILE = 'index.bin';

export const FACETS_FILE = 'facets.bin';

/** The name of a sorted file. */
export function sortedFile(file: number): string {
  return `${file}.bin`;
}

/** The name of the file of an announcement. */
export function textFile(document: number): string {
  return `texts/${document}.bin`;
}

/** An announcement in the index; `build/fields.ts` names its `meta`. */
export interface IndexedText {
  url: string;
  /** The text in passages, with {@link PASSAGE_END} between; the first is the title. */
  content: string;
  meta: { title: string; date: string; kind: string; organisations: string; place: string } & {
    status?: string;
    instead?: string;
  };
  /** The headings of the text and the sections below it, each with its place in it, counted in words. */
  anchors: { id: string; location: number }[];
}

/** What stands between two passages of a text, each of which reads by itself: Unicode's paragraph separator. */
export const PASSAGE_END = '\u2029';

/** The key of a value to filter by. No word has a colon. */
export function filterKey(name: string, value: string): string {
  return `${name}:${value}`;
}

/** The key of an announcement by the last name in its address. */
export function addressKey(name: string): string {
  return filterKey('address', name);
}

/** Lengths are kept to the nearest quarter of a power of two, which is as near as ranking needs them. */
const STEPS = 4;

const FIRST_LETTER = '#'.charCodeAt(0);

/** A number of words as a letter. */
export function letterOf(length: number): string {
  return String.fromCharCode(FIRST_LETTER + Math.round(STEPS * Math.log2(Math.max(1, length))));
}

/** The number of words that a letter stands for. */
export function lengthOf(letter: number): number {
  return 2 ** ((letter - FIRST_LETTER) / STEPS);
}
