/** A query as it was read from the search box: where printing and planning start. */

import type { CalendarDate, PartialDate } from '../../model/calendar.ts';

/** The fields that a query can ask for by name. */
export type Field = 'organisation' | 'topic' | 'in' | 'kind' | 'format' | 'id';

/** `before` and `after` leave the named time out, `since` and `until` keep it. */
export type DateRelation = 'in' | 'before' | 'after' | 'since' | 'until';

/** A stretch of the query text, in UTF-16 units; `end` is the first one behind it. */
export interface Span {
  start: number;
  end: number;
}

/** One reading of a date or a range of dates. */
export interface DateReading {
  /** What was named, as precisely as it was: "May to June 2014" is `2014-05` and `2014-06`. A single date is both. */
  start: PartialDate;
  end: PartialDate;
  /** The first day that is searched; open for `before` and `until`. */
  from?: CalendarDate;
  /** The last day that is searched; open for `after` and `since`. */
  to?: CalendarDate;
}

/** A word outside quotes. */
export interface Word {
  type: 'word';
  /** As typed, without the punctuation around it. */
  word: string;
}

/** Words that stand together. */
export interface Phrase {
  type: 'phrase';
  words: readonly [string, ...string[]];
}

/** A value asked for by the name of a field. */
export interface FieldTerm {
  type: 'field';
  field: Field;
  value: string;
}

/** A time, as a field or in words. */
export interface DatePeriod {
  type: 'period';
  relation: DateRelation;
  /** Two where day and month can be told apart in two ways (05/03/2014): either may be meant. */
  readings: readonly [DateReading] | readonly [DateReading, DateReading];
  /** `field` was asked for as a date; `prose` may also just be words and numbers of the text. */
  written: 'field' | 'prose';
  /** The words that were read as a date, without the name of a field. */
  text: string;
}

/** One thing that a query asks for. */
export type Term = Word | Phrase | FieldTerm | DatePeriod;

/** One term, or several of which any will do. */
interface WantedClause {
  excluded: false;
  terms: readonly [Term, ...Term[]];
  span: Span;
  /** Whether no space stands between it and the clause before: `or` of `and/or`. */
  isJoined?: true;
}

/** A term that must not be met. */
export interface ExcludedClause {
  excluded: true;
  terms: readonly [Term];
  span: Span;
}

/** A part of a query that has to hold. */
export type Clause = WantedClause | ExcludedClause;

/** A mistake in the query, with what is needed to say it and its mend. It never stops the rest from running. */
export type QueryProblem = { span: Span } & (
  | { rule: 'unclosed-quote'; phrase: string }
  | { rule: 'empty-field'; field: string }
  | { rule: 'unknown-field'; field: string; suggestion?: string }
  /** A date that the calendar does not have; it is searched as words. */
  | { rule: 'bad-date'; text: string }
  /** A field of dates with something else in it, which is searched as words. */
  | { rule: 'not-a-date'; field: string; text: string }
  | { rule: 'dangling-or' }
  | { rule: 'or-with-minus' }
  | { rule: 'lonely-minus' }
);

/** All clauses have to hold. Their spans, and those of the problems, are in the order of the text. */
export interface Query {
  clauses: readonly Clause[];
  problems: readonly QueryProblem[];
}
