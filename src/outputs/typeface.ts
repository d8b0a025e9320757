import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create } from 'fontkitten';
import type { Font } from 'satori';

/** The families that a text is set in: each character in the first that has it. */
export const FAMILIES = ['latin', 'latin-ext'] as const;
const FONT_WEIGHTS = [400, 600] as const;

/** Characters that are not seen, and that a picture can do without: joiners, marks of direction, of line breaks. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

// From the folder of the project: when pages are built, this module lies elsewhere.
const { resolve } = createRequire(path.resolve('package.json'));

let fonts: Font[] | undefined;

/** The fonts of social images, read once. */
export function readFonts(): readonly Font[] {
  fonts ??= FAMILIES.flatMap((name) =>
    FONT_WEIGHTS.map((weight): Font => {
      const file = `@fontsource/newsreader/files/newsreader-${name}-${weight}-normal.woff`;
      return { name, weight, style: 'normal', data: readFileSync(resolve(file)) };
    }),
  );
  return fonts;
}

let drawn: Set<number> | undefined;

/**
 * Whether the fonts have a glyph for every character of a text. Marks that are set above or below
 * another character do not count as drawn: their place is not known where the text is set.
 */
export function isDrawable(text: string): boolean {
  drawn ??= charactersOfEveryWeight();
  for (const character of drawnText(text)) {
    if (/\p{M}/u.test(character) || !drawn.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/**
 * Turns a text into the one that is drawn: accents in one character with their letter, one width of
 * space, nothing that is not seen.
 *
 * @example drawnText('Cafe\u0301\u200E') // 'Café'
 */
export function drawnText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')
    .replace(UNSEEN, '');
}

/** The characters for which a family has a glyph in each weight, as code points. */
function charactersOfEveryWeight(): Set<number> {
  const [regular, semibold] = FONT_WEIGHTS.map((wanted) =>
    readFonts()
      .filter(({ weight }) => weight === wanted)
      .map(({ data }) => charactersOf(Buffer.from(data as Buffer)))
      .reduce((all, more) => all.union(more)),
  );
  return regular && semibold ? regular.intersection(semibold) : new Set();
}

function charactersOf(file: Buffer): Set<number> {
  const font = create(file);
  if (font.isCollection) throw new Error('A font file may hold one font only.');
  return new Set(font.characterSet);
}
