import { ByteReader, ByteWriter } from './bytes.ts';
import type { Entries } from './sortedFiles.ts';

/**
 * The content of the files of a vocabulary: all words, each with the number of announcements that have it.
 *
 * They are there twice: sorted by their beginnings (`words-0.bin`, …) and by their endings (`endings-0.bin`, …). A
 * slip of the pen spares the beginning or the end of a word, so that what was meant stands near the misspelling in one
 * of the two. `index.bin` tells which file holds what. Every file is compressed with gzip.
 */
export interface VocabularyIndex {
  /** How many announcements the archive has. */
  documents: number;
  /** The key each file starts at, in order. */
  starts: Record<Order, string[]>;
}

/** Sorted by the beginning or by the end of the words. */
export type Order = 'words' | 'endings';

/** Words and how many announcements have them. */
export type WordCounts = ReadonlyMap<string, number>;

/** The name of one of the files of an order. */
export function vocabularyFile(order: Order, file: number): string {
  return `${order}-${file}.bin`;
}

/** The key of a word: itself, or its letters from the last to the first. The key of a key is the word. */
export function keyOf(word: string, order: Order): string {
  return order === 'words' ? word : [...word].reverse().join('');
}

/** Writes the entry of a word. */
export function writeCount(documents: number): Uint8Array {
  const bytes = new ByteWriter();
  bytes.number(documents);
  return bytes.written();
}

/** Reads the words of a file of an order. */
export function readCounts(entries: Entries, order: Order): WordCounts {
  return new Map(
    Array.from(entries, ([key, entry]) => [keyOf(key, order), new ByteReader(entry).number()]),
  );
}
