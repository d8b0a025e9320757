import type { Strings } from '../../i18n/en.ts';
import { DateField } from './dateField.ts';
import { required } from './elements.ts';
import { limitsOf, readState, type SearchState } from './state.ts';

/** The form of the search page, apart from the facets in it. */
export class SearchForm {
  readonly element = required('[data-search-form]', HTMLFormElement);
  readonly words = required('[data-search-form] input[type=search]', HTMLInputElement);
  readonly #sort = required('[data-search-sort]', HTMLSelectElement);
  readonly #from: DateField;
  readonly #to: DateField;

  constructor(strings: Strings) {
    this.#from = dateField('from', strings);
    this.#to = dateField('to', strings);
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

function dateField(name: 'from' | 'to', strings: Strings): DateField {
  return new DateField(
    required(`[data-search-form] input[name=${name}]`, HTMLInputElement),
    required(`[data-search-problem=${name}]`, HTMLElement),
    strings,
  );
}
