import { ByteReader, ByteWriter } from './bytes.ts';

/** Entries by their keys, each as bytes, which `postings.ts` reads. */
export type Block = ReadonlyMap<string, Uint8Array>;

/** Writes entries that are sorted by their keys; a key leaves out what it shares with the one before. */
export function writeBlock(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const bytes = new ByteWriter();
  let before = '';
  bytes.number(entries.length);
  for (const [key, entry] of entries) {
    const shared = sharedLength(before, key);
    const rest = UTF8.encode(key.slice(shared));
    bytes.number(shared);
    bytes.number(rest.length);
    bytes.bytes(rest);
    bytes.number(entry.length);
    before = key;
  }
  for (const [, entry] of entries) bytes.bytes(entry);
  return bytes.written();
}

/** Reads what {@link writeBlock} wrote. */
export function readBlock(written: Uint8Array): Block {
  const bytes = new ByteReader(written);
  const entries: [string, number][] = [];
  let key = '';
  for (let left = bytes.number(); left > 0; left -= 1) {
    const shared = bytes.number();
    key = key.slice(0, shared) + TEXT.decode(bytes.bytes(bytes.number()));
    entries.push([key, bytes.number()]);
  }
  return new Map(entries.map(([each, length]) => [each, bytes.bytes(length)]));
}

const UTF8 = new TextEncoder();
const TEXT = new TextDecoder();

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  // Half a letter beyond the basic plane is none.
  return /[\uD800-\uDBFF]/.test(other[length - 1] ?? '') ? length - 1 : length;
}
