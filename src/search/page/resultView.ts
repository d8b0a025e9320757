import type { Strings } from '../../i18n/en.ts';
import type { ResultData } from '../answer/engine.ts';
import { markOfAny } from '../marks/markOf.ts';
import type { NameIndex } from '../query/nameIndex.ts';
import { addressOf } from './address.ts';
import { element, required } from './elements.ts';
import { FollowLinks } from './followLinks.ts';
import type { Found, ResultPage } from './found.ts';
import { noticeElements } from './notices.ts';
import { pageLinks } from './pageLinks.ts';
import { resultItem } from './resultItem.ts';
import type { SearchState } from './state.ts';
import { tagElements } from './tags.ts';

/** After how long it is said that a search runs, in milliseconds. */
const MOMENT = 250;

/** The part of the search page that shows how a search ended. */
export class ResultView {
  readonly #strings: Strings;
  readonly #status = required('[data-search-status]', HTMLElement);
  readonly #order = required('[data-search-order]', HTMLElement);
  readonly #tags = required('[data-search-tags]', HTMLElement);
  readonly #notices = required('[data-search-notices]', HTMLElement);
  readonly #list = required('[data-search-results]', HTMLElement);
  readonly #pages = required('[data-search-pages]', HTMLElement);
  readonly #browse = required('[data-search-browse]', HTMLElement);

  readonly #follow: FollowLinks;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(strings: Strings) {
    this.#strings = strings;
    this.#follow = new FollowLinks(strings);
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
  show(
    state: SearchState,
    found: Found,
    page: ResultPage,
    data: readonly ResultData[],
    names: NameIndex,
  ): void {
    const count = found.hits.length;
    const linkTo = (number: number) => addressOf({ ...state, page: number });
    const { marks } = found.answer;
    const markOf = markOfAny(marks);
    this.#list.replaceChildren(...data.map((result) => resultItem(result, marks, markOf)));
    this.#list.setAttribute('start', String(page.first));
    this.#tags.replaceChildren(
      ...tagElements(state, found.answer, names, this.#strings, addressOf),
    );
    this.#notices.replaceChildren(
      ...this.#pageNotice(state, page),
      ...noticeElements(state, found, names, this.#strings, addressOf),
    );
    this.#pages.replaceChildren(...pageLinks(page, count, this.#strings, linkTo));
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

  #pageNotice({ page: wanted }: SearchState, { number, hits }: ResultPage): HTMLElement[] {
    if (wanted === number || hits.length === 0) return [];
    return [element('p', { text: this.#strings.search.noSuchPage(wanted, number) })];
  }
}
