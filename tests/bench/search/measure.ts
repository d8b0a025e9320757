import { Random } from '../random.ts';
import type { Answer, Contender } from './contender.ts';
import { shuffled } from './edits.ts';
import type { Query } from './sampler.ts';

/** What a contender gave for a query. */
export interface Outcome extends Answer {
  query: Query;
  /** The place of the first right address, counted from 1; nothing when none is on the first page. */
  rank: number | undefined;
  /** Whether it was the first query of a visit, with nothing loaded yet. */
  cold: boolean;
}

/** How many queries one person asks before the next one comes. */
const QUERIES_A_VISIT = 5;

/**
 * Asks a contender every query, in visits of a few queries of mixed classes.
 *
 * @param onProgress Called after each visit.
 */
export async function measure(
  contender: Contender,
  queries: readonly Query[],
  seed: number,
  onProgress: (done: number, total: number) => void,
): Promise<Outcome[]> {
  const mixed = shuffled(queries, new Random(seed));
  const outcomes: Outcome[] = [];
  for (let start = 0; start < mixed.length; start += QUERIES_A_VISIT) {
    const visit = await contender.visit();
    try {
      for (const [place, query] of mixed.slice(start, start + QUERIES_A_VISIT).entries()) {
        const answer = await visit.ask(query.text);
        outcomes.push({ ...answer, query, rank: rankOf(answer, query), cold: place === 0 });
      }
    } finally {
      await visit.end();
    }
    onProgress(outcomes.length, mixed.length);
  }
  return outcomes;
}

function rankOf({ addresses }: Answer, { wanted }: Query): number | undefined {
  const place = addresses.findIndex((address) => wanted.has(address));
  return place < 0 ? undefined : place + 1;
}
