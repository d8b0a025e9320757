import { stringsFor } from '../i18n/strings.ts';
import { decompressed } from './decompressed.ts';
import { Engine, type Filters } from './engine.ts';
import { NameIndex } from './nameIndex.ts';
import type { NamedThing } from './names.ts';
import { noticeElements } from './notices.ts';
import { periodFilters } from './period.ts';
import { firstDay, lastDay } from './query/calendar.ts';
import type { Ranked } from './rank.ts';
import { resultItem } from './resultItem.ts';
import { type SearchTools, search } from './search.ts';
import { facetFilters, isEmptyState, readState, type SearchState, writeState } from './state.ts';
import { stopWordsOf } from './stopWords.ts';
import { tagElements } from './tags.ts';
import { Vocabulary } from './vocabulary/vocabulary.ts';

/** The search page: what is asked for stands in the address, and the page shows what the address says. */

const PAGE_SIZE = 10;
/** How long typing pauses before a search starts, in milliseconds. */
const TYPING_PAUSE = 200;

const language = document.documentElement.lang;
const strings = stringsFor(language);
const form = required('[data-search-form]', HTMLFormElement);
const input = required('[data-search-form] input[type=search]', HTMLInputElement);
const sort = required('[data-search-sort]', HTMLSelectElement);
const status = required('[data-search-status]', HTMLElement);
const tags = required('[data-search-tags]', HTMLElement);
const notices = required('[data-search-notices]', HTMLElement);
const list = required('[data-search-results]', HTMLElement);
const pages = required('[data-search-pages]', HTMLElement);
const browse = required('[data-search-browse]', HTMLElement);

let tools: Promise<SearchTools> | undefined;
/** The search that is on the page; an answer to an earlier one is dropped. */
let current = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

history.scrollRestoration = 'manual';
window.addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''));
window.addEventListener('popstate', () => void showAddress());

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go({ ...readAddress(), query: input.value.trim(), page: 1 });
});

input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const state = { ...readAddress(), query: input.value.trim(), page: 1 };
    history.replaceState(null, '', addressOf(state));
    void show(state);
  }, TYPING_PAUSE);
});

sort.addEventListener('change', () => {
  go({ ...readAddress(), sort: sort.value as SearchState['sort'], page: 1 });
});

/** Links to another state of the same search do not load the page anew. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-search-link]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  event.preventDefault();
  go(readState(new URL(link.href).searchParams));
  status.scrollIntoView({ block: 'nearest' });
});

void showAddress();

async function showAddress(): Promise<void> {
  const state = readAddress();
  input.value = state.query;
  await show(state);
  const scroll = (history.state as { scroll?: number } | null)?.scroll;
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
}

function go(state: SearchState): void {
  const address = addressOf(state);
  if (address !== addressOf(readAddress())) history.pushState(null, '', address);
  input.value = state.query;
  void show(state);
}

async function show(state: SearchState): Promise<void> {
  const asked = ++current;
  delete list.dataset['searchDone'];
  sort.value = state.sort;
  if (isEmptyState(state)) return finish(state, strings.search.nothingTyped, 0);

  status.textContent = strings.search.searching;
  try {
    const loaded = await loadTools();
    const answer = await search(state.query, today(), filtersOf(state), loaded);
    const ordered = await sorted(answer.results, state, loaded);
    const first = (state.page - 1) * PAGE_SIZE;
    const data = await Promise.all(
      ordered.slice(first, first + PAGE_SIZE).map(({ hit }) => hit.load()),
    );
    if (asked !== current) return;
    list.replaceChildren(...data.map((result) => resultItem(result, answer.marks)));
    list.setAttribute('start', String(first + 1));
    tags.replaceChildren(...tagElements(state, answer, loaded.names, strings, addressOf));
    notices.replaceChildren(...noticeElements(state, answer, strings, addressOf));
    pages.replaceChildren(...pageLinks(state, ordered.length));
    finish(state, strings.search.found(ordered.length), ordered.length);
  } catch (error) {
    if (asked !== current) return;
    console.error(error);
    tools = undefined;
    finish(state, strings.search.failed, 0);
  }
}

/** Says how the search ended. Without results the lists of the archive are offered instead. */
function finish(state: SearchState, message: string, count: number): void {
  if (count === 0) {
    list.replaceChildren();
    pages.replaceChildren();
  }
  if (isEmptyState(state)) {
    tags.replaceChildren();
    notices.replaceChildren();
  }
  status.textContent = message;
  sort.disabled = count === 0;
  browse.hidden = count > 0;
  list.dataset['searchDone'] = state.query;
}

async function sorted(
  results: readonly Ranked[],
  { sort: order }: SearchState,
  { engine }: SearchTools,
): Promise<readonly Ranked[]> {
  if (order === 'relevance') return results;
  const newest = [...(await engine.newestFirst()).keys()];
  const places = new Map(newest.map((id, place) => [id, order === 'newest' ? place : -place]));
  return results.toSorted((a, b) => (places.get(a.hit.id) ?? 0) - (places.get(b.hit.id) ?? 0));
}

function filtersOf(state: SearchState): Filters[] {
  const chosen = facetFilters(state);
  const period =
    state.from || state.to
      ? periodFilters(
          state.from ? firstDay(state.from) : undefined,
          state.to ? lastDay(state.to) : undefined,
        )
      : [];
  if (period.length === 0) return Object.keys(chosen).length > 0 ? [chosen] : [];
  return period.map((filters) => ({ ...chosen, ...filters }));
}

function pageLinks(state: SearchState, count: number): HTMLElement[] {
  const last = Math.ceil(count / PAGE_SIZE);
  const link = (page: number, label: string, rel: string): HTMLElement[] => {
    if (page < 1 || page > last) return [];
    const anchor = document.createElement('a');
    anchor.href = addressOf({ ...state, page });
    anchor.rel = rel;
    anchor.textContent = label;
    anchor.dataset['searchLink'] = '';
    return [anchor];
  };
  if (last <= 1) return [];
  const shown = document.createElement('span');
  const first = (state.page - 1) * PAGE_SIZE + 1;
  shown.textContent = strings.search.shown(first, Math.min(first + PAGE_SIZE - 1, count), count);
  return [
    ...link(state.page - 1, strings.search.previousPage, 'prev'),
    shown,
    ...link(state.page + 1, strings.search.nextPage, 'next'),
  ];
}

/** Everything that a search needs is loaded with the first one. */
function loadTools(): Promise<SearchTools> {
  tools ??= startTools();
  return tools;
}

async function startTools(): Promise<SearchTools> {
  const { engine: folder = '', vocabulary: wordsFolder = '', names: namesFile = '' } = form.dataset;
  const engine = new Engine(folder);
  const vocabulary = new Vocabulary((file) => bytesOf(`${wordsFolder}${file}`));
  const names = JSON.parse(await decompressed(await bytesOf(namesFile))) as NamedThing[];
  return { engine, vocabulary, names: new NameIndex(names), stopWords: stopWordsOf(language) };
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function readAddress(): SearchState {
  return readState(new URLSearchParams(location.search));
}

function addressOf(state: SearchState): string {
  const parameters = writeState(state);
  return parameters.size === 0 ? location.pathname : `${location.pathname}?${parameters}`;
}

function required<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The search page has no ${selector}.`);
}
