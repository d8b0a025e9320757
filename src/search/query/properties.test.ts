import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import { printClause, printQuery, withoutClause } from './print.ts';
import type { Clause, Query } from './query.ts';

const TODAY = '2024-03-15';
const parse = (text: string): Query => parseQuery(text, TODAY);

/** What the language treats specially, so that chance puts it together in every order. */
const FRAGMENTS = [
  ...['fraud', 'OR', 'AND', '|', '-', '- ', '–', '—', '"', '“', '»', ':', ': ', ',', '.', '(', ')'],
  ...['organisation:', 'topic: ', 'in:', 'before:', 'after: ', 'since:', 'date:', 'topci:', 'id:'],
  ...['March', 'Sept.', 'may', 'Monday', 'the ', '5', '5th', '30', '31', 'February', 'of', '2014'],
  ...['2014-03', '2014-13-40', '05/03/2014', '5.3.2014', '1/2/14', 'to', 'until', 'between', 'and'],
  ...['last', 'this', 'week', 'year', 'yesterday', 'today', 'from', 'in', '(a)', '18-484', '1,000'],
  ...["O'Brien", 'AT&T', 'e\u0301', '\u00ad', '\u200d', '\ud800', '\udc00', '🚓', '警察', 'شرطة'],
];

const fragments = (separator: string) =>
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join(separator));

const anyText = fc.oneof(
  fragments(' '),
  fragments(''),
  fc
    .array(fc.constantFrom(...FRAGMENTS, ' ', ' ', ' '), { maxLength: 24 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Whether it joins two words depends on the words around them. */
const SPACED_DASH = /\s[-–—]\s/;

const meanings = ({ clauses }: Pick<Query, 'clauses'>) =>
  clauses.map(({ excluded, terms }) => ({ excluded, terms }));

const RUNS = { numRuns: 2_000 };

test('any text is read, and printing it and reading it again gives the same clauses', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const query = parse(text);
      const printed = printQuery(query);
      expect(meanings(parse(printed))).toEqual(meanings(query));
      expect(printQuery(parse(printed))).toBe(printed);
    }),
    RUNS,
  );
});

test('the clauses stand in the text, one behind the other', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let free = 0;
      for (const { span } of parse(text).clauses) {
        expect(span.start).toBeGreaterThanOrEqual(free);
        expect(span.end).toBeGreaterThan(span.start);
        free = span.end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
    RUNS,
  );
});

test('the problems stand in the text, in its order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { span } of parse(text).problems) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        last = span.start;
      }
    }),
    RUNS,
  );
});

test('what is printed can stand in an address and has no problem that is not about a date', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const printed = printQuery(parse(text));
      expect(() => encodeURIComponent(printed)).not.toThrow();
      expect(parse(printed).problems.filter(({ rule }) => rule !== 'bad-date')).toEqual([]);
    }),
    RUNS,
  );
});

test('without problems, the span of a clause that holds no date is the text of that clause', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { clauses, problems } = parse(text);
      fc.pre(problems.length === 0 && !SPACED_DASH.test(text));
      for (const clause of clauses.filter(holdsNoDate)) {
        const part = text.slice(clause.span.start, clause.span.end);
        expect(printQuery(parse(part))).toBe(printClause(clause));
      }
    }),
    RUNS,
  );
});

test('a query without a clause has the other clauses', () => {
  const clause = fc.constantFrom(
    ...['fraud', '"tax fraud"', '“dark web”', '-bribery', '-"wire fraud"', 'topic:asset'],
    ...['in: "Hong Kong"', '-organisation:fbi', 'a OR b', 'a | "b c" | d', 'March 2014', '(abc)'],
    ...['before:2014', 'after: 5 March 2014', 'who?', 'fraud,', 'OR -theft OR'],
  );
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 6 }), (typed) => {
      const text = typed.join('  ');
      const { clauses } = parse(text);
      clauses.forEach((removed, index) => {
        const others = parse(withoutClause(text, removed));
        expect(meanings(others)).toEqual(meanings({ clauses: clauses.toSpliced(index, 1) }));
      });
    }),
    RUNS,
  );
});

test.each(FRAGMENTS)('a query of 100,000 characters made of %j is read', (fragment) => {
  const text =
    fragment.repeat(50_000).slice(0, 50_000) + `${fragment} `.repeat(50_000).slice(0, 50_000);
  const { clauses, problems } = parse(text);
  expect(clauses.length + problems.length).toBeLessThanOrEqual(text.length);
});

function holdsNoDate({ terms }: Clause): boolean {
  return terms.every(({ type }) => type !== 'period');
}
