import { firstDay, lastDay } from '../../model/calendar.ts';
import type { Answer } from '../answer/answer.ts';
import type { Hit } from '../answer/engine.ts';
import type { FacetTable } from '../answer/facetTable.ts';
import { search } from '../answer/search.ts';
import type { SearchTools } from '../answer/searchTools.ts';
import type { Filters } from '../format/facets.ts';
import { periodFilters } from '../query/periodFilters.ts';
import { facetFilters, limitsOf, type SearchState } from './state.ts';

const PAGE_SIZE = 10;

/** The announcements that a state of the search page finds. */
export interface Found {
  answer: Answer;
  /** What words and dates find, before it is narrowed by facets. */
  ids: readonly number[];
  /** Narrowed, and in the order that was asked for. */
  hits: readonly Hit[];
}

/** One page of what was found. */
export interface ResultPage {
  /** From 1 on; the last page where a later one was asked for. */
  number: number;
  last: number;
  /** The place of its first result among all of them, from 1 on. */
  first: number;
  hits: readonly Hit[];
}

/**
 * Answers a state of the page.
 *
 * @param today The reader's day.
 * @param table What narrowing needs; asked for only when facets are chosen.
 */
export async function findFor(
  state: SearchState,
  today: string,
  tools: SearchTools,
  table: () => Promise<FacetTable>,
): Promise<Found> {
  const answer = await search(state.query, today, filtersOf(state), tools);
  const ids = answer.results.map(({ hit }) => hit.id);
  const chosen = facetFilters(state);
  const isNarrowed = Object.keys(chosen).length > 0;
  const kept = new Set(isNarrowed ? (await table()).narrowed(ids, chosen) : ids);
  const hits = answer.results.map(({ hit }) => hit).filter(({ id }) => kept.has(id));
  return { answer, ids, hits: inOrder(hits, state) };
}

/** Cuts one page out of what was found. */
export function pageOf(hits: readonly Hit[], wanted: number): ResultPage {
  const last = Math.max(1, Math.ceil(hits.length / PAGE_SIZE));
  const number = Math.min(wanted, last);
  const start = (number - 1) * PAGE_SIZE;
  return { number, last, first: start + 1, hits: hits.slice(start, start + PAGE_SIZE) };
}

/** Without words everything is an answer, which the facets then narrow. */
function filtersOf(state: SearchState): Filters[] {
  const { from, to } = limitsOf(state);
  if (!from && !to) return state.query ? [] : [{}];
  return periodFilters(from && firstDay(from), to && lastDay(to));
}

function inOrder(hits: readonly Hit[], { sort }: SearchState): readonly Hit[] {
  if (sort === 'relevance') return hits;
  return hits.toSorted((a, b) => (sort === 'newest' ? b.id - a.id : a.id - b.id));
}
