import { inflateSync } from 'node:zlib';

/** A picture file taken apart into what is not the picture itself. */
export interface PictureParts {
  /** The notes of cameras and programs, each as it was before it was compressed or written in digits. */
  notes: readonly Buffer[];
  /** What follows the end of the picture. */
  behind: Buffer;
}

const NOTHING = Buffer.alloc(0);

/** The largest compressed note that is opened: a few bytes can stand for gigabytes. */
const MAXIMUM_NOTE_BYTES = 50_000_000;

const PARTS: Readonly<Record<string, (bytes: Buffer) => PictureParts>> = {
  jpeg: partsOfJpeg,
  png: partsOfPng,
  webp: partsOfWebp,
  heif: partsOfHeif,
};

/**
 * Takes a picture file apart that is whole, as far as its form goes.
 *
 * @param format As sharp names it; AVIF is `heif`.
 */
export function picturePartsOf(bytes: Buffer, format: string): PictureParts {
  return PARTS[format]?.(bytes) ?? { notes: [], behind: NOTHING };
}

/** JPEG (ITU-T T.81, annex B): segments, and between them the pixels, in which 0xFF is escaped. */
function partsOfJpeg(bytes: Buffer): PictureParts {
  const notes: Buffer[] = [];
  let at = 2;
  while (at + 2 <= bytes.length) {
    const marker = bytes.readUInt16BE(at);
    if (marker === 0xffd9) return withExtendedXmp(notes, bytes.subarray(at + 2));
    if (at + 4 > bytes.length) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const isNote = (marker >= 0xffe0 && marker <= 0xffef) || marker === 0xfffe;
    if (isNote) notes.push(bytes.subarray(at + 4, end));
    at = nextMarker(bytes, end);
  }
  return withExtendedXmp(notes, NOTHING);
}

/** Markers that pixels may have in them: an escaped 0xFF and restarts; before a marker 0xFF may stand often. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const EXTENDED_XMP = 'http://ns.adobe.com/xmp/extension/\0';

/** XMP that fills more than one segment (XMP 3, 1.1.3.1): behind its name stand a digest, a length and an offset. */
function withExtendedXmp(notes: readonly Buffer[], behind: Buffer): PictureParts {
  const head = EXTENDED_XMP.length + 40;
  const segments = notes
    .filter((note) => note.length >= head && note.toString('latin1').startsWith(EXTENDED_XMP))
    .sort((a, b) => a.readUInt32BE(head - 4) - b.readUInt32BE(head - 4));
  return { notes: [...notes, Buffer.concat(segments.map((each) => each.subarray(head)))], behind };
}

/** The chunks of a PNG that make the picture and tell nothing else. */
const PNG_PICTURE = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs hIST bKGD tIME cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** PNG (third edition, 5.3): chunks of a length, a name, the data and a checksum, up to `IEND`. */
function partsOfPng(bytes: Buffer): PictureParts {
  const notes: Buffer[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, end);
    if (!PNG_PICTURE.has(name)) notes.push(...pngNotes(name, data));
    at = end + 4;
    if (name === 'IEND') return { notes, behind: bytes.subarray(at) };
  }
  return { notes, behind: NOTHING };
}

/** A chunk of text (PNG 11.3.3) as it stands, and what is in it. */
function pngNotes(name: string, data: Buffer): Buffer[] {
  const keyEnd = data.indexOf(0);
  if (keyEnd < 0) return [data];
  const text = pngText(name, data.subarray(keyEnd + 1));
  return [data, ...(text ? [text, ...rawProfile(data.toString('latin1', 0, keyEnd), text)] : [])];
}

function pngText(name: string, value: Buffer): Buffer | undefined {
  if (name === 'tEXt') return value;
  if (name === 'zTXt') return inflated(value.subarray(1));
  if (name !== 'iTXt') return undefined;
  const languageEnd = value.indexOf(0, 2);
  const text = value.subarray(value.indexOf(0, languageEnd + 1) + 1);
  return value[0] === 1 ? inflated(text) : text;
}

function inflated(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: MAXIMUM_NOTE_BYTES });
  } catch {
    // What no program can open tells nothing.
    return undefined;
  }
}

/** A profile as ImageMagick and others write it: a name, a length, and the bytes in hexadecimal digits. */
function rawProfile(key: string, text: Buffer): Buffer[] {
  if (!/^Raw profile type /i.test(key)) return [];
  const digits = text.toString('latin1').replace(/^\s*\S+\s+\d+\s/, '');
  return [Buffer.from(digits.replace(/\s+/g, ''), 'hex')];
}

const WEBP_PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** WebP (RFC 9649, 2.3): a RIFF file of chunks, each with a name, a length, and an even number of bytes. */
function partsOfWebp(bytes: Buffer): PictureParts {
  const notes: Buffer[] = [];
  const fileEnd = 8 + bytes.readUInt32LE(4);
  let at = 12;
  while (at + 8 <= fileEnd) {
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    if (!WEBP_PICTURE.has(bytes.toString('latin1', at, at + 4))) {
      notes.push(bytes.subarray(at + 8, end));
    }
    at = end + (end % 2);
  }
  return { notes, behind: bytes.subarray(fileEnd) };
}

const HEIF_PICTURE = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip']);

/** AVIF (ISO/IEC 14496-12, 4.2): boxes of a length and a name. What is no box of a still picture stands behind it. */
function partsOfHeif(bytes: Buffer): PictureParts {
  const notes: Buffer[] = [];
  const behind: Buffer[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    const end = at + boxLength(bytes, at);
    const box = bytes.subarray(at, end);
    if (!HEIF_PICTURE.has(name)) behind.push(box);
    else if (name !== 'mdat') notes.push(box);
    at = end;
  }
  return { notes, behind: Buffer.concat([...behind, bytes.subarray(at)]) };
}

/** The whole length of a box: 0 means up to the end, 1 that it follows in eight bytes. */
function boxLength(bytes: Buffer, at: number): number {
  const length = bytes.readUInt32BE(at);
  if (length === 1 && at + 16 <= bytes.length) {
    return Math.max(16, Number(bytes.readBigUInt64BE(at + 8)));
  }
  return length === 0 ? bytes.length - at : Math.max(8, length);
}
