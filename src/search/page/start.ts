import { searchWordsIn } from '../../i18n/browser/search.ts';
import { required } from './elements.ts';
import { PageHistory } from './pageHistory.ts';
import { SearchPage } from './searchPage.ts';
import { ToolBox } from './toolBox.ts';

const { dataset } = required(document, '[data-search-form]', HTMLFormElement);
const { index = '', vocabulary = '', names = '', words = '' } = dataset;
const tools = new ToolBox({ index, vocabulary, names }, document.documentElement.lang);
void new SearchPage(document, tools, new PageHistory(window), searchWordsIn(words)).start();
