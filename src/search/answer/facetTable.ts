import type { FacetFile, Filters } from '../format/facets.ts';
import { FACETS, type Facet } from '../format/facets.ts';
import { filterKey } from '../format/indexFile.ts';

/** The values of one facet, each with the number of results that have it. */
export type FacetCounts = ReadonlyMap<string, number>;

/** Narrows results, and counts what they could be narrowed by. */
export class FacetTable {
  readonly #file: FacetFile;
  readonly #positions: ReadonlyMap<string, number>;

  constructor(file: FacetFile) {
    this.#file = file;
    this.#positions = new Map(
      file.values.map(([facet, value], position) => [filterKey(facet, value), position]),
    );
  }

  /** Every announcement that can be narrowed. */
  get ids(): number[] {
    return [...this.#file.announcements.keys()];
  }

  /** Those of the announcements that have one of the chosen values in every facet. */
  narrowed(ids: readonly number[], chosen: Filters): number[] {
    const wanted = Object.entries(chosen).map(
      ([facet, values]) =>
        new Set(values.map((value) => this.#positions.get(filterKey(facet, value)) ?? -1)),
    );
    return ids.filter((id) => {
      const own = this.#file.announcements[id] ?? [];
      return wanted.every((positions) => own.some((position) => positions.has(position)));
    });
  }

  /**
   * How many of the announcements have each value, facet by facet. The choice within a facet does not
   * count for the facet itself, so that the counts say what another value would add.
   */
  counts(ids: readonly number[], chosen: Filters): ReadonlyMap<Facet, FacetCounts> {
    const all = this.#countsOf(this.narrowed(ids, chosen));
    return new Map(
      FACETS.map((facet) => {
        const { [facet]: own, ...others } = chosen;
        const counts = own ? this.#countsOf(this.narrowed(ids, others)) : all;
        return [facet, counts.get(facet) ?? new Map()];
      }),
    );
  }

  #countsOf(ids: readonly number[]): Map<Facet, Map<string, number>> {
    const numbers = new Array<number>(this.#file.values.length).fill(0);
    for (const id of ids) {
      for (const position of this.#file.announcements[id] ?? []) {
        numbers[position] = (numbers[position] ?? 0) + 1;
      }
    }
    const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
    for (const [position, [facet, value]] of this.#file.values.entries()) {
      const number = numbers[position] ?? 0;
      if (number > 0) counts.get(facet)?.set(value, number);
    }
    return counts;
  }
}
