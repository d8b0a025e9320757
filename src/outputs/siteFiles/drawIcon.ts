import sharp from 'sharp';
import type { Icon } from '../../site/icons.ts';

/** The share of a maskable icon's width that is never cut off on the narrowest line through a square. */
const SAFE_SHARE = 0.75;

/** Dots per inch at which an SVG drawing has as many pixels as units. */
const PLAIN_DENSITY = 72;
/** Enough that a small drawing is sharp at 512 pixels. */
const FINE_DENSITY = 16 * PLAIN_DENSITY;

/** Draws an icon as PNG. A maskable one is drawn smaller, and the colour at its edges goes on around it. */
export async function drawIcon(svg: Buffer, { size, purpose }: Icon): Promise<Buffer> {
  const drawn = purpose === 'maskable' ? Math.round((size * SAFE_SHARE) / 2) * 2 : size;
  const margin = (size - drawn) / 2;
  const picture = await sharp(svg, { density: FINE_DENSITY }).resize(drawn, drawn).toBuffer();
  return sharp(picture)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, extendWith: 'copy' })
    .png({ palette: true })
    .toBuffer();
}

/** Widths in pixels of the pictures in `favicon.ico`: of tabs and lists, plain and on fine screens. */
const FAVICON_SIZES = [16, 32, 48] as const;

/** Bytes of the header of an ICO file, and of each entry in its directory. */
const HEADER = 6;
const ENTRY = 16;

/**
 * Draws an icon as ICO, which holds a PNG for each size, as all programs since Windows Vista read it. By
 * hand: a directory of 54 bytes before what sharp draws.
 */
export async function drawFavicon(svg: Buffer): Promise<Buffer> {
  const pictures = await Promise.all(
    FAVICON_SIZES.map((size) => drawIcon(svg, { name: 'favicon', size, purpose: 'any' })),
  );
  const directory = Buffer.alloc(HEADER + pictures.length * ENTRY);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  for (const [index, picture] of pictures.entries()) {
    const entry = HEADER + index * ENTRY;
    const size = FAVICON_SIZES[index] ?? 0;
    directory.writeUInt8(size, entry);
    directory.writeUInt8(size, entry + 1);
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(picture.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  }
  return Buffer.concat([directory, ...pictures]);
}
