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
 * A block is two lines. In the first an entry is a capital for the number of letters that its word shares with the one
 * before (front coding; see I. Witten, A. Moffat, T. Bell, "Managing Gigabytes", 1999, 4.1), and its other letters;
 * in a block of endings the letters shared are the last ones. The second line has the numbers of announcements, nothing
 * for 1: "AabandonHedColish", "12 30 ". Words have no capitals.
 */
const SHARED = 'ABCDEFGHIJKLMNOP';
const ENTRY = /[A-P][^A-P]*/g;

/** Writes words that are sorted by `order`. */
export function encodeBlock(words: readonly (readonly [string, number])[], order: Order): string {
  let before = '';
  const entries = words.map(([word]) => {
    const shared = sharedLength(keyOf(before, order), keyOf(word, order));
    before = word;
    const rest = order === 'words' ? word.slice(shared) : word.slice(0, word.length - shared);
    return `${SHARED[shared]}${rest}`;
  });
  const numbers = words.map(([, documents]) => (documents === 1 ? '' : documents));
  return `${entries.join('')}\n${numbers.join(' ')}`;
}

/** Reads what {@link encodeBlock} wrote. */
export function decodeBlock(text: string, order: Order): Block {
  const [entries = '', numbers = ''] = text.split('\n');
  const documents = numbers.split(' ');
  const block = new Map<string, number>();
  let word = '';
  for (const entry of entries.match(ENTRY) ?? []) {
    const shared = SHARED.indexOf(entry.charAt(0));
    const rest = entry.slice(1);
    word =
      order === 'words' ? word.slice(0, shared) + rest : rest + word.slice(word.length - shared);
    block.set(word, Number(documents[block.size]) || 1);
  }
  return block;
}

/** How many UTF-16 units two keys share at the beginning; no letter is cut in two. */
function sharedLength(one: string, other: string): number {
  let shared = 0;
  for (const letter of other) {
    const end = shared + letter.length;
    if (end >= SHARED.length || !one.startsWith(letter, shared)) break;
    shared = end;
  }
  return shared;
}
