import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from '../../../tests/support/dom.ts';
import { type TestArchive, testTools } from '../../../tests/support/searchTools.ts';
import { searchWordsIn } from '../../i18n/browser/search.ts';
import { Answering } from './answering.ts';
import { SearchPage } from './searchPage.ts';
import { readState, type SearchState, writeState } from './state.ts';

const HTML = `<!doctype html><html lang="en"><body>
  <form data-search-form>
    <input type="search" name="q" value="">
    <details data-search-facets>
      <input name="from" value=""><input name="to" value="">
      <p data-search-problem="from"></p><p data-search-problem="to"></p>
      <div data-search-values></div>
    </details>
    <ul data-search-tags></ul>
    <p data-search-status></p>
    <label data-search-order><select data-search-sort></select></label>
  </form>
  <div data-search-notices></div>
  <p data-search-follow></p>
  <ol data-search-results></ol>
  <nav data-search-pages></nav>
  <div data-search-browse></div>
</body></html>`;

const TEXTS = {
  lyon: { title: 'Course in Lyon', text: 'Officers learned in Lyon to trace coins.' },
  nairobi: { title: 'Course in Nairobi', text: 'Investigators of Nairobi learned to trace coins.' },
} satisfies TestArchive['texts'];

const words = searchWordsIn('en');

/** The history of a browser without a browser. */
class Visits {
  readonly addresses: string[];
  #returned = () => {};

  constructor(address: string) {
    this.addresses = [address];
  }

  get state(): SearchState {
    return readState(new URL(this.addresses.at(-1) ?? '', 'https://press.example').searchParams);
  }

  addressOf(state: SearchState): string {
    return `/search/?${writeState(state)}`;
  }

  push(state: SearchState): void {
    this.addresses.push(this.addressOf(state));
  }

  replace(state: SearchState): void {
    this.addresses.splice(-1, 1, this.addressOf(state));
  }

  follow(returned: () => void): void {
    this.#returned = returned;
  }

  /** As when a reader goes back or forward. */
  goTo(address: string): void {
    this.addresses.push(address);
    this.#returned();
  }

  restoreScroll(): void {}
}

function open(address: string, load = async (facets: HTMLElement) => answeringIn(facets)) {
  const document = openPage(HTML);
  const visits = new Visits(address);
  const page = new SearchPage(document, load, visits, words);
  const part = (name: string) => document.querySelector(`[data-search-${name}]`) as HTMLElement;
  return {
    page,
    visits,
    input: document.querySelector('input[type=search]') as HTMLInputElement,
    titles: () => Array.from(part('results').querySelectorAll('a'), (link) => link.textContent),
    status: () => part('status').textContent,
    answered: () => part('results').dataset['searchDone'],
  };
}

function answeringIn(facets: HTMLElement): Answering {
  const { tools } = testTools({ texts: TEXTS });
  return new Answering(tools, facets, words, (state) => `/search/?${writeState(state)}`);
}

describe('the search page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('shows what its address asks for', async () => {
    const { page, titles, status, answered, input } = open('/search/?q=nairobi');
    await page.start();
    expect(titles()).toEqual(['Course in Nairobi']);
    expect(status()).toBe('1 announcement found.');
    expect(answered()).toBe('nairobi');
    expect(input.value).toBe('nairobi');
  });

  test('loads nothing while nothing is asked for', async () => {
    const load = vi.fn(async (facets: HTMLElement) => answeringIn(facets));
    const { page, status, answered } = open('/search/', load);
    await page.start();
    expect(status()).toBe(words.search.nothingTyped);
    expect(answered()).toBe('');
    expect(load).not.toHaveBeenCalled();
  });

  test('answers what is typed once typing pauses, under the same entry of the history', async () => {
    const { page, titles, input, visits } = open('/search/?q=nairobi');
    await page.start();
    for (const typed of ['l', 'ly', 'lyon']) {
      input.value = typed;
      input.dispatchEvent(new Event('input'));
    }
    await vi.runAllTimersAsync();
    expect(titles()).toEqual(['Course in Lyon']);
    expect(visits.addresses).toEqual(['/search/?q=lyon']);
  });

  test('gives the search before its place back when the typed one is sent', async () => {
    const { page, input, visits } = open('/search/?q=nairobi');
    await page.start();
    for (const typed of ['ly', 'lyon']) {
      input.value = typed;
      input.dispatchEvent(new Event('input'));
      await vi.runAllTimersAsync();
    }
    input.closest('[data-search-form]')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.runAllTimersAsync();
    expect(visits.addresses).toEqual(['/search/?q=nairobi', '/search/?q=lyon']);
  });

  test('drops an answer that arrives after another was asked for', async () => {
    const waiting: (() => void)[] = [];
    const { page, titles, visits, answered } = open('/search/?q=lyon', async (facets) => {
      const answering = answeringIn(facets);
      const answer = answering.answer.bind(answering);
      answering.answer = async (...asked) => {
        const found = await answer(...asked);
        if (asked[0].query === 'lyon') await new Promise<void>((go) => waiting.push(go));
        return found;
      };
      return answering;
    });
    const first = page.start();
    await vi.waitUntil(() => waiting.length === 1);
    visits.goTo('/search/?q=nairobi');
    await vi.waitUntil(() => answered() === 'nairobi');
    waiting[0]?.();
    await first;
    expect(titles()).toEqual(['Course in Nairobi']);
    expect(answered()).toBe('nairobi');
  });

  test('says that it could not be loaded, and loads again when it is asked again', async () => {
    const failures = vi.spyOn(console, 'error').mockImplementation(() => {});
    let isDown = true;
    const { page, status, titles, visits } = open('/search/?q=lyon', async (facets) => {
      if (isDown) throw new Error('offline');
      return answeringIn(facets);
    });
    await page.start();
    expect(status()).toBe(words.search.failed);
    expect(failures).toHaveBeenCalledOnce();
    isDown = false;
    visits.goTo('/search/?q=lyon');
    await vi.waitUntil(() => titles().length > 0);
    expect(titles()).toEqual(['Course in Lyon']);
  });
});
