import type { PartialDate } from '../../model/calendar.ts';
import { dayOf, firstDay, lastDay } from '../../model/calendar.ts';
import type { Filters } from '../format/facets.ts';
import { FACETS, type Facet } from '../format/facets.ts';

/** The orders of results that a reader can choose. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
/** One of the {@link SORTS}. */
type Sort = (typeof SORTS)[number];

/** Everything about a search; all of it stands in the address. */
export interface SearchState {
  query: string;
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** As it was typed; `limitsOf` says what it means. Empty for no limit. */
  from: string;
  /** As it was typed, like `from`. */
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
    from: parameters.get('from')?.trim() ?? '',
    to: parameters.get('to')?.trim() ?? '',
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
  const { from, to } = limitsOf(state);
  return !state.query && !from && !to && FACETS.every((facet) => state.facets[facet].length === 0);
}

/** Whether more than words is asked for. */
export function isNarrowed({ facets, from, to }: SearchState): boolean {
  return Boolean(from || to) || FACETS.some((facet) => facets[facet].length > 0);
}

/** The same search from its first page on, without one of the chosen values. */
export function withoutFacet(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.facets[facet].filter((other) => other !== value);
  return { ...state, facets: { ...state.facets, [facet]: values }, page: 1 };
}

/** The words of a search alone. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...readState(new URLSearchParams()), query: state.query, sort: state.sort };
}

/** Why a limit is left out. */
export type LimitProblem = 'not-a-date' | 'ends-before-it-begins';

/** The period that a search is limited to. */
export interface Limits {
  from?: PartialDate;
  to?: PartialDate;
  problems: { from?: LimitProblem; to?: LimitProblem };
}

/** Reads the limits that were typed. One that cannot be meant is left out, and why is said. */
export function limitsOf({ from, to }: Pick<SearchState, 'from' | 'to'>): Limits {
  const limits: Limits = { problems: {} };
  if (isDate(from)) limits.from = from;
  else if (from) limits.problems.from = 'not-a-date';

  if (isDate(to) && limits.from && lastDay(to) < firstDay(limits.from)) {
    limits.problems.to = 'ends-before-it-begins';
  } else if (isDate(to)) limits.to = to;
  else if (to) limits.problems.to = 'not-a-date';
  return limits;
}

/** Whether the calendar has such a day, month or year. */
function isDate(text: string): text is PartialDate {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  return year !== undefined && dayOf(year, month, day) !== undefined;
}
