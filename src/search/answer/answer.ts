import type { Plan } from '../query/plan.ts';
import type { Query } from '../query/query.ts';
import { recordHit } from './engine.ts';
import { type Evidence, knownParts, usedSpelling } from './evidence.ts';
import { evidenceNotices, type Notice } from './notices.ts';
import { type Ranked, rank } from './rank.ts';

/** The answer to a query, with everything that it was made of. */
export interface Answer {
  query: Query;
  plan: Plan;
  evidence: Evidence;
  /** Best first. */
  results: readonly Ranked[];
  /** What a reader must be told about how the query was answered. */
  notices: readonly Notice[];
  /** The words to mark in a result. */
  marks: readonly string[];
}

/**
 * Orders what was found, and says what a reader must know about it.
 *
 * @param stopWords Words that say nothing.
 */
export function answerFrom(
  query: Query,
  plan: Plan,
  evidence: Evidence,
  stopWords: ReadonlySet<string>,
): Answer {
  const results = plan.required.length > 0 ? ranked(evidence) : everything(plan, evidence);
  const unknown = plan.unknown.map((name): Notice => ({ type: 'unknown-name', name }));
  return {
    query,
    plan,
    evidence,
    results,
    notices: [...unknown, ...evidenceNotices(evidence, results)],
    marks: marksOf(evidence, results, stopWords),
  };
}

function ranked(evidence: Evidence): Ranked[] {
  const parts = knownParts(evidence);
  return parts.length > 0 ? rank(parts, evidence.size, evidence.allowed) : [];
}

/** Where nothing is asked for but by filters, everything that they leave, the newest first. */
function everything({ unknown }: Plan, { allowed }: Evidence): Ranked[] {
  if (unknown.length > 0 || allowed === undefined) return [];
  return [...allowed]
    .sort((a, b) => b - a)
    .map((id) => ({ hit: recordHit(id), score: 0, met: [] }));
}

/** The words to mark: those by which results were found. Small words would be marked everywhere. */
function marksOf(
  { parts }: Evidence,
  [first]: readonly Ranked[],
  stopWords: ReadonlySet<string>,
): string[] {
  const words = parts
    .flatMap(({ choices }) => choices)
    .flatMap((choice) => usedSpelling(choice, first?.hit.id)?.lookups ?? [])
    .flatMap((lookup) => {
      if (lookup.type === 'word') return [lookup.word];
      return lookup.type === 'filters' ? [] : lookup.words;
    });
  const telling = words.filter((word) => !stopWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
