import type { Engine, Filters, Hit, Hits } from './engine.ts';
import type { NameIndex } from './nameIndex.ts';
import { findName, findPhrase } from './phrase.ts';
import type { Lookup, Part, Plan, UnknownName } from './plan.ts';
import { nameLookup, planQuery } from './plan.ts';
import type { Query } from './query/model.ts';
import { parseQuery } from './query/parse.ts';
import { type Need, type Ranked, rank } from './rank.ts';
import type { Correction, Vocabulary } from './vocabulary/vocabulary.ts';
import {
  COMMON_SHARE,
  CORRECTION_TEMPERATURE,
  MOST_CORRECTIONS,
  MOST_WORDS,
  RARE_DOCUMENTS,
} from './weights.ts';

/** Something that a reader must be told about how the query was answered. */
export type Notice =
  | { type: 'corrected'; word: string; to: string }
  | { type: 'suggestion'; word: string; to: string }
  | { type: 'unmatched'; word: string }
  | { type: 'common'; words: string[] }
  | { type: 'partial' }
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

/** What a search is done with. */
export interface SearchTools {
  engine: Engine;
  vocabulary: Vocabulary;
  names: NameIndex;
  /** Words so common in the language that they say nothing, in lower case. */
  stopWords: ReadonlySet<string>;
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
      ...best.needs.flatMap((need) => spellingNotice(need, best.results[0])),
      ...(common.length > 0 ? [{ type: 'common', words: common } as const] : []),
      ...(best.results.length > 0 && !best.isFull ? [{ type: 'partial' } as const] : []),
    ],
    marks: marksOf(best.needs),
  };
}

interface Outcome {
  needs: readonly SpeltNeed[];
  results: readonly Ranked[];
  /** Whether the results have everything that was asked for. */
  isFull: boolean;
}

function outcome(
  needs: readonly SpeltNeed[],
  size: number,
  allowed: ReadonlySet<string> | undefined,
): Outcome {
  const useful = needs.filter(({ spellings }) => spellings.length > 0);
  const results = useful.length > 0 ? rank(useful, size, allowed) : [];
  return { needs, results, isFull: results[0]?.met.length === useful.length && results.length > 0 };
}

interface WeighedPart {
  part: Part;
  /** The single word that it looks up in the text, if it is one. */
  word: string | undefined;
  isStopWord: boolean;
  /** In how many announcements the word stands. */
  documents: number;
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
    ({ isStopWord, documents }) => !isStopWord && documents <= size * COMMON_SHARE,
  );
  if (rare.length === 0) return { kept: parts.slice(0, MOST_WORDS), common: [] };
  const rarest = new Set(rare.toSorted((a, b) => a.documents - b.documents).slice(0, MOST_WORDS));
  const left = parts.filter((part) => !rarest.has(part));
  return {
    kept: rare.filter((part) => rarest.has(part)),
    common: left.flatMap(({ word }) => word ?? []),
  };
}

/** A part of the query with what its spellings found. */
interface SpeltNeed extends Need {
  /** The word as it was typed, if other spellings of it were tried. */
  word: string | undefined;
  spellings: readonly Spelling[];
}

interface Spelling {
  lookups: readonly Lookup[];
  /** The corrected word; nothing for what was typed. */
  correction: Correction | undefined;
  hits: Hits;
}

/** @param rare Other spellings are tried for a word in so many announcements at most. */
async function needOf(
  { part, word, documents, isStopWord }: WeighedPart,
  rare: number,
  tools: SearchTools,
): Promise<SpeltNeed> {
  const typed = { lookups: part.lookups, correction: undefined };
  const isCorrected = word !== undefined && !isStopWord && documents <= rare;
  const corrections = isCorrected ? await tools.vocabulary.corrections(word, MOST_CORRECTIONS) : [];
  const tried = [
    ...(isCorrected && documents === 0 ? [] : [typed]),
    ...corrections.map((correction) => ({
      lookups: [nameLookup(correction.word.split(' '))],
      correction,
    })),
  ];
  const [best] = corrections;
  const spellings = await Promise.all(
    tried.map(async ({ lookups, correction }): Promise<Spelling> => {
      const strength =
        correction && best ? Math.exp((best.cost - correction.cost) / CORRECTION_TEMPERATURE) : 1;
      return { lookups, correction, hits: weakened(await lookUpAll(lookups, tools), strength) };
    }),
  );
  return {
    word: isCorrected ? word : undefined,
    spellings,
    hits: united(spellings.map(({ hits }) => hits)),
  };
}

/** Says which spelling the best result has, where it is not the typed one. */
function spellingNotice({ word, spellings }: SpeltNeed, first: Ranked | undefined): Notice[] {
  if (word === undefined) return [];
  if (spellings.length === 0) return [{ type: 'unmatched', word }];
  const id = first?.hit.id ?? '';
  const used = spellings
    .filter(({ hits }) => hits.has(id))
    .toSorted((a, b) => (b.hits.get(id)?.strength ?? 0) - (a.hits.get(id)?.strength ?? 0));
  const spelling = used[0] ?? spellings[0];
  return spelling?.correction ? [{ type: 'corrected', word, to: spelling.correction.word }] : [];
}

async function lookUpAll(lookups: readonly Lookup[], tools: SearchTools): Promise<Hits> {
  return united(await Promise.all(lookups.map((lookup) => lookUp(lookup, tools))));
}

function lookUp(lookup: Lookup, tools: SearchTools): Promise<Hits> {
  switch (lookup.type) {
    case 'word':
      return tools.engine.word(lookup.word);
    case 'name':
      return findName(lookup.words, tools);
    case 'phrase':
      return findPhrase(lookup.words, tools);
    case 'filters':
      return tools.engine.matching(lookup.filters);
  }
}

function weakened(hits: Hits, strength: number): Hits {
  if (strength === 1) return hits;
  return new Map(
    [...hits].map(([id, hit]) => [id, { ...hit, strength: hit.strength * strength }] as const),
  );
}

/** Everything that any of the look-ups found, each at its strongest. */
function united(found: readonly Hits[]): Hits {
  const [only] = found;
  if (found.length === 1 && only) return only;
  const all = new Map<string, Hit>();
  for (const hits of found) {
    for (const [id, hit] of hits) {
      const known = all.get(id);
      all.set(id, known ? joined(known, hit) : hit);
    }
  }
  return all;
}

function joined(a: Hit, b: Hit): Hit {
  const stronger = a.strength * a.score >= b.strength * b.score ? a : b;
  return {
    ...stronger,
    strength: Math.max(a.strength, b.strength),
    positions: a.positions.length > 0 ? a.positions : b.positions,
    inTitle: a.inTitle || b.inTitle,
    isOnRecord: a.isOnRecord || b.isOnRecord,
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
    allowed = allowed.intersection(await lookUpAll(lookups, tools));
  }
  for (const { lookups } of excluded) {
    allowed = allowed.difference(await lookUpAll(lookups, tools));
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

function marksOf(needs: readonly SpeltNeed[]): string[] {
  const lookups = needs.flatMap(({ spellings }) => spellings.flatMap(({ lookups }) => lookups));
  const words = lookups.flatMap((lookup) => {
    if (lookup.type === 'word') return [lookup.word];
    return lookup.type === 'filters' ? [] : lookup.words;
  });
  return [...new Set(words)];
}
