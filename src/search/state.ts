import type { Filters } from './engine.ts';

export const FACETS = ['organisation', 'topic', 'region', 'kind', 'format', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Everything about a search; all of it stands in the address. */
export interface SearchState {
  query: string;
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** A day, month or year; empty for no limit. */
  from: string;
  to: string;
  sort: Sort;
  /** From 1 on. */
  page: number;
}

/** Reads the address. What it does not know it leaves out. */
export function readState(parameters: URLSearchParams): SearchState {
  const sort = SORTS.find((name) => name === parameters.get('sort'));
  const page = Number(parameters.get('page'));
  return {
    query: parameters.get('q')?.trim() ?? '',
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet).filter(Boolean))]]),
    ) as Record<Facet, string[]>,
    from: dateIn(parameters.get('from')),
    to: dateIn(parameters.get('to')),
    sort: sort ?? 'relevance',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes a state as the address has it: only what differs from an empty search, in a fixed order. */
export function writeState(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set('q', state.query);
  for (const facet of FACETS) {
    for (const value of state.facets[facet]) parameters.append(facet, value);
  }
  if (state.from) parameters.set('from', state.from);
  if (state.to) parameters.set('to', state.to);
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  if (state.page > 1) parameters.set('page', String(state.page));
  return parameters;
}

/** The chosen values as filters of the index. Within a facet any value is enough; between facets all have to fit. */
export function facetFilters({ facets }: SearchState): Filters {
  return Object.fromEntries(
    FACETS.filter((facet) => facets[facet].length > 0).map((facet) => [facet, facets[facet]]),
  );
}

/** Whether nothing is asked for. */
export function isEmptyState(state: SearchState): boolean {
  return writeState({ ...state, sort: 'relevance', page: 1 }).size === 0;
}

function dateIn(text: string | null): string {
  return text !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : '';
}
