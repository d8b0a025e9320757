import satori from 'satori';
import sharp from 'sharp';
import type { WordmarkColour, WordmarkFormat } from '../../site/wordmarkFiles.ts';
import { COLOURS } from '../../styles/colours.ts';
import { drawnText, FAMILIES, readFonts } from '../typeface.ts';

/** The colours that the name is drawn in. */
export const WORDMARK_COLOURS: Readonly<Record<WordmarkColour, string>> = {
  ink: COLOURS.ink.light,
  accent: COLOURS.accent.light,
  paper: COLOURS.paper.light,
};

/** The media type of each format. */
export const WORDMARK_TYPES: Readonly<Record<WordmarkFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The height of the drawing, in units. */
export const WORDMARK_HEIGHT = 120;

/** The width of the PNG in pixels: enough for a quarter of a printed page. */
const PNG_WIDTH = 2400;

/** The name of the archive as outlines, on a clear ground. It needs no font where it is shown. */
export async function wordmark(
  name: string,
  colour: WordmarkColour,
  format: WordmarkFormat,
): Promise<Buffer> {
  const drawing = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        color: WORDMARK_COLOURS[colour],
        fontFamily: FAMILIES.join(', '),
        fontSize: 96,
        fontWeight: 600,
        letterSpacing: '-0.02em',
        lineHeight: 1.25,
        whiteSpace: 'nowrap',
      },
      children: drawnText(name),
    },
  };
  const svg = Buffer.from(
    await satori(drawing, { height: WORDMARK_HEIGHT, fonts: [...readFonts()] }),
  );
  if (format === 'svg') return svg;
  const large = sharp(svg, { density: 300 }).resize({ width: PNG_WIDTH });
  return large.png({ compressionLevel: 9 }).toBuffer();
}

/** The width of the drawing, in the units of its height. */
export async function wordmarkWidth(name: string): Promise<number> {
  const svg = await wordmark(name, 'ink', 'svg');
  return Number(/^<svg width="(\d+)/.exec(svg.toString())?.[1]);
}
