import { Once } from '../../model/once.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Entries by their keys, sorted and cut into files of a few kilobytes, so that a browser loads only those that may
 * have what is looked up. Whoever reads them is told at which key each file starts.
 */

/** The entries of one file by their keys, in their order. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/** A file as it is written, and a beginning of its first key that tells it from the file before. The first start is empty. */
export interface SortedFile {
  start: string;
  bytes: Uint8Array;
}

/**
 * Sorts entries and cuts them into files.
 *
 * @param size How many bytes of keys and entries a file has at most, before it is compressed.
 */
export function writeSortedFiles(
  entries: Iterable<readonly [key: string, entry: Uint8Array]>,
  size: number,
): SortedFile[] {
  const files: { start: string; entries: (readonly [string, Uint8Array])[] }[] = [];
  let room = 0;
  let before = '';
  for (const [key, entry] of [...entries].sort(([one], [other]) => compareKeys(one, other))) {
    room -= key.length + entry.length;
    if (room < 0) {
      files.push({ start: files.length === 0 ? '' : shortestStart(before, key), entries: [] });
      room = size - key.length - entry.length;
    }
    files.at(-1)?.entries.push([key, entry]);
    before = key;
  }
  return files.map((file) => ({ start: file.start, bytes: writeEntries(file.entries) }));
}

/** A place that sorted files are loaded from. */
export interface SortedFilesPlace {
  /** The key at which each file starts, in order. */
  starts: () => Promise<readonly string[]>;
  /** The bytes of a file by its number. */
  load: (file: number) => Promise<Uint8Array>;
}

/** Finds the files in which a key stands or would stand, and loads each of them once. */
export class SortedFiles<Content> {
  readonly #place: SortedFilesPlace;
  readonly #open: (entries: Entries) => Content;
  readonly #files = new Once<Content>();

  /** @param open Makes of the entries of a file what it is read as. */
  constructor(place: SortedFilesPlace, open: (entries: Entries) => Content) {
    this.#place = place;
    this.#open = open;
  }

  /** The file that has a key, if any has. */
  async fileOf(key: string): Promise<Content | undefined> {
    const file = lastAtOrBefore(await this.#place.starts(), key);
    return file < 0 ? undefined : this.#file(file);
  }

  /**
   * The files that may have keys with a beginning.
   *
   * @param most So many of them at most, from the first on.
   */
  async filesNear(beginning: string, most = Number.POSITIVE_INFINITY): Promise<Content[]> {
    const starts = await this.#place.starts();
    const first = lastAtOrBefore(starts, beginning);
    const files = starts.flatMap((start, file) =>
      file === first || (file > first && start.startsWith(beginning)) ? [file] : [],
    );
    return Promise.all(files.slice(0, most).map((file) => this.#file(file)));
  }

  #file(file: number): Promise<Content> {
    return this.#files.get(String(file), async () =>
      this.#open(readEntries(await this.#place.load(file))),
    );
  }
}

/**
 * Writes entries that are sorted by their keys, one kind of number after the other, as they compress best. A key leaves
 * out what it shares with the one before (front coding; I. Witten, A. Moffat, T. Bell, "Managing Gigabytes", 1999, 4.1).
 */
export function writeEntries(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const bytes = new ByteWriter();
  let before = '';
  const keys = entries.map(([key]) => {
    const shared = sharedLength(before, key);
    before = key;
    return { shared, rest: UTF8.encode(key.slice(shared)) };
  });
  bytes.number(entries.length);
  for (const { shared } of keys) bytes.number(shared);
  for (const { rest } of keys) bytes.number(rest.length);
  for (const [, entry] of entries) bytes.number(entry.length);
  for (const { rest } of keys) bytes.bytes(rest);
  for (const [, entry] of entries) bytes.bytes(entry);
  return bytes.written();
}

/** Reads what {@link writeEntries} wrote. */
export function readEntries(written: Uint8Array): Entries {
  const bytes = new ByteReader(written);
  const length = bytes.number();
  const numbers = () => Array.from({ length }, () => bytes.number());
  const [shared, rests, lengths] = [numbers(), numbers(), numbers()];
  let key = '';
  const keys = rests.map((rest, index) => {
    key = key.slice(0, shared[index]) + TEXT.decode(bytes.bytes(rest));
    return key;
  });
  return new Map(keys.map((each, index) => [each, bytes.bytes(lengths[index] ?? 0)]));
}

const UTF8 = new TextEncoder();
const TEXT = new TextDecoder();

/** Sorts by UTF-16 units, on every machine the same. */
export function compareKeys(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The number of the last start that is not after a key; -1 where there are none. */
function lastAtOrBefore(starts: readonly string[], key: string): number {
  let [low, high] = [-1, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The shortest beginning of `key` that comes after the key before. */
function shortestStart(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  // Half a letter beyond the basic plane is none.
  return /[\uD800-\uDBFF]/.test(other[length - 1] ?? '') ? length - 1 : length;
}
