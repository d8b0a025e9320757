import { marksWords as en } from '../en/marks.ts';
import { inLanguage } from '../inLanguage.ts';

/** The words of the line that says what is marked. */
export type MarksWords = typeof en;

/** @param language That of the interface of the page. */
export function marksWordsIn(language: string): MarksWords {
  return inLanguage({ en }, language);
}
