import { wholeWordsOf, wordsOf } from '../format/words.ts';

/** The ways in which a text fits what was typed, best first: it is just that, begins with it, or has words that begin so. */
export const FITS = ['same', 'beginning', 'words'] as const;
/** One of the {@link FITS}. */
export type Fit = (typeof FITS)[number];

/** A name or a title, read once to be compared with what is typed many times. */
export class SuggestedText {
  readonly #whole: string;
  readonly #words: readonly string[];

  constructor(text: string) {
    this.#whole = wholeWordsOf(text).join(' ');
    this.#words = wordsOf(text);
  }

  /** How well it fits; nothing when a typed word is in it nowhere. */
  fit(typed: readonly string[]): Fit | undefined {
    const text = typed.join(' ');
    if (text === '') return undefined;
    if (this.#whole === text) return 'same';
    if (this.#whole.startsWith(text)) return 'beginning';
    const hasAll = typed.every((beginning) =>
      this.#words.some((word) => word.startsWith(beginning)),
    );
    return hasAll ? 'words' : undefined;
  }
}
