import { inflateSync } from 'node:zlib';

/** Bytes of the header and of each entry of the table directory (W3C WOFF 1.0, 3 and 4). */
const HEADER = 44;
const ENTRY = 20;

/**
 * The characters that a font has a glyph for, as code points.
 *
 * @param woff The bytes of a font file in WOFF 1.0.
 * @throws if it is none, or says nothing about characters.
 */
export function charactersOf(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, 'cmap');
  const characters = new Set<number>();
  const count = cmap.readUInt16BE(2);
  for (let record = 0; record < count; record += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

/** The bytes of one table; WOFF packs each that gets smaller by it. */
function tableOf(woff: Buffer, wanted: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not a WOFF 1.0 file.');
  const count = woff.readUInt16BE(12);
  for (let table = 0; table < count; table += 1) {
    const entry = HEADER + table * ENTRY;
    if (woff.toString('latin1', entry, entry + 4) !== wanted) continue;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const bytes = woff.subarray(offset, offset + packed);
    return packed < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table ${wanted}.`);
}

/** Format 4: segments of characters up to U+FFFF (OpenType, cmap). */
function addSegments(table: Buffer, characters: Set<number>): void {
  const size = table.readUInt16BE(6);
  const ends = 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  for (let segment = 0; segment < size; segment += 2) {
    const first = table.readUInt16BE(starts + segment);
    const last = table.readUInt16BE(ends + segment);
    const delta = table.readUInt16BE(deltas + segment);
    const offset = table.readUInt16BE(offsets + segment);
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const place = offsets + segment + offset + 2 * (character - first);
      const glyph = offset === 0 ? character + delta : table.readUInt16BE(place);
      if ((glyph & 0xffff) !== 0) characters.add(character);
    }
  }
}

/** Format 12: groups of characters of all of Unicode (OpenType, cmap). */
function addGroups(table: Buffer, characters: Set<number>): void {
  const count = table.readUInt32BE(12);
  for (let group = 0; group < count; group += 1) {
    const entry = 16 + group * 12;
    const last = table.readUInt32BE(entry + 4);
    for (let character = table.readUInt32BE(entry); character <= last; character += 1) {
      characters.add(character);
    }
  }
}
