import { wholeOf } from './vocabulary/words.ts';

/** The words of a name or a phrase, a compound as one word: "Anti-Money Laundering" is "antimoney", "laundering". */
export function wholeWordsOf(text: string): string[] {
  return text.split(/\s+/).map(wholeOf).filter(Boolean);
}
