import { stringsFor } from '../../i18n/strings.ts';
import { withSuggestions } from '../answer/search.ts';
import { FACETS } from '../format/facets.ts';
import { addressOf, readAddress } from './address.ts';
import { required } from './elements.ts';
import { FacetPanel } from './facetPanel.ts';
import { findFor, pageOf } from './found.ts';
import { ResultView } from './resultView.ts';
import { here, keepScroll, restoreScroll, saveScroll } from './scroll.ts';
import { SearchForm } from './searchForm.ts';
import { facetFilters, isEmptyState, isNarrowed, readState, type SearchState } from './state.ts';
import { ToolBox } from './toolBox.ts';

/** The search page: what is asked for stands in the address, and the page shows what the address says. */

/** How long typing pauses before a search starts, in milliseconds. */
const TYPING_PAUSE = 200;

const language = document.documentElement.lang;
const strings = stringsFor(language);
const form = new SearchForm(strings);
const view = new ResultView(strings);
const details = required('[data-search-facets]', HTMLDetailsElement);
const panel = new FacetPanel(details, required('[data-search-values]', HTMLElement), strings);
const { index = '', vocabulary = '', names = '' } = form.element.dataset;
const tools = new ToolBox({ index, vocabulary, names }, language);

/** The search that is on the page; an answer to an earlier one is dropped. */
let current = 0;
/** What the facets count: what words and dates found. Nothing while a search runs. */
let counted: readonly string[] | 'everything' | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;

keepScroll();
window.addEventListener('popstate', () => void showAddress());
form.element.addEventListener('submit', submit);
form.element.addEventListener('change', choose);
form.words.addEventListener('input', waitForWords);
form.words.addEventListener('focus', prepare, { once: true });
details.addEventListener('toggle', () => void fillPanel());
document.addEventListener('click', followLink);
void showAddress();

function submit(event: SubmitEvent): void {
  event.preventDefault();
  const answered = go(filledIn());
  // The button under the facets leads to what they leave.
  if (details.contains(event.submitter)) void answered.then(() => view.focus('start'));
}

/** Typing is answered while it goes on; every other field when it is chosen. */
function choose({ target }: Event): void {
  if (target !== form.words) void go(filledIn(target));
}

/** Loads what the first search needs while its words are typed. */
function prepare(): void {
  tools.search().catch(() => tools.forget());
}

function waitForWords(): void {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const state = filledIn();
    history.replaceState(null, '', addressOf(state));
    void show(state);
  }, TYPING_PAUSE);
}

/** Links to another state of the same search do not load the page anew. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-search-link]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  event.preventDefault();
  const block = link.dataset['searchLink'] === 'page' ? 'start' : 'nearest';
  void go(readState(new URL(link.href).searchParams)).then(() => view.focus(block));
}

/** The state of the form. Facets are those of the address, which are on the page only while the panel is open. */
function filledIn(changed?: EventTarget | null): SearchState {
  const typed = form.read();
  const { facets: chosen } = readAddress();
  const facet = FACETS.find((name) => changed instanceof HTMLInputElement && changed.name === name);
  return { ...typed, facets: facet ? { ...chosen, [facet]: typed.facets[facet] } : chosen };
}

async function showAddress(): Promise<void> {
  clearTimeout(typing);
  const state = readAddress();
  if (isNarrowed(state)) panel.open();
  await show(state);
  restoreScroll();
}

function go(state: SearchState): Promise<void> {
  clearTimeout(typing);
  if (addressOf(state) !== addressOf(readAddress())) {
    saveScroll();
    history.pushState(here(), '', addressOf(state));
  }
  return show(state);
}

async function show(state: SearchState): Promise<void> {
  const asked = ++current;
  counted = undefined;
  view.begin();
  form.show(state);
  if (isEmptyState(state)) {
    counted = 'everything';
    view.showNothing(state, strings.search.nothingTyped);
    return fillPanel();
  }
  view.wait();
  try {
    const loaded = await tools.search();
    const found = await findFor(state, today(), loaded, () => tools.facets());
    const page = pageOf(found.hits, state.page);
    const [answer, ...data] = await Promise.all([
      withSuggestions(found.answer, loaded),
      ...page.hits.map(({ id }) => loaded.engine.load(id)),
    ]);
    if (asked !== current) return;
    counted = found.ids;
    view.show(state, { ...found, answer }, page, data, loaded.names);
  } catch (error) {
    if (asked !== current) return;
    console.error(error);
    tools.forget();
    counted = 'everything';
    view.showNothing(state, strings.search.failed);
  }
  return fillPanel();
}

/** Counts what the results can be narrowed by. Nothing is loaded for that before the panel is open. */
async function fillPanel(): Promise<void> {
  if (!panel.isOpen || !counted) return;
  const asked = current;
  const ids = counted;
  try {
    const [table, { names: known }] = await Promise.all([tools.facets(), tools.search()]);
    if (asked !== current) return;
    const state = readAddress();
    const counts = table.counts(ids === 'everything' ? table.ids : ids, facetFilters(state));
    panel.show(counts, state.facets, known);
  } catch (error) {
    console.error(error);
    tools.forget();
    if (asked === current) panel.fail();
  }
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
