import type { SearchWords } from '../../i18n/browser/search.ts';
import { required } from './elements.ts';
import { FollowLinks } from './followLinks.ts';
import type { ShownAnswer } from './shownAnswer.ts';
import type { SearchState } from './state.ts';

/** After how long it is said that a search runs, in milliseconds. */
const MOMENT = 250;

/** The part of the search page that shows how a search ended. */
export class ResultView {
  readonly #strings: SearchWords;
  readonly #status: HTMLElement;
  readonly #order: HTMLElement;
  readonly #tags: HTMLElement;
  readonly #notices: HTMLElement;
  readonly #list: HTMLElement;
  readonly #pages: HTMLElement;
  readonly #browse: HTMLElement;

  readonly #follow: FollowLinks;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, strings: SearchWords) {
    this.#strings = strings;
    this.#status = required(page, '[data-search-status]', HTMLElement);
    this.#order = required(page, '[data-search-order]', HTMLElement);
    this.#tags = required(page, '[data-search-tags]', HTMLElement);
    this.#notices = required(page, '[data-search-notices]', HTMLElement);
    this.#list = required(page, '[data-search-results]', HTMLElement);
    this.#pages = required(page, '[data-search-pages]', HTMLElement);
    this.#browse = required(page, '[data-search-browse]', HTMLElement);
    this.#follow = new FollowLinks(page, strings);
  }

  /** What is on the page is no longer the answer. */
  begin(): void {
    delete this.#list.dataset['searchDone'];
  }

  /** Takes away the lists to browse, and says that the search runs where it takes longer than a moment: most answers come sooner than that is read. */
  wait(): void {
    this.#browse.hidden = true;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#status.textContent = this.#strings.search.searching;
    }, MOMENT);
  }

  /** Shows a page of results, and how the query was understood. */
  show(state: SearchState, { count, first, results, tags, notices, pages }: ShownAnswer): void {
    this.#list.replaceChildren(...results);
    this.#list.setAttribute('start', String(first));
    this.#tags.replaceChildren(...tags);
    this.#notices.replaceChildren(...notices);
    this.#pages.replaceChildren(...pages);
    this.#finish(state, this.#strings.search.found(count), count);
  }

  /** Shows a message alone, with the lists of the archive. */
  showNothing(state: SearchState, message: string): void {
    for (const part of [this.#list, this.#tags, this.#notices, this.#pages]) part.replaceChildren();
    this.#finish(state, message, 0);
  }

  /** Goes on reading at the top of the results. */
  focus(scroll: ScrollLogicalPosition): void {
    this.#status.focus({ preventScroll: true });
    this.#status.scrollIntoView({ block: scroll });
  }

  #finish(state: SearchState, message: string, count: number): void {
    clearTimeout(this.#waiting);
    this.#status.textContent = message;
    this.#order.hidden = count === 0;
    this.#browse.hidden = count > 0;
    this.#follow.show(state, count);
    this.#list.dataset['searchDone'] = state.query;
  }
}
