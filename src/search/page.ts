import { stringsFor } from '../i18n/strings.ts';
import type { Engine, EngineResult } from './engine.ts';
import { resultItem } from './resultItem.ts';

/** The search page: reads `?q=`, asks the engine, shows the results, keeps the address true. */

const PAGE_SIZE = 10;
/** How long typing pauses before a search starts, in milliseconds. */
const TYPING_PAUSE = 200;

const strings = stringsFor(document.documentElement.lang);
const page = required('[data-search]', HTMLElement);
const form = required('[data-search] form', HTMLFormElement);
const input = required('[data-search] input', HTMLInputElement);
const status = required('[data-search-status]', HTMLElement);
const list = required('[data-search-results]', HTMLElement);
const more = required('[data-search-more]', HTMLButtonElement);
const browse = required('[data-search-browse]', HTMLElement);

let engine: Promise<Engine> | undefined;
/** The search that is on the page; an answer to an earlier one is dropped. */
let current = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  const query = input.value.trim();
  if (query !== queryInAddress()) history.pushState(null, '', addressOf(query));
  void search(query);
});

input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const query = input.value.trim();
    history.replaceState(null, '', addressOf(query));
    void search(query);
  }, TYPING_PAUSE);
});

window.addEventListener('popstate', showAddress);
showAddress();

function showAddress(): void {
  const query = queryInAddress();
  input.value = query;
  void search(query);
}

async function search(query: string): Promise<void> {
  const asked = ++current;
  delete list.dataset['searchDone'];
  if (query === '') return finish(query, strings.search.nothingTyped, true);

  status.textContent = strings.search.searching;
  try {
    const { results } = await (await loadEngine()).search(query);
    const shown = await load(results.slice(0, PAGE_SIZE));
    if (asked !== current) return;
    list.replaceChildren(...shown);
    offerMore(results.slice(PAGE_SIZE));
    finish(query, strings.search.found(results.length, query), results.length === 0);
  } catch (error) {
    if (asked !== current) return;
    console.error(error);
    engine = undefined;
    finish(query, strings.search.failed, true);
  }
}

/** Says how the search ended. Without results the lists of the archive are offered instead. */
function finish(query: string, message: string, empty: boolean): void {
  if (empty) {
    list.replaceChildren();
    more.hidden = true;
  }
  status.textContent = message;
  browse.hidden = !empty;
  list.dataset['searchDone'] = query;
}

function offerMore(rest: readonly EngineResult[]): void {
  more.hidden = rest.length === 0;
  more.onclick = async () => {
    const shown = await load(rest.slice(0, PAGE_SIZE));
    list.append(...shown);
    offerMore(rest.slice(PAGE_SIZE));
    shown[0]?.querySelector('a')?.focus();
  };
}

async function load(results: readonly EngineResult[]): Promise<HTMLLIElement[]> {
  const loaded = await Promise.all(results.map((result) => result.data()));
  return loaded.map((result) => resultItem(result));
}

function loadEngine(): Promise<Engine> {
  const address = page.dataset['engine'] ?? '';
  engine ??= import(/* @vite-ignore */ address) as Promise<Engine>;
  return engine;
}

function queryInAddress(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? '';
}

function addressOf(query: string): string {
  return query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
}

function required<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The search page has no ${selector}.`);
}
