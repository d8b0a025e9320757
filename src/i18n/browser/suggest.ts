import { suggestWords as en } from '../en/suggest.ts';
import { inLanguage } from '../inLanguage.ts';

/** The words of the suggestions under the search box. */
export type SuggestWords = typeof en;

/** @param language That of the interface of the page. */
export function suggestWordsIn(language: string): SuggestWords {
  return inLanguage({ en }, language);
}
