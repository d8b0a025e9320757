import readExif from 'exif-reader';
import type { Metadata } from 'sharp';
import { picturePartsOf } from '../read/pictureParts.ts';

/** What a picture can tell of people beside what it shows, with the words for it. */
const TRACES = {
  place: 'says where it was taken (GPS)',
  serial: 'says the serial number of the camera or of its lens',
  owner: "says the name of the camera's owner",
  maker: "has notes of the camera's maker, in which numbers and names stand",
  copy: 'has a second picture in it, which may show what was cut away or how far off things are',
  behind: 'has other data behind its end, such as a film, a second picture or a map of depths',
} as const;

export type Trace = keyof typeof TRACES;

/** Patterns of the fields of XMP and of text, under whatever prefix they stand, and of the places of films. */
const FIELDS: readonly [RegExp, Trace][] = [
  [/gps(?:dest)?(?:latitude|longitude|position|coordinates)(?!Ref)/i, 'place'],
  [/location\.ISO6709|\u00A9xyz/, 'place'],
  [/serialnumber/i, 'serial'],
  [/ownername/i, 'owner'],
  [
    /[:<]Thumbnails[\s=>]|\/xap\/1\.0\/g\/img\/|google\.com\/photos\/1\.0\/(?:depthmap|image)\//,
    'copy',
  ],
];

/** The first bytes of a JPEG or PNG in notes, a JFIF thumbnail, and what AVIF calls a thumbnail or a depth map. */
const PICTURE_IN_NOTES =
  /\u00FF\u00D8\u00FF|\u0089PNG\r\n|^JFXX\0|^JFIF\0.{7}[^\0][^\0]|thmb|auxid:2\0|auxiliary:depth/s;

/** The header of EXIF, which is that of TIFF, in either byte order. */
const EXIF = /II\*\0|MM\0\*/g;

/** What follows a picture to fill a block or a line. */
const PADDING = /^[\0\u00FF\s]*$/;

/**
 * Finds what a picture tells of people beside what it shows: in EXIF and XMP wherever they stand, in
 * the notes of cameras and programs, and behind its end.
 *
 * @param metadata As sharp reads it.
 */
export function tracesIn(
  bytes: Buffer,
  { format, exif, xmp }: Pick<Metadata, 'format' | 'exif' | 'xmp'>,
): Trace[] {
  const { notes, behind } = picturePartsOf(bytes, format);
  const traces = new Set<Trace>();
  for (const part of [bytes, ...notes, exif ?? [], xmp ?? []].flat()) {
    const text = part.toString('latin1');
    for (const trace of [...exifTraces(part, text), ...fieldTraces(text)]) traces.add(trace);
  }
  for (const note of notes) {
    const text = note.toString('latin1');
    if (!text.startsWith('ICC_PROFILE') && PICTURE_IN_NOTES.test(text)) traces.add('copy');
  }
  if (!PADDING.test(behind.toString('latin1'))) traces.add('behind');
  return KINDS.filter((kind) => traces.has(kind));
}

const KINDS = Object.keys(TRACES) as Trace[];

/**
 * A sentence without its full stop that says what a picture tells.
 *
 * @example traceSentence(['place']) // 'this picture says where it was taken (GPS), which would be published with it'
 */
export function traceSentence(traces: readonly Trace[]): string {
  const told = new Intl.ListFormat('en-GB').format(traces.map((trace) => TRACES[trace]));
  return `this picture ${told}, which would be published with it`;
}

/** Fields in a text, which may be written in two bytes a character. */
function fieldTraces(text: string): Trace[] {
  const narrow = /<\0|\0</.test(text) ? text.replaceAll('\0', '') : text;
  return FIELDS.flatMap(([field, trace]) => (field.test(narrow) ? trace : []));
}

/** Every list of EXIF in some bytes, also of pictures in them. */
function exifTraces(bytes: Buffer, text: string): Trace[] {
  return Array.from(text.matchAll(EXIF), ({ index }) => index).flatMap((at) =>
    tracesOfExif(bytes.subarray(at)),
  );
}

function tracesOfExif(exif: Buffer): Trace[] {
  try {
    const { Image, Photo, GPSInfo, Thumbnail } = readExif(exif);
    const isThere = (value: unknown) => value !== undefined && !/^[\s\0]*$/.test(String(value));
    const told: [unknown, Trace][] = [
      [GPSInfo?.GPSLatitude, 'place'],
      [GPSInfo?.GPSLongitude, 'place'],
      [GPSInfo?.GPSDestLatitude, 'place'],
      [GPSInfo?.GPSDestLongitude, 'place'],
      [Photo?.BodySerialNumber, 'serial'],
      [Photo?.LensSerialNumber, 'serial'],
      [Image?.['CameraSerialNumber'], 'serial'],
      [Photo?.CameraOwnerName, 'owner'],
      [Photo?.MakerNote, 'maker'],
      [Thumbnail?.['JPEGInterchangeFormat'] ?? Thumbnail?.StripOffsets, 'copy'],
    ];
    return told.flatMap(([value, trace]) => (isThere(value) ? trace : []));
  } catch {
    // What is no EXIF tells nothing.
    return [];
  }
}
