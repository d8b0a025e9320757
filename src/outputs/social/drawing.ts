import { COLOURS } from '../../styles/colours.ts';
import { drawnText, FAMILIES } from '../typeface.ts';
import { IMAGE_SIZE, type SocialCard } from './card.ts';

/** An element of a drawing, in the form that satori lays out: CSS flex boxes. */
export interface Drawing {
  type: 'div';
  props: { style: Readonly<Record<string, string | number>>; children: string | Drawing[] };
}

const { paper, ink, quiet, accent, rule } = COLOURS;

/** The sizes that a title is set in, in pixels, with the most characters and lines of each. */
const TITLE_SIZES = [
  { characters: 45, fontSize: 92, lines: 3 },
  { characters: 80, fontSize: 76, lines: 3 },
  { characters: 134, fontSize: 64, lines: 4 },
  { characters: 190, fontSize: 54, lines: 5 },
] as const;
const LONGEST_TITLE = { fontSize: 46, lines: 6 } as const;

/**
 * A social image like the front of a paper: the name of the archive over a rule, what it is, the
 * headline, date and place. All of it can be read when the picture is 300 pixels wide. A headline
 * that is too long ends in an ellipsis.
 */
export function drawingOf({ kicker, title, note }: SocialCard, archiveName: string): Drawing {
  const headline = drawnText(title);
  const { fontSize, lines } = sizeFor(headline);
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      boxSizing: 'border-box',
      width: IMAGE_SIZE.width,
      height: IMAGE_SIZE.height,
      padding: '44px 64px 40px',
      backgroundColor: paper.light,
      color: ink.light,
      fontFamily: FAMILIES.join(', '),
    },
    [
      oneLine({ fontSize: 46, fontWeight: 600, letterSpacing: '-0.02em' }, archiveName),
      box({ height: 6, marginTop: 14, marginBottom: 26, backgroundColor: ink.light }, ''),
      ...(kicker === ''
        ? []
        : [oneLine({ color: accent.light, fontSize: 38, fontWeight: 600 }, drawnText(kicker))]),
      box(
        {
          display: 'block',
          marginTop: 8,
          fontSize,
          fontWeight: 600,
          letterSpacing: '-0.015em',
          lineClamp: lines,
          lineHeight: 1.1,
          wordBreak: 'break-word',
        },
        headline,
      ),
      box({ height: 2, marginTop: 'auto', backgroundColor: rule.light }, ''),
      oneLine({ color: quiet.light, fontSize: 38, paddingTop: 12 }, drawnText(note)),
    ],
  );
}

function sizeFor(headline: string): { fontSize: number; lines: number } {
  return TITLE_SIZES.find(({ characters }) => headline.length <= characters) ?? LONGEST_TITLE;
}

function oneLine(style: Drawing['props']['style'], text: string): Drawing {
  return box({ display: 'block', flexShrink: 0, lineClamp: 1, lineHeight: 1.2, ...style }, text);
}

function box(style: Drawing['props']['style'], children: string | Drawing[]): Drawing {
  return { type: 'div', props: { style, children } };
}
