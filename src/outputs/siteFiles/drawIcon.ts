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
