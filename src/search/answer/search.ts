import type { Filters } from '../format/facets.ts';
import { parseQuery } from '../query/parse.ts';
import type { Lookup, Part, Plan } from '../query/plan.ts';
import { planQuery } from '../query/planQuery.ts';
import type { Query } from '../query/query.ts';
import { RARE_DOCUMENTS } from '../weights.ts';
import type { Hits } from './engine.ts';
import { exactly, lookUpAll } from './lookUp.ts';
import { marksOf, outcomeOf } from './outcome.ts';
import type { Ranked } from './rank.ts';
import { commonNotice, type Notice, outcomeNotices, suggestions } from './searchNotices.ts';
import type { SearchTools } from './searchTools.ts';
import { needOf } from './spelling.ts';
import {
  isDoubtful,
  type WeighedChoice,
  type WeighedPart,
  weigh,
  withoutCommon,
} from './weighing.ts';

/** The answer to a query. */
export interface Answer {
  query: Query;
  plan: Plan;
  results: readonly Ranked[];
  notices: readonly Notice[];
  /** The words to mark in a result. */
  marks: readonly string[];
  /** What hardly any announcement has, and may be a slip; nothing where other spellings were searched already. */
  doubtful: readonly WeighedChoice[];
}

/**
 * Answers a query.
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
  const [allowed, weighed] = await Promise.all([
    allowedBy(plan, filters, tools),
    weighAll(plan.required, tools),
  ]);
  const unknown = plan.unknown.map((name): Notice => ({ type: 'unknown-name', name }));
  if (weighed.length === 0) {
    const asksForAll = unknown.length === 0 && allowed !== undefined;
    const results = asksForAll ? everything(await tools.engine.newestFirst(), allowed) : [];
    return { query, plan, results, notices: unknown, marks: [], doubtful: [] };
  }
  const found = await find(weighed, allowed, tools);
  return { query, plan, ...found, notices: [...unknown, ...found.notices] };
}

/**
 * Says how common the parts are, and looks up what is needed without waiting for that: only frequent words are left
 * out beside rarer ones, and how frequent these are is known.
 */
async function weighAll(parts: readonly Part[], tools: SearchTools): Promise<WeighedPart[]> {
  const size = await tools.vocabulary.size();
  const frequency = (word: string) => tools.engine.frequency(word);
  const roughly = await Promise.all(parts.map((part) => weigh(part, tools, frequency)));
  const { kept } = withoutCommon(roughly, size);
  return Promise.all(
    parts.map(async (part, place) => {
      const weighed = await weigh(part, tools);
      if (kept.some((each) => each === roughly[place])) await needOf(weighed, 0, tools);
      return weighed;
    }),
  );
}

/** Adds to an answer what may have been meant by its rarest words. The results need not wait for that. */
export async function withSuggestions(answer: Answer, tools: SearchTools): Promise<Answer> {
  const suggested = await suggestions(answer.doubtful, answer.results.length, tools);
  return { ...answer, notices: [...answer.notices, ...suggested] };
}

/** Looks for what is asked: as it is typed, then with other spellings of its rarest words. */
async function find(
  weighed: readonly WeighedPart[],
  allowed: ReadonlySet<number> | undefined,
  tools: SearchTools,
): Promise<Pick<Answer, 'results' | 'notices' | 'marks' | 'doubtful'>> {
  const size = await tools.vocabulary.size();
  const { kept, left } = withoutCommon(weighed, size);

  const searched = async (rare: number) =>
    outcomeOf(await Promise.all(kept.map((part) => needOf(part, rare, tools))), size, allowed);
  const asTyped = await searched(0);
  const doubtful = kept.flatMap(({ choices }) => choices).filter(isDoubtful);
  const respelt =
    asTyped.isFull || doubtful.length === 0 ? asTyped : await searched(RARE_DOCUMENTS);
  const best = respelt.isFull ? respelt : asTyped;

  return {
    results: best.results,
    notices: [...outcomeNotices(best), ...commonNotice(kept, left)],
    marks: marksOf(best, tools.stopWords),
    doubtful: best === asTyped ? doubtful : [],
  };
}

/** The announcements that filters, fields and exclusions leave; nothing when there are none. */
async function allowedBy(
  { required, excluded }: Plan,
  filters: readonly Filters[],
  tools: SearchTools,
): Promise<ReadonlySet<number> | undefined> {
  const binding = required.filter(isBinding);
  if (binding.length + excluded.length + filters.length === 0) return undefined;
  const found = (parts: readonly Part[]) =>
    Promise.all(parts.map(async (part) => exactly(await lookUpAll(lookupsOf(part), tools))));
  const [fitting, bound, unwanted] = await Promise.all([
    Promise.all((filters.length > 0 ? filters : [{}]).map((one) => tools.engine.matching(one))),
    found(binding),
    found(excluded),
  ]);
  const allowed: ReadonlySet<number> = new Set(fitting.flatMap((hits) => [...hits.keys()]));
  const left = bound.reduce((ids, hits) => ids.intersection(hits), allowed);
  return unwanted.reduce((ids, hits) => ids.difference(hits), left);
}

function lookupsOf({ choices }: Part): Lookup[] {
  return choices.flatMap(({ lookups }) => lookups);
}

/** What is written as a field has to hold also where an answer has only a part of the words. */
function isBinding({ clauses }: Part): boolean {
  return clauses.every(({ terms }) =>
    terms.every((term) => term.type === 'field' || ('written' in term && term.written === 'field')),
  );
}

function everything(hits: Hits, allowed: ReadonlySet<number> | undefined): Ranked[] {
  return [...hits.values()]
    .filter(({ id }) => allowed?.has(id) ?? true)
    .map((hit) => ({ hit, score: 0, met: [] }));
}
