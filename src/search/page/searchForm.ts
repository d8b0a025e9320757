import type { SearchWords } from '../../i18n/browser/search.ts';
import { DateField } from './dateField.ts';
import { required } from './elements.ts';
import { limitsOf, readState, type SearchState } from './state.ts';

/** The form of the search page, apart from the facets in it. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #from: DateField;
  readonly #to: DateField;

  constructor(page: Document, strings: SearchWords) {
    this.element = required(page, '[data-search-form]', HTMLFormElement);
    this.words = required(page, '[data-search-form] input[type=search]', HTMLInputElement);
    this.#sort = required(page, '[data-search-sort]', HTMLSelectElement);
    this.#from = dateField(page, 'from', strings);
    this.#to = dateField(page, 'to', strings);
  }

  /** What is filled in, from the first page on. */
  read(): SearchState {
    const entries = [...new FormData(this.element)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return readState(new URLSearchParams(entries));
  }

  /** Fills in a state. Words that somebody is typing are left alone. */
  show(state: SearchState): void {
    const { problems } = limitsOf(state);
    if (this.words.value.trim() !== state.query) this.words.value = state.query;
    this.#sort.value = state.sort;
    this.#from.show(state.from, problems.from);
    this.#to.show(state.to, problems.to);
  }
}

function dateField(page: Document, name: 'from' | 'to', strings: SearchWords): DateField {
  return new DateField(
    required(page, `[data-search-form] input[name=${name}]`, HTMLInputElement),
    required(page, `[data-search-problem=${name}]`, HTMLElement),
    strings,
  );
}
