import { isDrawable } from '../typeface.ts';
import {
  WORDMARK_COLOURS,
  WORDMARK_FORMATS,
  type WordmarkColour,
  type WordmarkFormat,
} from './wordmark.ts';

/** A file with the name of the archive. */
export interface WordmarkFile {
  /** `wordmark-ink.svg` */
  file: string;
  colour: WordmarkColour;
  format: WordmarkFormat;
}

/** The files with the name of the archive; none if the fonts cannot draw it. */
export function wordmarkFiles(name: string): WordmarkFile[] {
  if (!isDrawable(name)) return [];
  return (Object.keys(WORDMARK_COLOURS) as WordmarkColour[]).flatMap((colour) =>
    (Object.keys(WORDMARK_FORMATS) as WordmarkFormat[]).map((format) => ({
      file: `wordmark-${colour}.${format}`,
      colour,
      format,
    })),
  );
}
