/**
 * What stands in the files of a vocabulary, shared by the build that writes and the browser that reads them.
 *
 * All words are there twice, cut into blocks of a few kilobytes: sorted by their beginnings (`words-0.bin`, …), and
 * sorted by their endings (`endings-0.bin`, …). A slip of the pen spares the beginning or the end of a word, so that
 * what was meant stands near the misspelling in one of the two. `index.bin` tells which block holds what.
 * Every file is compressed with gzip.
 */
export interface VocabularyIndex {
  /** How many announcements the archive has. */
  documents: number;
  /** The key each block begins at, in order; the first is empty. */
  starts: Record<Order, string[]>;
}

/** Sorted by the beginning or by the end of the words. */
export type Order = 'words' | 'endings';

/** Words and how many announcements have them. */
export type Block = ReadonlyMap<string, number>;

export const INDEX_FILE = 'index.bin';

export function blockFile(order: Order, block: number): string {
  return `${order}-${block}.bin`;
}

/** What the words are sorted by: the word, or its letters from the last to the first. */
export function keyOf(word: string, order: Order): string {
  return order === 'words' ? word : [...word].reverse().join('');
}

/** Sorts by UTF-16 units, on every machine the same. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/*
 * An entry of a block is a capital for the number of letters it shares with the entry before (front coding; see
 * I. Witten, A. Moffat, T. Bell, "Managing Gigabytes", 1999, 4.1), the other letters, and the number of announcements
 * unless that is 1: "Aabandon12Hed30Eolish". Words have no capitals, and their digits are written as capitals too.
 */
const SHARED = 'ABCDEFGHIJKLMNOP';
const DIGITS = 'QRSTUVWXYZ';
const ENTRY = /([A-P])([^A-P0-9]*)(\d*)/g;

/** Writes words that are sorted by `order`. */
export function encodeBlock(words: readonly (readonly [string, number])[], order: Order): string {
  let before: string[] = [];
  return words
    .map(([word, documents]) => {
      const letters = [...keyOf(word, order)];
      const shared = sharedLetters(before, letters);
      before = letters;
      const rest = letters
        .slice(shared)
        .join('')
        .replace(/[0-9]/g, (digit) => DIGITS[Number(digit)] ?? digit);
      return `${SHARED[shared]}${rest}${documents === 1 ? '' : documents}`;
    })
    .join('');
}

/** Reads what {@link encodeBlock} wrote. */
export function decodeBlock(text: string, order: Order): Block {
  const block = new Map<string, number>();
  let before: string[] = [];
  for (const [, shared = '', rest = '', documents] of text.matchAll(ENTRY)) {
    const letters = [...rest].map((letter) => digitOf(letter) ?? letter);
    before = [...before.slice(0, SHARED.indexOf(shared)), ...letters];
    block.set(keyOf(before.join(''), order), documents ? Number(documents) : 1);
  }
  return block;
}

function digitOf(letter: string): string | undefined {
  const digit = DIGITS.indexOf(letter);
  return digit === -1 ? undefined : String(digit);
}

function sharedLetters(before: readonly string[], letters: readonly string[]): number {
  let shared = 0;
  const most = Math.min(before.length, letters.length, SHARED.length - 1);
  while (shared < most && before[shared] === letters[shared]) shared++;
  return shared;
}
