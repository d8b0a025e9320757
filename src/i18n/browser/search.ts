import { searchAnswerWords } from '../en/searchAnswers.ts';
import { feedFormats, formats, kinds, regions } from '../en/terms.ts';
import { inLanguage } from '../inLanguage.ts';

const en = {
  locale: 'en-GB',
  kinds,
  formats,
  regions,
  search: searchAnswerWords,
  feeds: { formats: feedFormats },
};

/** The words that script shows on the search page; the page itself has the others. */
export type SearchWords = typeof en;

/** @param language That of the interface of the page. */
export function searchWordsIn(language: string): SearchWords {
  return inLanguage({ en }, language);
}
