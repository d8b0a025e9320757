import { FACETS, type Facet, type FacetFile, type Filters } from '../format/facets.ts';
import { filterKey } from '../format/indexFile.ts';

/** Gathers what each announcement has, one after the other. */
export class FacetFileBuilder {
  readonly #positions = new Map<string, number>();
  readonly #file: FacetFile = { values: [], announcements: [] };

  /** Adds the next announcement: they come in the order of their numbers. */
  add(filters: Filters): void {
    const positions = FACETS.flatMap((facet) =>
      (filters[facet] ?? []).map((value) => this.#positionOf(facet, value)),
    );
    this.#file.announcements.push([...new Set(positions)]);
  }

  file(): FacetFile {
    return this.#file;
  }

  #positionOf(facet: Facet, value: string): number {
    const key = filterKey(facet, value);
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.#file.values.push([facet, value]) - 1;
    this.#positions.set(key, position);
    return position;
  }
}
