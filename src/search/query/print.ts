import { isPlainWord } from './lex.ts';
import { canOpenDate } from './periods.ts';
import type { Clause, DatePeriod, FieldTerm, Query, Term } from './query.ts';

/** The canonical text of a query. Parsed again it gives the same clauses. */
export function printQuery({ clauses }: Pick<Query, 'clauses'>): string {
  return clauses.map(printClause).join(' ');
}

/** The canonical text of one clause. */
export function printClause({ excluded, terms }: Clause): string {
  return (excluded ? '-' : '') + terms.map(printTerm).join(' OR ');
}

/** An opening bracket, or an OR that joined nothing. */
const LEFT_BEFORE = /(?:[([{]|\||(?<!\S)OR)$/;
/** Punctuation that belonged to the clause. */
const LEFT_BEHIND = /^[)\]}.,;:!?…]+/;
const OR_BEHIND = /^(?:OR(?!\S)|\|)/;

/** The query text without one of its clauses, and without what the clause leaves behind. */
export function withoutClause(text: string, { span }: Clause): string {
  const before = text.slice(0, span.start).trimEnd().replace(LEFT_BEFORE, '');
  const after = text.slice(span.end).replace(LEFT_BEHIND, '').trimStart().replace(OR_BEHIND, '');
  return `${before} ${after}`.replace(/\s+/g, ' ').trim();
}

/** The canonical text of one term. */
export function printTerm(term: Term): string {
  switch (term.type) {
    case 'word':
      return term.word;
    case 'phrase':
      return `"${term.words.join(' ')}"`;
    case 'field':
      return printField(term);
    case 'period':
      return printPeriod(term);
  }
}

function printField({ field, value }: FieldTerm): string {
  const quoted = !isPlainWord(value) || (field === 'in' && canOpenDate(value));
  return `${field}:${quoted ? `"${value}"` : value}`;
}

/** A range may go on behind `in:2014`, so only the other fields of dates do without quotes. */
function printPeriod({ written, relation, text }: DatePeriod): string {
  if (written === 'prose') return text;
  const quoted = relation === 'in' || text.includes(' ');
  return `${relation}:${quoted ? `"${text}"` : text}`;
}
