import type { SearchWords } from '../../i18n/browser/search.ts';
import type { ResultData } from '../answer/engine.ts';
import { markOfAny } from '../marks/markOf.ts';
import type { NameIndex } from '../query/nameIndex.ts';
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
  readonly #strings: SearchWords;
  readonly #addressOf: (state: SearchState) => string;
  readonly #status: HTMLElement;
  readonly #order: HTMLElement;
  readonly #tags: HTMLElement;
  readonly #notices: HTMLElement;
  readonly #list: HTMLElement;
  readonly #pages: HTMLElement;
  readonly #browse: HTMLElement;

  readonly #follow: FollowLinks;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, strings: SearchWords, addressOf: (state: SearchState) => string) {
    this.#strings = strings;
    this.#addressOf = addressOf;
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
  show(
    state: SearchState,
    found: Found,
    page: ResultPage,
    data: readonly ResultData[],
    names: NameIndex,
  ): void {
    const count = found.hits.length;
    const linkTo = (number: number) => this.#addressOf({ ...state, page: number });
    const { marks } = found.answer;
    const markOf = markOfAny(marks);
    this.#list.replaceChildren(...data.map((result) => resultItem(result, marks, markOf)));
    this.#list.setAttribute('start', String(page.first));
    this.#tags.replaceChildren(
      ...tagElements(state, found.answer, names, this.#strings, this.#addressOf),
    );
    this.#notices.replaceChildren(
      ...this.#pageNotice(state, page),
      ...noticeElements(state, found, names, this.#strings, this.#addressOf),
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
