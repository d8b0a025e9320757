import { type Ranked, rank } from './rank.ts';
import { isUnknown, type SpeltNeed, usedSpelling } from './spelling.ts';

/** What looking for the parts of a query gave. */
export interface Outcome {
  needs: readonly SpeltNeed[];
  results: readonly Ranked[];
  /** Whether a result has everything that was asked for. */
  isFull: boolean;
}

/** Ranks what the parts found; a part that no announcement can meet is left out. */
export function outcomeOf(
  needs: readonly SpeltNeed[],
  size: number,
  allowed: ReadonlySet<number> | undefined,
): Outcome {
  const useful = needs.filter((need) => !isUnknown(need));
  const results = useful.length > 0 ? rank(useful, size, allowed) : [];
  return { needs, results, isFull: results.some(({ met }) => met.length === useful.length) };
}

/** The words to mark in the results: those by which they were found. Small words would be marked everywhere. */
export function marksOf(
  { needs, results: [first] }: Outcome,
  stopWords: ReadonlySet<string>,
): string[] {
  const words = needs
    .flatMap(({ choices }) => choices)
    .flatMap((choice) => usedSpelling(choice, first)?.lookups ?? [])
    .flatMap((lookup) => {
      if (lookup.type === 'word') return [lookup.word];
      return lookup.type === 'filters' ? [] : lookup.words;
    });
  const telling = words.filter((word) => !stopWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
