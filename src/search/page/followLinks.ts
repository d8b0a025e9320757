import type { SearchWords } from '../../i18n/browser/search.ts';
import { FACETS, type Facet } from '../format/facets.ts';
import { makeElement, required } from './elements.ts';
import type { SearchState } from './state.ts';

/**
 * The one value that a search is narrowed to, if it finds exactly the list of that value. Of several
 * values there is no feed, and one of each would hold other announcements than the search found.
 *
 * @param followed The facets of which each value is a list with feeds.
 */
export function followedValue(
  state: SearchState,
  followed: readonly string[],
): { facet: Facet; value: string } | undefined {
  if (state.query || state.from || state.to) return undefined;
  const [chosen, ...others] = FACETS.flatMap((facet) =>
    state.facets[facet].map((value) => ({ facet, value })),
  );
  return chosen && followed.includes(chosen.facet) && others.length === 0 ? chosen : undefined;
}

/** The line that leads from a search to the feeds of what it finds. */
export class FollowLinks {
  readonly #strings: SearchWords;
  readonly #line: HTMLElement;

  constructor(page: Document, strings: SearchWords) {
    this.#line = required(page, '[data-search-follow]', HTMLElement);
    this.#strings = strings;
  }

  /** Shows the feeds of a search that found something; nothing where there are none. */
  show(state: SearchState, count: number): void {
    const { lists = '{}' } = this.#line.dataset;
    const pages: Readonly<Record<string, string>> = JSON.parse(lists);
    const followed = count > 0 ? followedValue(state, Object.keys(pages)) : undefined;
    const page =
      followed && pages[followed.facet]?.replace('*', encodeURIComponent(followed.value));
    this.#line.hidden = page === undefined;
    this.#line.replaceChildren(...(page === undefined ? [] : this.#links(page)));
  }

  #links(list: string): (Node | string)[] {
    const { feeds, search } = this.#strings;
    const { files = '{}' } = this.#line.dataset;
    const links = Object.entries<string>(JSON.parse(files)).flatMap(([format, file]) => {
      const link = makeElement('a', { text: feeds.formats[format as keyof typeof feeds.formats] });
      link.href = `${list}${file}`;
      return [', ', link];
    });
    return [search.followSearch, ' ', ...links.slice(1)];
  }
}
