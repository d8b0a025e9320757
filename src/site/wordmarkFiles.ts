/** The colours that the name of the archive is drawn in: ink and accent for light grounds, paper for dark ones. */
const COLOUR_NAMES = ['ink', 'accent', 'paper'] as const;

export type WordmarkColour = (typeof COLOUR_NAMES)[number];

const FORMAT_NAMES = ['svg', 'png'] as const;

export type WordmarkFormat = (typeof FORMAT_NAMES)[number];

/** A picture of the name of the archive in the press kit. */
export interface WordmarkFile {
  /** `wordmark-ink.svg` */
  file: string;
  colour: WordmarkColour;
  format: WordmarkFormat;
}

/** The pictures of the name of the archive, one for each colour and format. */
export const WORDMARK_FILES: readonly WordmarkFile[] = COLOUR_NAMES.flatMap((colour) =>
  FORMAT_NAMES.map((format) => ({ file: `wordmark-${colour}.${format}`, colour, format })),
);
