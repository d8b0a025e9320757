import { englishStem } from './englishStem.ts';

/** The languages of which the forms of a word find each other, each with what reduces a word to its stem. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: englishStem };

/**
 * Reduces a word in lower case to the stem that its forms share; in languages without a stemmer a word stays as it is.
 *
 * @example `seized` -> `seiz`
 */
export function stemmerOf(language: string): (word: string) => string {
  return STEMMERS[baseOf(language)] ?? ((word) => word);
}

function baseOf(language: string): string {
  return new Intl.Locale(language).language;
}
