import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import { printQuery, withoutClause } from './print.ts';

const TODAY = '2024-03-15';

describe('a query is printed in one way', () => {
  test.each([
    ['', ''],
    ['  who   was charged? ', 'who was charged'],
    ['“tax fraud”', '"tax fraud"'],
    ['"tax', '"tax"'],
    ['a|b AND c', 'a OR b c'],
    ['-“a b” −c', '-"a b" -c'],
    ['org: FBI', 'organisation:FBI'],
    ['Country:“Hong Kong”', 'in:"Hong Kong"'],
    ['topic:"OR"', 'topic:"OR"'],
    ['in:"March" 2014', 'in:"March" 2014'],
    ['in: March 2014', 'in:"March 2014"'],
    ['from:2014', 'since:2014'],
    ['before: March 5, 2014', 'before:"March 5 2014"'],
    ['Sept. 5, 2014', 'Sept 5 2014'],
    ['2014 – 2016', '2014-2016'],
    ['fraud last year', 'fraud last year'],
    ['before:launch OR', 'launch'],
  ])('%j: %j', (text, printed) => {
    expect(printQuery(parseQuery(text, TODAY))).toBe(printed);
  });
});

describe('the query text without one clause', () => {
  test.each([
    ['fraud', 0, ''],
    ['tax  fraud', 0, 'fraud'],
    ['tax fraud,  Boston', 1, 'tax Boston'],
    ['tax (fraud) Boston', 1, 'tax Boston'],
    ['a b OR c d', 1, 'a d'],
    ['a OR -b', 1, 'a'],
    ['OR a | -b', 0, '-b'],
    ['tax -"wire fraud" Boston', 1, 'tax Boston'],
    ['who in: "Hong Kong"?', 1, 'who'],
    ['fraud March 5, 2014', 1, 'fraud'],
  ])('%j, %i: %j', (text, index, rest) => {
    const clause = parseQuery(text, TODAY).clauses[index];
    expect(clause && withoutClause(text, clause)).toBe(rest);
  });
});
