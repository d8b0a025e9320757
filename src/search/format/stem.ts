import { englishStem } from './englishStem.ts';

/** The languages of which the forms of a word find each other, each with what reduces a word to its stem. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: englishStem };

/** Pagefind's name for a language of which it knows no forms. */
const NO_FORMS = 'unknown';

/**
 * Reduces a word in lower case to the stem that its forms share; in languages without a stemmer a word stays as it is.
 *
 * @example `seized` -> `seiz`
 */
export function stemmerOf(language: string): (word: string) => string {
  return STEMMERS[baseOf(language)] ?? ((word) => word);
}

/** The language that Pagefind is to index by, so that its words are what {@link stemmerOf} gives. */
export function indexLanguageOf(language: string): string {
  return baseOf(language) in STEMMERS ? baseOf(language) : NO_FORMS;
}

function baseOf(language: string): string {
  return new Intl.Locale(language).language;
}
