import type { Title } from '../format/titleFile.ts';
import { wholeWordsOf } from '../format/words.ts';
import type { Names } from './names.ts';
import { SuggestedText } from './suggestedText.ts';
import { chosen, type FittingSuggestion, MOST_SUGGESTIONS, type Suggestion } from './suggestion.ts';
import type { Titles } from './titles.ts';

/** From so many letters on there are suggestions. */
const LEAST_LETTERS = 2;

/** The sources of suggestions. */
export interface SuggestionSources {
  names: Names;
  titles: Titles;
}

/** Suggests organisations, topics and announcements for what is typed so far, at most five. */
export async function suggest(
  text: string,
  { names, titles }: SuggestionSources,
): Promise<Suggestion[]> {
  const typed = wholeWordsOf(text);
  if (typed.join('').length < LEAST_LETTERS) return [];
  const found = await titles.beginningWith(typed, MOST_SUGGESTIONS);
  return chosen(
    names.fitting(typed),
    found.flatMap((title) => fitting(title, typed)),
  );
}

function fitting({ title, ...place }: Title, typed: readonly string[]): FittingSuggestion[] {
  const fit = new SuggestedText(title).fit(typed);
  if (fit === undefined) return [];
  return [{ suggestion: { kind: 'announcement', label: title, ...place }, fit }];
}
