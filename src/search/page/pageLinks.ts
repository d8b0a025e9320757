import type { SearchWords } from '../../i18n/browser/search.ts';
import { makeElement, stateLink } from './elements.ts';
import type { ResultPage } from './found.ts';

/** The way to the pages before and after, with what the page shows between them; nothing where there is one page. */
export function pageLinks(
  page: ResultPage,
  count: number,
  { search }: SearchWords,
  addressOf: (page: number) => string,
): HTMLElement[] {
  const { number, last, first, hits } = page;
  if (last === 1) return [];
  const link = (to: number, label: string, rel: string): HTMLElement[] => {
    if (to < 1 || to > last) return [];
    const made = stateLink(addressOf(to), label);
    made.rel = rel;
    made.dataset['searchLink'] = 'page';
    return [made];
  };
  return [
    ...link(number - 1, search.previousPage, 'prev'),
    makeElement('span', { text: search.shown(first, first + hits.length - 1, count) }),
    ...link(number + 1, search.nextPage, 'next'),
  ];
}
