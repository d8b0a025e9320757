import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { IMAGE_SIZE } from './card.ts';
import { draw } from './draw.ts';
import { drawingOf } from './drawing.ts';

const PAPER = [251, 249, 243];
const MARGIN = 30;
const { width, height } = IMAGE_SIZE;

/** The places where nothing may stand: the lower and the right margin, and the line above the rule over the note. */
const EMPTY = [
  { left: 0, top: height - MARGIN, width, height: MARGIN },
  { left: width - MARGIN, top: 0, width: MARGIN, height },
  { left: 0, top: 518, width, height: 10 },
];

describe('a social image', () => {
  it.each([
    ['a short title', 'Training'],
    ['300 characters', 'Ministry of the Interior and of justice '.repeat(8).slice(0, 300)],
    ['one word of 300 characters', 'W'.repeat(300)],
    ['45 wide characters', 'W '.repeat(22)],
    ['markup', '</svg><script>alert(1)</script> & ]]> {{x}}'],
    ['characters without a glyph', 'الشرطة 警察 🚓 \u0001'],
    ['an accent apart from its letter', 'Cafe\u0301'],
    ['nothing that is seen', '\u200B'],
  ])('of %s is whole and small, and nothing runs over another', async (_, title) => {
    const drawing = drawingOf({ kicker: 'Training', title, note: '9 February 2024' }, 'The Record');
    const png = await draw(drawing);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...IMAGE_SIZE });
    expect(png.length).toBeLessThan(40_000);
    for (const part of EMPTY) {
      const { channels } = await sharp(await sharp(png).extract(part).toBuffer()).stats();
      expect(channels.slice(0, 3).map(({ min }) => min)).toEqual(PAPER);
    }
  });
});
