import type { SearchWords } from '../../i18n/browser/search.ts';
import { Once } from '../../model/once.ts';
import { FACETS } from '../format/facets.ts';
import type { Answering } from './answering.ts';
import { required } from './elements.ts';
import type { PageHistory } from './pageHistory.ts';
import { ResultView } from './resultView.ts';
import { SearchForm } from './searchForm.ts';
import { isEmptyState, isNarrowed, readState, type SearchState } from './state.ts';

/** The pause in typing before a search starts, in milliseconds. */
const TYPING_PAUSE = 200;

/** Loads what answers; it shows the facets in the element that it is given. */
type LoadAnswering = (facets: HTMLElement) => Promise<Pick<Answering, keyof Answering>>;
type Visits = Pick<PageHistory, keyof PageHistory>;

/** The search page: what is asked for stands in the address, and the page shows what the address says. */
export class SearchPage {
  readonly #document: Document;
  readonly #load: LoadAnswering;
  readonly #loaded = new Once<Awaited<ReturnType<LoadAnswering>>>();
  readonly #history: Visits;
  readonly #words: SearchWords;
  readonly #form: SearchForm;
  readonly #view: ResultView;
  readonly #details: HTMLDetailsElement;
  readonly #facets: HTMLElement;
  /** The search that is on the page, by its number; an answer to an earlier one is dropped. */
  #asked = 0;
  /** What the facets count: what words and dates found. Nothing while a search runs. */
  #counted: readonly number[] | 'everything' | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The search whose place in the history was taken while its words were changed. */
  #beforeTyping: SearchState | undefined;

  /** @throws if the document is not that of the search page. */
  constructor(document: Document, load: LoadAnswering, history: Visits, words: SearchWords) {
    this.#document = document;
    this.#load = load;
    this.#history = history;
    this.#words = words;
    this.#form = new SearchForm(document, words);
    this.#view = new ResultView(document, words);
    this.#details = required(document, '[data-search-facets]', HTMLDetailsElement);
    this.#facets = required(document, '[data-search-values]', HTMLElement);
  }

  /** Shows what the address asks for, and follows what a reader does from then on. */
  start(): Promise<void> {
    const { element, words } = this.#form;
    element.addEventListener('submit', (event) => this.#submit(event));
    element.addEventListener('change', ({ target }) => this.#choose(target));
    words.addEventListener('input', () => this.#waitForWords());
    words.addEventListener('focus', () => this.#prepare(), { once: true });
    this.#details.addEventListener('toggle', () => void this.#fillPanel());
    this.#document.addEventListener('click', (event) => this.#followLink(event));
    this.#history.follow(() => void this.#showAddress());
    return this.#showAddress();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const state = this.#filledIn();
    // The search before gets its place back, so that Back leads to it.
    if (this.#beforeTyping) this.#history.replace(this.#beforeTyping);
    const answered = this.#go(state);
    // The button under the facets leads to what they leave.
    if (this.#details.contains(event.submitter))
      void answered.then(() => this.#view.focus('start'));
  }

  /** Typing is answered while it goes on; every other field when it is chosen. */
  #choose(target: EventTarget | null): void {
    if (target !== this.#form.words) void this.#go(this.#filledIn(target));
  }

  /** Loads what the first search needs while its words are typed. */
  #prepare(): void {
    this.#answering().catch(() => {});
  }

  #waitForWords(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      const state = this.#filledIn();
      this.#beforeTyping ??= this.#history.state;
      this.#history.replace(state);
      void this.#show(state);
    }, TYPING_PAUSE);
  }

  /** Links to another state of the same search do not load the page anew. */
  #followLink(event: MouseEvent): void {
    const { target, metaKey, ctrlKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest('a[data-search-link]') : null;
    if (!(link instanceof HTMLAnchorElement) || metaKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    const block = link.dataset['searchLink'] === 'page' ? 'start' : 'nearest';
    const state = readState(new URL(link.href, this.#document.baseURI).searchParams);
    void this.#go(state).then(() => this.#view.focus(block));
  }

  /** The state of the form. Facets are those of the address, which are on the page only while the panel is open. */
  #filledIn(changed?: EventTarget | null): SearchState {
    const typed = this.#form.read();
    const { facets: chosen } = this.#history.state;
    const facet = FACETS.find(
      (name) => changed instanceof HTMLInputElement && changed.name === name,
    );
    return { ...typed, facets: facet ? { ...chosen, [facet]: typed.facets[facet] } : chosen };
  }

  async #showAddress(): Promise<void> {
    this.#endTyping();
    const { state } = this.#history;
    if (isNarrowed(state)) this.#details.open = true;
    await this.#show(state);
    this.#history.restoreScroll();
  }

  #endTyping(): void {
    clearTimeout(this.#typing);
    this.#beforeTyping = undefined;
  }

  #go(state: SearchState): Promise<void> {
    this.#endTyping();
    this.#history.push(state);
    return this.#show(state);
  }

  async #show(state: SearchState): Promise<void> {
    const asked = ++this.#asked;
    this.#counted = undefined;
    this.#view.begin();
    this.#form.show(state);
    if (isEmptyState(state)) {
      this.#counted = 'everything';
      this.#view.showNothing(state, this.#words.search.nothingTyped);
      return this.#fillPanel();
    }
    this.#view.wait();
    try {
      await this.#answer(state, asked);
    } catch (error) {
      if (asked !== this.#asked) return;
      console.error(error);
      this.#loaded.forget();
      this.#counted = 'everything';
      this.#view.showNothing(state, this.#words.search.failed);
    }
    return this.#fillPanel();
  }

  /** Searches, and shows what was found unless something else was asked for meanwhile. */
  async #answer(state: SearchState, asked: number): Promise<void> {
    const answering = await this.#answering();
    const { ids, shown } = await answering.answer(state, today());
    if (asked !== this.#asked) return;
    this.#counted = ids;
    this.#view.show(state, shown);
  }

  /** Counts what the results can be narrowed by. Nothing is loaded for that before the panel is open. */
  async #fillPanel(): Promise<void> {
    if (!this.#details.open || !this.#counted) return;
    const asked = this.#asked;
    const ids = this.#counted;
    try {
      const answering = await this.#answering();
      const { state } = this.#history;
      const counts = await answering.countFacets(ids, state);
      if (asked === this.#asked) answering.showFacets(counts, state);
    } catch (error) {
      console.error(error);
      this.#loaded.forget();
      if (asked === this.#asked) this.#facets.textContent = this.#words.search.facetsFailed;
    }
  }

  #answering(): ReturnType<LoadAnswering> {
    return this.#loaded.get('answering', () => this.#load(this.#facets));
  }
}

/** The reader's day, as the clock where they are shows it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
