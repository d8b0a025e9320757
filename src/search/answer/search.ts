import type { Filters } from '../format/facets.ts';
import { typedAddress } from '../query/address.ts';
import { parseQuery } from '../query/parse.ts';
import { planQuery } from '../query/planQuery.ts';
import { type Answer, answerFrom } from './answer.ts';
import { recordHit } from './engine.ts';
import { gatherEvidence } from './gatherEvidence.ts';
import { suggestions } from './notices.ts';
import type { Ranked } from './rank.ts';
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
  const address = typedAddress(text);
  const pages = address ? await pagesAt(address.names, tools) : [];
  const isOnlyAddress = address?.isPlain === true && pages.length > 0;
  // The words of an address say nothing more where its page is known.
  const query = parseQuery(isOnlyAddress ? '' : text, today);
  const plan = planQuery(query, tools.names, tools.stopWords);
  const evidence = await gatherEvidence(plan, filters, tools);
  const answer = answerFrom(query, plan, evidence, tools.stopWords);
  const first = pages.filter((id) => evidence.allowed?.has(id) ?? true).map(recordResult);
  const others = isOnlyAddress ? [] : answer.results.filter(({ hit }) => !pages.includes(hit.id));
  return pages.length > 0 ? { ...answer, results: [...first, ...others] } : answer;
}

/** The announcements at an address; where several end in its last name, those of which it has the whole path. */
async function pagesAt(names: readonly string[], { engine }: SearchTools): Promise<number[]> {
  const found = await engine.withAddress(names);
  if (found.length < 2) return found;
  const typed = `/${names.join('/')}/`;
  const texts = await Promise.all(found.map((id) => engine.load(id)));
  const exact = found.filter((_id, index) => typed.includes(texts[index]?.url ?? typed));
  return exact.length > 0 ? exact : found;
}

function recordResult(id: number): Ranked {
  return { hit: recordHit(id), score: 0, met: [] };
}

/** Adds to an answer what may have been meant by its rarest words. The results need not wait for that. */
export async function withSuggestions(answer: Answer, tools: SearchTools): Promise<Answer> {
  const suggested = await suggestions(answer.evidence, answer.results, tools);
  return { ...answer, notices: [...answer.notices, ...suggested] };
}
