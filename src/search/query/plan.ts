import type { Filters } from '../format/facets.ts';
import type { NamedThing } from '../format/names.ts';
import type { Clause, Field, Term } from './query.ts';

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
  /** Whether it was typed as the name of a field that there is not: it is searched as typed, where that fits the rest. */
  isFieldName?: true;
}

/** An alternative of a part; it matches if any of its look-ups does. */
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

/** The meaning of a query: what has to be looked up, what must not be there. */
export interface Plan {
  required: readonly Part[];
  excluded: readonly Part[];
  unknown: readonly UnknownName[];
}
