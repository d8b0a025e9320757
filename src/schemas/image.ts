import { z } from 'astro/zod';
import { line, pattern } from './text.ts';

/** A picture, with everything that somebody who uses it again has to know. */
export const image = z.strictObject({
  /** The file beside the announcement: `./training-room.jpg`. */
  src: pattern(
    /^\.\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/,
    'is not a picture beside the announcement',
    'put a JPEG, PNG, WebP or AVIF file next to the announcement and write ./name.jpg',
  ),
  /** A description for those who do not see it. */
  alt: line,
  /** The line below the picture: who, what, where, when. */
  caption: line,
  /** Its maker. */
  credit: line,
  /** The licence for those who use it again: "CC BY 4.0", "Free for editorial use with credit". */
  licence: line,
});

export type Image = z.infer<typeof image>;
