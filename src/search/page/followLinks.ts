import type { SearchWords } from '../../i18n/browser/search.ts';
import { FACETS } from '../format/facets.ts';
import { makeElement, required } from './elements.ts';
import type { SearchState } from './state.ts';

/** The facets of which each value is a list with feeds. */
const FOLLOWED = ['organisation', 'topic', 'region', 'kind'] as const;

/** A facet of which each value has feeds. */
export type FollowedFacet = (typeof FOLLOWED)[number];

/**
 * The one value that a search is narrowed to, if it finds exactly the list of that value. Of several
 * values there is no feed, and one of each would hold other announcements than the search found.
 */
export function followedValue(
  state: SearchState,
): { facet: FollowedFacet; value: string } | undefined {
  if (state.query || state.from || state.to) return undefined;
  const [chosen, ...others] = FACETS.flatMap((facet) =>
    state.facets[facet].map((value) => ({ facet, value })),
  );
  const facet = FOLLOWED.find((name) => name === chosen?.facet);
  return chosen && facet && others.length === 0 ? { facet, value: chosen.value } : undefined;
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
    const followed = count > 0 ? followedValue(state) : undefined;
    this.#line.hidden = !followed;
    this.#line.replaceChildren(...(followed ? this.#links(followed.facet, followed.value) : []));
  }

  #links(facet: FollowedFacet, value: string): (Node | string)[] {
    const { feeds, search } = this.#strings;
    const { lists = '{}', files = '{}' } = this.#line.dataset;
    const list: string = JSON.parse(lists)[facet].replace('*', encodeURIComponent(value));
    const links = Object.entries<string>(JSON.parse(files)).flatMap(([format, file]) => {
      const link = makeElement('a', { text: feeds.formats[format as keyof typeof feeds.formats] });
      link.href = `${list}${file}`;
      return [', ', link];
    });
    return [search.followSearch, ' ', ...links.slice(1)];
  }
}
