import type { Filters, Hits } from './engine.ts';
import { lookUpAll } from './lookUp.ts';
import { type Part, type Plan, planQuery, type UnknownName } from './plan.ts';
import type { Query } from './query/model.ts';
import { parseQuery } from './query/parse.ts';
import { type Ranked, rank } from './rank.ts';
import type { SearchTools } from './searchTools.ts';
import { needOf, type SpeltNeed, usedSpelling, type WeighedPart } from './spelling.ts';
import { MOST_WORDS, mostDocuments, RARE_DOCUMENTS } from './weights.ts';
import { exactly } from './wordLookUp.ts';

/** Something that a reader must be told about how the query was answered. */
export type Notice =
  | { type: 'corrected'; word: string; to: string }
  | { type: 'suggestion'; word: string; to: string }
  | { type: 'unmatched'; word: string }
  | { type: 'common'; words: string[] }
  /** None of the results has everything that was asked for, or not all of them have. */
  | { type: 'partial'; without: 'all' | 'some' }
  | { type: 'unknown-name'; name: UnknownName };

/** The answer to a query. */
export interface Answer {
  query: Query;
  plan: Plan;
  results: readonly Ranked[];
  notices: readonly Notice[];
  /** The words to mark in a result. */
  marks: readonly string[];
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
  const plan = planQuery(query, tools.names);
  const allowed = await allowedBy(plan, filters, tools);
  const unknown = plan.unknown.map((name): Notice => ({ type: 'unknown-name', name }));
  if (plan.required.length === 0) {
    const asksForAll = unknown.length === 0 && allowed !== undefined;
    const results = asksForAll ? everything(await tools.engine.newestFirst(), allowed) : [];
    return { query, plan, results, notices: unknown, marks: [] };
  }
  const found = await find(plan.required, allowed, tools);
  return { query, plan, ...found, notices: [...unknown, ...found.notices] };
}

/** Looks for what is asked: as it is typed, then with other spellings of its rarest words. */
async function find(
  parts: readonly Part[],
  allowed: ReadonlySet<string> | undefined,
  tools: SearchTools,
): Promise<Pick<Answer, 'results' | 'notices' | 'marks'>> {
  const size = await tools.vocabulary.size();
  const weighed = await Promise.all(parts.map((part) => weigh(part, tools)));
  const { kept, common } = withoutCommon(weighed, size);

  const typed = await Promise.all(kept.map((part) => needOf(part, 0, tools)));
  const asTyped = outcome(typed, size, allowed);
  const doubtful = kept.some(({ word, documents }) => word && isDoubtful(documents));
  const respelt =
    asTyped.isFull || !doubtful
      ? asTyped
      : outcome(
          await Promise.all(kept.map((part) => needOf(part, RARE_DOCUMENTS, tools))),
          size,
          allowed,
        );
  const best = respelt.isFull ? respelt : asTyped;

  return {
    results: best.results,
    notices: [
      ...spellingNotices(best),
      ...(best === asTyped ? await suggestions(kept, best, tools) : []),
      ...(common.length > 0 ? [{ type: 'common', words: common } as const] : []),
      ...partialNotice(best),
    ],
    marks: marksOf(best),
  };
}

interface Outcome {
  needs: readonly SpeltNeed[];
  results: readonly Ranked[];
  /** Whether a result has everything that was asked for. */
  isFull: boolean;
}

function outcome(
  needs: readonly SpeltNeed[],
  size: number,
  allowed: ReadonlySet<string> | undefined,
): Outcome {
  const useful = needs.filter(({ spellings }) => spellings.length > 0);
  const results = useful.length > 0 ? rank(useful, size, allowed) : [];
  return { needs, results, isFull: results.some(({ met }) => met.length === useful.length) };
}

function partialNotice({ needs, results, isFull }: Outcome): Notice[] {
  if (results.length === 0) return [];
  if (!isFull) return [{ type: 'partial', without: 'all' }];
  const wanted = needs.filter(({ spellings }) => spellings.length > 0).length;
  const isMixed = results.some(({ met }) => met.length < wanted);
  return isMixed ? [{ type: 'partial', without: 'some' }] : [];
}

async function weigh(part: Part, { vocabulary, stopWords }: SearchTools): Promise<WeighedPart> {
  const [lookup] = part.lookups;
  const word = part.lookups.length === 1 && lookup?.type === 'word' ? lookup.word : undefined;
  const isQuoted = part.clauses[0]?.terms[0]?.type === 'phrase';
  const isStopWord = word !== undefined && !isQuoted && stopWords.has(word);
  const documents = word === undefined || isStopWord ? 0 : await vocabulary.documents(word);
  return { part, word, isStopWord, documents };
}

function isDoubtful(documents: number): boolean {
  return documents > 0 && documents <= RARE_DOCUMENTS;
}

/** Words that stand nearly everywhere cost much to look up and say nothing, unless there is nothing else. */
function withoutCommon(
  parts: readonly WeighedPart[],
  size: number,
): { kept: readonly WeighedPart[]; common: string[] } {
  const rare = parts.filter(
    ({ isStopWord, documents }) => !isStopWord && documents <= mostDocuments(size),
  );
  if (rare.length === 0) return { kept: parts.slice(0, MOST_WORDS), common: [] };
  const rarest = new Set(rare.toSorted((a, b) => a.documents - b.documents).slice(0, MOST_WORDS));
  const left = parts.filter((part) => !rarest.has(part));
  return {
    kept: rare.filter((part) => rarest.has(part)),
    common: left.flatMap(({ word }) => word ?? []),
  };
}

/** The announcements that filters, fields and exclusions leave; nothing when there are none. */
async function allowedBy(
  { required, excluded }: Plan,
  filters: readonly Filters[],
  tools: SearchTools,
): Promise<ReadonlySet<string> | undefined> {
  const binding = required.filter(isBinding);
  if (binding.length + excluded.length + filters.length === 0) return undefined;
  const fitting = await Promise.all(
    (filters.length > 0 ? filters : [{}]).map((filter) => tools.engine.matching(filter)),
  );
  let allowed: ReadonlySet<string> = new Set(fitting.flatMap((hits) => [...hits.keys()]));
  for (const { lookups } of binding) {
    allowed = allowed.intersection(exactly(await lookUpAll(lookups, tools)));
  }
  for (const { lookups } of excluded) {
    allowed = allowed.difference(exactly(await lookUpAll(lookups, tools)));
  }
  return allowed;
}

/** What is written as a field has to hold also where an answer has only a part of the words. */
function isBinding({ clauses }: Part): boolean {
  return clauses.every(({ terms }) =>
    terms.every((term) => term.type === 'field' || ('written' in term && term.written === 'field')),
  );
}

function everything(hits: Hits, allowed: ReadonlySet<string> | undefined): Ranked[] {
  return [...hits.values()]
    .filter(({ id }) => allowed?.has(id) ?? true)
    .map((hit) => ({ hit, score: 0, met: [] }));
}

/** Says how each word was spelt to be found, where that is not as it was typed. */
function spellingNotices({ needs, results: [first] }: Outcome): Notice[] {
  return needs.flatMap((need): Notice[] => {
    const { word } = need;
    if (word === undefined) return [];
    const used = usedSpelling(need, first);
    if (!used) return [{ type: 'unmatched', word }];
    return used.correction ? [{ type: 'corrected', word, to: used.correction.word }] : [];
  });
}

/** What may have been meant by a word that hardly any announcement has, where hardly any was found. */
async function suggestions(
  parts: readonly WeighedPart[],
  { results }: Outcome,
  { vocabulary }: SearchTools,
): Promise<Notice[]> {
  if (results.length > RARE_DOCUMENTS) return [];
  const doubtful = parts.flatMap(({ word, documents }) =>
    word !== undefined && isDoubtful(documents) ? [word] : [],
  );
  const likelier = await Promise.all(
    doubtful.map(async (word): Promise<Notice[]> => {
      const [best] = await vocabulary.corrections(word, 1);
      return best?.likelier ? [{ type: 'suggestion', word, to: best.word }] : [];
    }),
  );
  return likelier.flat();
}

/** The words to mark in the results: those by which they were found. */
function marksOf({ needs, results: [first] }: Outcome): string[] {
  const words = needs
    .flatMap((need) => usedSpelling(need, first)?.lookups ?? [])
    .flatMap((lookup) => {
      if (lookup.type === 'word') return [lookup.word];
      return lookup.type === 'filters' ? [] : lookup.words;
    });
  return [...new Set(words)];
}
