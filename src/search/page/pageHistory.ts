import { readState, type SearchState, writeState } from './state.ts';

/** The pause in scrolling before its place is kept, in milliseconds; browsers limit how often the history may change. */
const PAUSE = 150;

/**
 * The searches that a reader went through, each an address. With each of them stands how far the page was scrolled:
 * results that arrive later need it again.
 */
export class PageHistory {
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
  }

  /** The search that the address bar shows. */
  get state(): SearchState {
    return readState(new URLSearchParams(this.#window.location.search));
  }

  /** The address of a search. */
  addressOf(state: SearchState): string {
    const { pathname } = this.#window.location;
    const parameters = writeState(state);
    return parameters.size === 0 ? pathname : `${pathname}?${parameters}`;
  }

  /** Goes on to another search; where it is the one that is shown already, nothing happens. */
  push(state: SearchState): void {
    if (this.addressOf(state) === this.addressOf(this.state)) return;
    this.#keepScroll();
    this.#window.history.pushState(this.#here(), '', this.addressOf(state));
  }

  /** Puts a search in the place of the one that is shown. */
  replace(state: SearchState): void {
    this.#window.history.replaceState(null, '', this.addressOf(state));
  }

  /** Keeps the place of the page from now on, and says when a reader has gone back or forward. */
  follow(returned: () => void): void {
    let pause: ReturnType<typeof setTimeout> | undefined;
    this.#window.history.scrollRestoration = 'manual';
    this.#window.addEventListener('scroll', () => {
      clearTimeout(pause);
      pause = setTimeout(() => this.#keepScroll(), PAUSE);
    });
    this.#window.addEventListener('pagehide', () => this.#keepScroll());
    this.#window.addEventListener('popstate', () => {
      clearTimeout(pause);
      returned();
    });
  }

  /** Goes back to where the page was when this search was left. */
  restoreScroll(): void {
    const scroll = this.#keptScroll();
    if (scroll !== undefined) this.#window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  #keepScroll(): void {
    if (this.#keptScroll() !== this.#window.scrollY) {
      this.#window.history.replaceState(this.#here(), '');
    }
  }

  #here(): { scroll: number } {
    return { scroll: this.#window.scrollY };
  }

  #keptScroll(): number | undefined {
    return (this.#window.history.state as { scroll?: number } | null)?.scroll;
  }
}
