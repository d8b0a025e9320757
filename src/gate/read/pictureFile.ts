import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { digest } from '../../model/digest.ts';
import { traceSentence, tracesIn } from '../check/pictureTraces.ts';
import { type Fault, type Problem, problemOfFile, shownPath } from '../problem.ts';
import { tooLarge, unreadable } from './readText.ts';

/** The endings a picture of each format may have. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  heif: ['.avif'],
};

/** What sharp reads at most, with which the build makes the pictures of the site (its `limitInputPixels`). */
const MAXIMUM_PIXELS = 0x3fff * 0x3fff;

/** A picture that was read: the digest of its bytes, or why it cannot be used. */
export type Picture = { digest: string } | { problem: Problem };

/** Reads a picture of at most so many bytes to its last pixel, so that a half copied one is found. */
export async function readPicture(file: string, maximumBytes: number): Promise<Picture> {
  try {
    const { size } = await stat(file);
    if (size > maximumBytes) return { problem: tooLarge(file, size, maximumBytes) };
    const bytes = await readFile(file);
    const fault = await pictureFault(bytes, file);
    if (fault) return { problem: problemOfFile(file, fault.rule, fault.mend) };
    return { digest: digest(bytes) };
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

async function pictureFault(bytes: Buffer, file: string): Promise<Fault | undefined> {
  try {
    // Of what has too many pixels, sharp says no more than of a broken file.
    const metadata = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
    const { format, width, height } = metadata;
    const ending = path.extname(file);
    const endings = ENDINGS[format] ?? [];
    if (!endings.includes(ending)) {
      return {
        rule: `this is a picture in the format ${format}, not ${ending}`,
        mend:
          endings[0] === undefined
            ? 'Save it as JPEG, PNG, WebP or AVIF.'
            : `Name it ${endings[0]}.`,
      };
    }
    if (width * height > MAXIMUM_PIXELS) return tooManyPixels(width, height);
    const traces = tracesIn(bytes, metadata);
    // Pictures are offered for print as they are.
    if (traces.length > 0) return { rule: traceSentence(traces), mend: removal(file) };
    await sharp(bytes, { failOn: 'error' }).resize(8).raw().toBuffer();
    return undefined;
  } catch {
    return {
      rule: 'this picture cannot be read',
      mend: 'Copy it again, or export it again from your picture program.',
    };
  }
}

/** The command that leaves the picture, its colours, how it is turned and whose it is, and removes all else. */
function removal(file: string): string {
  const shown = shownPath(file);
  const quoted = /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
  return `Remove it with ExifTool: exiftool -overwrite_original -all= -trailer:all= -tagsFromFile @ -icc_profile -orientation -artist -copyright ${quoted}`;
}

function tooManyPixels(width: number, height: number): Fault {
  return {
    rule: `this picture has ${width} x ${height} pixels, more than the ${MAXIMUM_PIXELS} that can be read`,
    mend: 'Export it again from your picture program, with fewer pixels.',
  };
}
