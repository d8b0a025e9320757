import satori from 'satori';
import sharp from 'sharp';
import { readFonts } from '../typeface.ts';
import { IMAGE_SIZE } from './card.ts';
import type { Drawing } from './drawing.ts';

/** Few colours are on paper: a small palette keeps every picture below 40 kB. */
export const PNG = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** Draws a picture as PNG. The text becomes outlines, so no font of the machine has a part in it. */
export async function draw(drawing: Drawing): Promise<Buffer> {
  const svg = await satori(drawing, { ...IMAGE_SIZE, fonts: [...readFonts()] });
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
