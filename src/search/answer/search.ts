import type { Filters } from '../format/facets.ts';
import { parseQuery } from '../query/parse.ts';
import { planQuery } from '../query/planQuery.ts';
import { type Answer, answerFrom } from './answer.ts';
import { gatherEvidence } from './gatherEvidence.ts';
import { suggestions } from './notices.ts';
import type { SearchTools } from './searchTools.ts';

/**
 * Answers a query: reads it, says what it means, looks that up, and orders what was found.
 *
 * @param today The reader's day, for "last year".
 * @param filters What the results are narrowed by: any one of them has to fit; none for no limit.
 */
export async function search(
  text: string,
  today: string,
  filters: readonly Filters[],
  tools: SearchTools,
): Promise<Answer> {
  const query = parseQuery(text, today);
  const plan = planQuery(query, tools.names, tools.stopWords);
  const evidence = await gatherEvidence(plan, filters, tools);
  return answerFrom(query, plan, evidence, tools.stopWords);
}

/** Adds to an answer what may have been meant by its rarest words. The results need not wait for that. */
export async function withSuggestions(answer: Answer, tools: SearchTools): Promise<Answer> {
  const suggested = await suggestions(answer.evidence, answer.results, tools);
  return { ...answer, notices: [...answer.notices, ...suggested] };
}
