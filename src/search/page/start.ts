import { searchWordsIn } from '../../i18n/browser/search.ts';
import { startedWith } from '../format/fetched.ts';
import { INDEX_FILE } from '../format/indexFile.ts';
import { required } from './elements.ts';
import { PageHistory } from './pageHistory.ts';
import { SearchPage } from './searchPage.ts';

const { dataset } = required(document, '[data-search-form]', HTMLFormElement);
const { index = '', vocabulary = '', names = '' } = dataset;
const words = searchWordsIn(dataset['words'] ?? '');
const history = new PageHistory(window);
const isExplained = new URLSearchParams(location.search).has('explain');

/** Loads what answers; the files that it reads first are on their way meanwhile. */
async function loadAnswering(facets: HTMLElement) {
  const load = startedWith([
    [`${index}${INDEX_FILE}`, 'no-cache'],
    [`${vocabulary}${INDEX_FILE}`],
    [names],
  ]);
  const { Answering, loadTools } = await import('./answering.ts');
  const tools = await loadTools({ index, vocabulary, names }, document.documentElement.lang, load);
  const answering = new Answering(tools, facets, words, (state) => history.addressOf(state));
  return isExplained ? (await import('./explain.ts')).explaining(answering) : answering;
}

void new SearchPage(document, loadAnswering, history, words).start();
