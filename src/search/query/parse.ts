import type { CalendarDate } from '../../model/calendar.ts';
import { isField, isRelation } from './fields.ts';
import {
  type FieldToken,
  lex,
  type OrToken,
  type PhraseToken,
  type Token,
  type WordToken,
  wordsAndRanges,
} from './lex.ts';
import { canOpenDate, type PeriodText, periodAt, periodInProse } from './periods.ts';
import type {
  Clause,
  DatePeriod,
  DateRelation,
  ExcludedClause,
  Query,
  QueryProblem,
  Span,
  Term,
} from './query.ts';

interface Context {
  today: CalendarDate;
  report: (problem: QueryProblem) => void;
}

type ValueToken = WordToken | PhraseToken;

/** A term with its place in the query text. */
interface PlacedTerm {
  type: 'term';
  term: Term;
  excluded: boolean;
  span: Span;
}

/** A wanted clause that another term may still join. */
interface Alternatives {
  excluded: false;
  terms: [Term, ...Term[]];
  span: Span;
}

/** The words of "between Wednesday the 5th of March 2014 and Friday the 7th of March 2014". */
const LONGEST_DATE = 14;

/**
 * Reads a query. It never throws: what cannot be understood is a problem, and the rest still runs.
 * `today` is the reader's day, from which "last year" is counted.
 */
export function parseQuery(text: string, today: CalendarDate): Query {
  const { tokens, problems } = lex(text);
  const context: Context = { today, report: (problem) => problems.push(problem) };
  const fieldsRead = [...readFields(tokens, context)];
  const clauses = joinByOr(readProse(fieldsRead, context), context);
  return { clauses: withJoined(clauses, text), problems: inOrder(problems) };
}

function withJoined(clauses: readonly Clause[], text: string): Clause[] {
  return clauses.map((clause, index) => {
    const before = clauses[index - 1];
    const isJoined =
      before && !clause.excluded && !/\s/.test(text.slice(before.span.end, clause.span.start));
    return isJoined ? { ...clause, isJoined } : clause;
  });
}

/** Gives each name of a field its value. A name without one is dropped. */
function* readFields(
  tokens: readonly Token[],
  context: Context,
): Generator<ValueToken | OrToken | PlacedTerm> {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.type === 'empty') continue;
    if (token.type !== 'field') {
      yield token;
      continue;
    }
    const value = tokens[at + 1];
    if (!isValue(value)) {
      context.report({ rule: 'empty-field', span: token.span, field: token.name });
      continue;
    }
    const values = value.type === 'word' ? wordsFrom(tokens, at + 1) : [value];
    const { item, taken } = readField(token, [value, ...values.slice(1)], context);
    yield item;
    at += taken;
  }
}

/** The name of a field and the first of the tokens behind it, or more of them where they are a date. */
function readField(
  field: FieldToken,
  values: readonly [ValueToken, ...ValueToken[]],
  { today, report }: Context,
): { item: ValueToken | PlacedTerm; taken: number } {
  const { name, meaning, excluded } = field;
  const [value] = values;
  const span = spanOf(field, value);

  const period = isRelation(meaning) ? periodInField(meaning, values, today) : undefined;
  if (period?.possible) {
    const taken = value.type === 'word' ? wordCount(period.text) : 1;
    const term = periodTerm(period, 'field');
    return { item: placed(term, excluded, spanOf(field, values[taken - 1] ?? value)), taken };
  }
  if (!period && isField(meaning)) {
    const term: Term = { type: 'field', field: meaning, value: value.text };
    return { item: placed(term, excluded, span), taken: 1 };
  }
  report(
    period
      ? { rule: 'bad-date', span, text: period.text }
      : { rule: 'not-a-date', span, field: name, text: value.text },
  );
  return { item: { ...value, excluded, span }, taken: 1 };
}

/** The date behind the name of a field: the first words of several, or all that stands in quotes. */
function periodInField(
  relation: DateRelation,
  values: readonly [ValueToken, ...ValueToken[]],
  today: CalendarDate,
): PeriodText | undefined {
  const [first] = values;
  if (first.type === 'word') return periodAt(joined(values), relation, today);
  const text = wordsAndRanges(first.text).join(' ');
  const period = periodAt(text, relation, today);
  return period?.text === text ? period : undefined;
}

/** Turns words and phrases into terms, and the words that are a date into a period. */
function* readProse(
  items: readonly (ValueToken | OrToken | PlacedTerm)[],
  { today, report }: Context,
): Generator<OrToken | PlacedTerm> {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.type === 'or' || item?.type === 'term') yield item;
    else if (item?.type === 'phrase') yield phraseTerm(item);
    else if (item) {
      const words = wordsFrom(items, at);
      const period = canOpenDate(item.text) ? periodInProse(joined(words), today) : undefined;
      const taken = words.slice(0, period ? wordCount(period.text) : 1);
      const span = spanOf(item, taken.at(-1) ?? item);
      if (period?.possible) yield placed(periodTerm(period, 'prose'), item.excluded, span);
      else yield* taken.map(wordTerm);
      if (period?.possible === false) report({ rule: 'bad-date', span, text: period.text });
      at += taken.length - 1;
    }
  }
}

/** The clauses: every term for itself, and those with OR between them as one. */
function joinByOr(items: Iterable<OrToken | PlacedTerm>, { report }: Context): Clause[] {
  const clauses: (Alternatives | ExcludedClause)[] = [];
  let or: OrToken | undefined;

  for (const item of items) {
    const last = clauses.at(-1);
    if (item.type === 'or') {
      if (!last || or) report({ rule: 'dangling-or', span: item.span });
      else if (last.excluded) report({ rule: 'or-with-minus', span: item.span });
      else or = item;
      continue;
    }
    const { term, excluded, span } = item;
    if (or && last && !last.excluded && !excluded) {
      last.terms.push(term);
      last.span = spanOf(last, item);
    } else {
      if (or) report({ rule: 'or-with-minus', span: or.span });
      clauses.push({ excluded, terms: [term], span });
    }
    or = undefined;
  }
  if (or) report({ rule: 'dangling-or', span: or.span });
  return clauses;
}

function isValue(token: Token | undefined): token is ValueToken {
  return (token?.type === 'phrase' || token?.type === 'word') && !token.excluded;
}

/** The words from an index on that may make one date. A minus belongs to the one word that it touches. */
function wordsFrom(items: readonly (Token | PlacedTerm)[], start: number): WordToken[] {
  const words: WordToken[] = [];
  for (const item of items.slice(start, start + LONGEST_DATE)) {
    if (item.type !== 'word' || (item.excluded && words.length > 0)) break;
    words.push(item);
    if (item.excluded) break;
  }
  return words;
}

function phraseTerm({ words, excluded, span }: PhraseToken): PlacedTerm {
  return placed({ type: 'phrase', words }, excluded, span);
}

function wordTerm({ text, excluded, span }: WordToken): PlacedTerm {
  return placed({ type: 'word', word: text }, excluded, span);
}

function periodTerm(
  { text, relation, readings }: PeriodText & { possible: true },
  written: DatePeriod['written'],
): DatePeriod {
  return { type: 'period', relation, readings, written, text };
}

function placed(term: Term, excluded: boolean, span: Span): PlacedTerm {
  return { type: 'term', term, excluded, span };
}

function joined(values: readonly ValueToken[]): string {
  return values.map(({ text }) => text).join(' ');
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function spanOf(first: { span: Span }, last: { span: Span }): Span {
  return { start: first.span.start, end: last.span.end };
}

/** By place; a date that is wrong behind the name of a field was met again as words. */
function inOrder(problems: readonly QueryProblem[]): QueryProblem[] {
  const met = new Map(
    problems.map((problem) => [`${problem.rule} ${problem.span.start}`, problem] as const),
  );
  return [...met.values()].sort((a, b) => a.span.start - b.span.start);
}
