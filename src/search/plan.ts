import type { Filters } from './engine.ts';
import type { NameIndex } from './nameIndex.ts';
import type { NamedThing } from './names.ts';
import { type LookupContext, lookupsOf } from './planLookups.ts';
import type { Clause, Field, Query, Term } from './query/model.ts';
import { type RecognisedChoice, recognised } from './recognise.ts';

/** A way to look a part of the query up in the index. */
export type Lookup =
  | { type: 'word'; word: string }
  | { type: 'phrase'; words: readonly string[] }
  /** A name of several words; unlike a phrase, the small words in it do not matter. */
  | { type: 'name'; words: readonly string[] }
  | { type: 'filters'; filters: Filters };

/** A part of the query: any one of the choices meets it. There are several where OR stands between them. */
export interface Part {
  choices: readonly [Choice, ...Choice[]];
  /** The clauses of the query that it was made of. */
  clauses: readonly Clause[];
}

/** One thing that is asked for: any one of the look-ups finds it. */
export interface Choice {
  /** One term of the query, or those that are a name together. */
  terms: readonly [Term, ...Term[]];
  /** What was recognised in the terms, to be said to the reader. */
  things: readonly NamedThing[];
  lookups: readonly Lookup[];
}

/** A name given to a field that nothing in the archive has. */
export interface UnknownName {
  field: Field;
  value: string;
  /** What was probably meant. */
  nearest: NamedThing | undefined;
}

/** What a query means. */
export interface Plan {
  required: readonly Part[];
  excluded: readonly Part[];
  unknown: readonly UnknownName[];
}

/**
 * Says what a query means: names become organisations, topics and countries, dates become filters.
 *
 * @param stopWords Words that say nothing, unless they are written as an abbreviation.
 */
export function planQuery(query: Query, names: NameIndex, stopWords: ReadonlySet<string>): Plan {
  const unknown: UnknownName[] = [];
  const context: LookupContext = { names, stopWords, onUnknown: (name) => unknown.push(name) };
  const parts = joinedByOr(recognised(query.clauses, names, stopWords)).flatMap((group) =>
    partOf(group, context),
  );
  return {
    required: parts.filter((part) => !isExcluded(part)),
    excluded: parts.filter(isExcluded),
    unknown,
  };
}

function isExcluded({ clauses }: Part): boolean {
  return clauses.some(({ excluded }) => excluded);
}

/** Puts the choices together that have OR between them. */
function joinedByOr(choices: readonly RecognisedChoice[]): RecognisedChoice[][] {
  const groups: RecognisedChoice[][] = [];
  for (const choice of choices) {
    if (choice.isAlternative) groups.at(-1)?.push(choice);
    else groups.push([choice]);
  }
  return groups;
}

/** The part that choices make; none where nothing can be looked up. */
function partOf(choices: readonly RecognisedChoice[], context: LookupContext): Part[] {
  const [first, ...others] = choices
    .map(
      ({ terms, things }): Choice => ({
        terms,
        things,
        lookups: lookupsOf(terms, things, context),
      }),
    )
    .filter(({ lookups }) => lookups.length > 0);
  const clauses = new Set(choices.flatMap((choice) => choice.clauses));
  return first ? [{ choices: [first, ...others], clauses: [...clauses] }] : [];
}
