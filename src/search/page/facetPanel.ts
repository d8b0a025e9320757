import type { SearchWords } from '../../i18n/browser/search.ts';
import type { FacetCounts } from '../answer/facetTable.ts';
import { FACETS, type Facet } from '../format/facets.ts';
import type { NameIndex } from '../query/nameIndex.ts';
import { FacetGroup } from './facetGroup.ts';
import { type FacetValue, inOrder } from './facetValues.ts';
import type { SearchState } from './state.ts';
import { valueLabel } from './valueLabel.ts';

/** The place where results are narrowed by facets. It is filled when it is opened, not before. */
export class FacetPanel {
  readonly #place: HTMLElement;
  readonly #strings: SearchWords;
  readonly #order: Intl.Collator;
  #groups: ReadonlyMap<Facet, FacetGroup> | undefined;

  constructor(place: HTMLElement, strings: SearchWords) {
    this.#place = place;
    this.#strings = strings;
    this.#order = new Intl.Collator(strings.locale, { numeric: true });
  }

  /** Shows what the results can be narrowed by. */
  show(
    counts: ReadonlyMap<Facet, FacetCounts>,
    chosen: SearchState['facets'],
    names: NameIndex,
  ): void {
    this.#groups ??= this.#fill();
    for (const [facet, group] of this.#groups) {
      group.show(this.#valuesOf(facet, counts.get(facet) ?? new Map(), chosen[facet], names));
    }
  }

  #fill(): ReadonlyMap<Facet, FacetGroup> {
    const groups = new Map(FACETS.map((facet) => [facet, new FacetGroup(facet, this.#strings)]));
    this.#place.replaceChildren(...[...groups.values()].map((group) => group.element));
    return groups;
  }

  /** What has results, and what is chosen. */
  #valuesOf(
    facet: Facet,
    counts: FacetCounts,
    chosen: readonly string[],
    names: NameIndex,
  ): FacetValue[] {
    const values = [...new Set([...counts.keys(), ...chosen])].map((value) => ({
      value,
      label: valueLabel(facet, value, names, this.#strings),
      count: counts.get(value) ?? 0,
      isChosen: chosen.includes(value),
    }));
    return inOrder(facet, values, this.#order);
  }
}
