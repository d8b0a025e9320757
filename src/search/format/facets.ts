/** The lists that results can be narrowed by, in the order in which they are shown. */
export const FACETS = ['organisation', 'topic', 'region', 'kind', 'format', 'year'] as const;
/** One of the {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** Values of a filter: an announcement needs one of them. Filters of several names all have to fit. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The values of each announcement, as the build writes them: one small file instead of a search for every value. */
export interface FacetFile {
  /** Every value that occurs, with its facet. */
  values: (readonly [Facet, string])[];
  /** The values of each announcement, by their positions; an announcement stands at its number. */
  announcements: (readonly number[])[];
}
