import type { SearchWords } from '../../i18n/browser/search.ts';
import type { ResultData } from '../answer/engine.ts';
import { markOfAny } from '../marks/markOf.ts';
import type { NameIndex } from '../query/nameIndex.ts';
import { makeElement } from './elements.ts';
import type { Found, ResultPage } from './found.ts';
import { noticeElements } from './notices.ts';
import { pageLinks } from './pageLinks.ts';
import { resultItem } from './resultItem.ts';
import type { SearchState } from './state.ts';
import { tagElements } from './tags.ts';

/** A page of results and how the query was understood, as elements of the page. */
export interface ShownAnswer {
  /** How many announcements were found. */
  count: number;
  /** The place of the first result among all of them, from 1 on. */
  first: number;
  results: readonly HTMLElement[];
  tags: readonly HTMLElement[];
  notices: readonly HTMLElement[];
  pages: readonly HTMLElement[];
}

/** Makes the elements that show what was found. */
export function shownAnswer(
  state: SearchState,
  found: Found,
  page: ResultPage,
  texts: readonly ResultData[],
  names: NameIndex,
  strings: SearchWords,
  addressOf: (state: SearchState) => string,
): ShownAnswer {
  const { marks } = found.answer;
  const markOf = markOfAny(marks);
  const count = found.hits.length;
  return {
    count,
    first: page.first,
    results: texts.map((text) => resultItem(text, marks, markOf)),
    tags: tagElements(state, found.answer, names, strings, addressOf),
    notices: [
      ...pageNotice(state, page, strings),
      ...noticeElements(state, found, names, strings, addressOf),
    ],
    pages: pageLinks(page, count, strings, (number) => addressOf({ ...state, page: number })),
  };
}

function pageNotice(
  { page: wanted }: SearchState,
  { number, hits }: ResultPage,
  { search }: SearchWords,
): HTMLElement[] {
  if (wanted === number || hits.length === 0) return [];
  return [makeElement('p', { text: search.noSuchPage(wanted, number) })];
}
