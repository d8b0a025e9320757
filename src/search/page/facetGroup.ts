import type { SearchWords } from '../../i18n/browser/search.ts';
import type { Facet } from '../format/facets.ts';
import { makeElement } from './elements.ts';
import { type FacetValue, isShown } from './facetValues.ts';

/** The values of one facet as checkboxes, the first few of a long list at first. */
export class FacetGroup {
  readonly element = makeElement('fieldset');
  readonly #facet: Facet;
  readonly #strings: SearchWords;
  readonly #list = makeElement('ul');
  readonly #more = makeElement('button', { className: 'facet-more' });
  /** Every value that was ever shown, so that its checkbox stays the same. */
  readonly #items = new Map<string, FacetItem>();
  #shown: readonly FacetItem[] = [];
  #isWhole = false;

  constructor(facet: Facet, strings: SearchWords) {
    this.#facet = facet;
    this.#strings = strings;
    this.#more.type = 'button';
    this.#more.addEventListener('click', () => this.#showAll());
    this.element.append(
      makeElement('legend', { text: strings.search.facets[facet] }),
      this.#list,
      this.#more,
    );
  }

  /** Shows the values in their order; a checkbox that has the focus keeps it. */
  show(values: readonly FacetValue[]): void {
    const focused = document.activeElement;
    this.#shown = values.map((value) => {
      const item = this.#itemOf(value.value);
      item.show(value, this.#strings);
      return item;
    });
    this.#list.replaceChildren(...this.#shown.map((item) => item.element));
    this.#fold();
    if (focused instanceof HTMLElement && this.#list.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  }

  /** Hides what a long list has after its first values, but never what is chosen. */
  #fold(): void {
    const count = this.#shown.length;
    for (const [place, item] of this.#shown.entries()) {
      item.element.hidden = !this.#isWhole && !item.isChosen && !isShown(place, count);
    }
    this.element.hidden = this.#shown.length === 0;
    this.#more.hidden = this.#shown.every((item) => !item.element.hidden);
    this.#more.textContent = this.#strings.search.showAll(this.#shown.length);
  }

  /** Goes on at the first value that was hidden. */
  #showAll(): void {
    this.#isWhole = true;
    this.#more.hidden = true;
    const hidden = this.#shown.filter((item) => item.element.hidden);
    for (const item of hidden) item.element.hidden = false;
    hidden[0]?.focus();
  }

  #itemOf(value: string): FacetItem {
    const known = this.#items.get(value);
    if (known) return known;
    const made = new FacetItem(this.#facet, value);
    this.#items.set(value, made);
    return made;
  }
}

/** A checkbox with the label and the count of its value. */
class FacetItem {
  readonly element = makeElement('li');
  readonly #box = makeElement('input');
  readonly #label = makeElement('span');
  readonly #count = makeElement('span', { className: 'facet-count text-quiet' });

  constructor(facet: Facet, value: string) {
    this.#box.type = 'checkbox';
    this.#box.name = facet;
    this.#box.value = value;
    const label = makeElement('label');
    label.append(this.#box, ' ', this.#label, ' ', this.#count);
    this.element.append(label);
  }

  get isChosen(): boolean {
    return this.#box.checked;
  }

  show({ label, count, isChosen }: FacetValue, { search }: SearchWords): void {
    this.#box.checked = isChosen;
    this.#label.textContent = label;
    this.#count.textContent = search.count(count);
  }

  focus(): void {
    this.#box.focus();
  }
}
