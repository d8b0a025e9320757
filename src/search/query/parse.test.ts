import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import type { DatePeriod, DateReading, Field, Phrase, Query, QueryProblem, Term } from './query.ts';

/** A Friday. */
const TODAY = '2024-03-15';

type Expected = Term | { not: Term } | { any: [Term, ...Term[]] };

const word = (text: string): Term => ({ type: 'word', word: text });
const words = (text: string): Term[] => text.split(' ').map(word);
const phrase = (...all: Phrase['words']): Term => ({ type: 'phrase', words: all });
const field = (name: Field, value: string): Term => ({ type: 'field', field: name, value });
const not = (term: Term): Expected => ({ not: term });
const any = (...terms: [Term, ...Term[]]): Expected => ({ any: terms });

/** Days from and to, and what was named where that is less precise. */
const days = (from: string, to: string, start = from, end = start): DateReading =>
  start === from ? { start: from, end: to, from, to } : { start, end, from, to };
const day = (date: string): DateReading => days(date, date);
const MARCH = days('2014-03-01', '2014-03-31', '2014-03');
const YEAR = days('2014-01-01', '2014-12-31', '2014');

const prose = (text: string, ...readings: DatePeriod['readings']): Term => ({
  type: 'period',
  relation: 'in',
  readings,
  written: 'prose',
  text,
});
const dated = (
  relation: DatePeriod['relation'],
  text: string,
  ...readings: DatePeriod['readings']
): Term => ({
  type: 'period',
  relation,
  readings,
  written: 'field',
  text,
});

function meaning({ clauses }: Query): Expected[] {
  return clauses.map(({ excluded, terms }) => {
    if (excluded) return not(terms[0]);
    return terms.length === 1 ? terms[0] : any(...(terms as [Term, ...Term[]]));
  });
}

function expectQuery(text: string, expected: Expected[], rules: QueryProblem['rule'][] = []): void {
  const query = parseQuery(text, TODAY);
  expect(meaning(query)).toEqual(expected);
  expect(query.problems.map(({ rule }) => rule)).toEqual(rules);
}

describe('words', () => {
  test.each<[string, Expected[]]>([
    ['', []],
    ['   ', []],
    ['?!…', []],
    ['fraud', [word('fraud')]],
    ['  tax \t fraud\n', words('tax fraud')],
    ['Who was charged?', words('Who was charged')],
    ['“”', []],
    ['fraud, bribery; theft.', words('fraud bribery theft')],
    ['(fraud) [theft] {arson}', words('fraud theft arson')],
    ['fraud,bribery', words('fraud bribery')],
    ['fraud/bribery', words('fraud bribery')],
    ["O'Brien O’Brien", [word("O'Brien"), word('O’Brien')]],
    ["'tax fraud'", words('tax fraud')],
    ['18-484', [word('18-484')]],
    ['LET-2024-003', [word('LET-2024-003')]],
    ['1,000 10:30 24/7', words('1,000 10:30 24/7')],
    ['$1,000.50', [word('1,000.50')]],
    ['AT&T U.S. U.S.-based', words('AT&T U.S U.S.-based')],
    ['section 2014(a)(1)', words('section 2014(a)(1)')],
    ['wait...what', words('wait what')],
    ['fraud--bribery', words('fraud bribery')],
    ['Boston–based', [word('Boston–based')]],
    ['Boston—based', words('Boston based')],
    ['Zu\u0308rich', [word('Z\u00fcrich')]],
    ['in\u00advestigation', [word('investigation')]],
    ['警察 شرطة', words('警察 شرطة')],
    ['a\ud800b', words('a b')],
    ['fraud 🚓', [word('fraud')]],
    ['fraud AND bribery', words('fraud bribery')],
    ['Search and rescue', words('Search and rescue')],
  ])('%j', (text, expected) => expectQuery(text, expected));
});

describe('phrases', () => {
  test.each<[string, Expected[]]>([
    ['"tax fraud"', [phrase('tax', 'fraud')]],
    ['wire "tax fraud" Boston', [word('wire'), phrase('tax', 'fraud'), word('Boston')]],
    ['“tax fraud”', [phrase('tax', 'fraud')]],
    ['„tax fraud“', [phrase('tax', 'fraud')]],
    ['« tax fraud »', [phrase('tax', 'fraud')]],
    ['»tax fraud«', [phrase('tax', 'fraud')]],
    ['"tax"fraud', [phrase('tax'), word('fraud')]],
    ['"tax, and fraud!"', [phrase('tax', 'and', 'fraud')]],
    ['"this OR that"', [phrase('this', 'OR', 'that')]],
    ['"topic:fraud"', [phrase('topic', 'fraud')]],
    ['"5 March 2014"', [phrase('5', 'March', '2014')]],
    ['"2014"', [phrase('2014')]],
    ['"2014 - 2016"', [phrase('2014', '2016')]],
    ['"" fraud', [word('fraud')]],
  ])('%j', (text, expected) => expectQuery(text, expected));
});

describe('leaving out', () => {
  test.each<[string, Expected[]]>([
    ['tax -fraud', [word('tax'), not(word('fraud'))]],
    ['tax −fraud', [word('tax'), not(word('fraud'))]],
    ['-"tax fraud"', [not(phrase('tax', 'fraud'))]],
    ['-topic:fraud', [not(field('topic', 'fraud'))]],
    ['-(fraud)', [not(word('fraud'))]],
    ['-18-484', [not(word('18-484'))]],
    ['-2014', [not(prose('2014', YEAR))]],
    ['-in:"March 2014"', [not(dated('in', 'March 2014', MARCH))]],
    ['-March 2014', [not(word('March')), prose('2014', YEAR)]],
    ['-OR', [not(word('OR'))]],
    ['–fraud', [word('fraud')]],
  ])('%j', (text, expected) => expectQuery(text, expected));
});

describe('alternatives', () => {
  test.each<[string, Expected[]]>([
    ['tax OR fraud', [any(word('tax'), word('fraud'))]],
    ['tax | fraud', [any(word('tax'), word('fraud'))]],
    ['tax|fraud', [any(word('tax'), word('fraud'))]],
    ['a OR b OR "c d"', [any(word('a'), word('b'), phrase('c', 'd'))]],
    ['a b OR c d', [word('a'), any(word('b'), word('c')), word('d')]],
    ['topic:a OR in:b', [any(field('topic', 'a'), field('in', 'b'))]],
    ['2014 OR March 2014', [any(prose('2014', YEAR), prose('March 2014', MARCH))]],
    ['this or that', words('this or that')],
  ])('%j', (text, expected) => expectQuery(text, expected));
});

describe('fields', () => {
  test.each<[string, Expected[]]>([
    ['organisation:interpol', [field('organisation', 'interpol')]],
    ['organization:interpol', [field('organisation', 'interpol')]],
    ['org:interpol agency:FBI', [field('organisation', 'interpol'), field('organisation', 'FBI')]],
    ['Topic:Fraud', [field('topic', 'Fraud')]],
    ['topic: asset recovery', [field('topic', 'asset'), word('recovery')]],
    ['topic:"dark web"', [field('topic', 'dark web')]],
    ['topic: “dark web”', [field('topic', 'dark web')]],
    ['organisation:"U.S. Attorney’s Office"', [field('organisation', 'U.S. Attorney’s Office')]],
    ['in:"Hong Kong"', [field('in', 'Hong Kong')]],
    ['place:Kenya country:Kenya', [field('in', 'Kenya'), field('in', 'Kenya')]],
    ['in:March', [field('in', 'March')]],
    ['kind:training format:virtual', [field('kind', 'training'), field('format', 'virtual')]],
    ['id:LET-2024-003', [field('id', 'LET-2024-003')]],
    ['topic:fraud, theft', [field('topic', 'fraud'), word('theft')]],
    ['Note: this', words('Note this')],
    ['https://example.org/a', words('https example.org a')],
  ])('%j', (text, expected) => expectQuery(text, expected));
});

describe('fields of dates', () => {
  test.each<[string, Expected[]]>([
    ['before:2014', [dated('before', '2014', { start: '2014', end: '2014', to: '2013-12-31' })]],
    ['after:2014', [dated('after', '2014', { start: '2014', end: '2014', from: '2015-01-01' })]],
    ['since:2014', [dated('since', '2014', { start: '2014', end: '2014', from: '2014-01-01' })]],
    ['from:2014', [dated('since', '2014', { start: '2014', end: '2014', from: '2014-01-01' })]],
    ['until:2014', [dated('until', '2014', { start: '2014', end: '2014', to: '2014-12-31' })]],
    ['to:2014', [dated('until', '2014', { start: '2014', end: '2014', to: '2014-12-31' })]],
    ['in:2014', [dated('in', '2014', YEAR)]],
    ['date:2014-03', [dated('in', '2014-03', MARCH)]],
    ['in:2014-2016', [dated('in', '2014-2016', days('2014-01-01', '2016-12-31', '2014', '2016'))]],
    [
      'after:2014-03',
      [dated('after', '2014-03', { start: '2014-03', end: '2014-03', from: '2014-04-01' })],
    ],
    [
      'before:"5 March 2014"',
      [
        dated('before', '5 March 2014', {
          start: '2014-03-05',
          end: '2014-03-05',
          to: '2014-03-04',
        }),
      ],
    ],
    [
      'before: 5 March 2014 fraud',
      [
        dated('before', '5 March 2014', {
          start: '2014-03-05',
          end: '2014-03-05',
          to: '2014-03-04',
        }),
        word('fraud'),
      ],
    ],
    [
      'after:2012-02-28',
      [
        dated('after', '2012-02-28', {
          start: '2012-02-28',
          end: '2012-02-28',
          from: '2012-02-29',
        }),
      ],
    ],
    [
      'before:05/03/2014',
      [
        dated(
          'before',
          '05/03/2014',
          { start: '2014-03-05', end: '2014-03-05', to: '2014-03-04' },
          { start: '2014-05-03', end: '2014-05-03', to: '2014-05-02' },
        ),
      ],
    ],
    [
      'since:today',
      [dated('since', 'today', { start: '2024-03-15', end: '2024-03-15', from: '2024-03-15' })],
    ],
  ])('%j', (text, expected) => expectQuery(text, expected));
});

describe('dates', () => {
  test.each([
    ['5 March 2014', '5 March 2014'],
    ['5th March 2014', '5th March 2014'],
    ['5th of March, 2014', '5th of March 2014'],
    ['the 5th of March 2014', 'the 5th of March 2014'],
    ['March 5, 2014', 'March 5 2014'],
    ['March 5 2014', 'March 5 2014'],
    ['MARCH 5TH, 2014?', 'MARCH 5TH 2014'],
    ['Mar. 5, 2014', 'Mar 5 2014'],
    ['Wednesday, March 5, 2014', 'Wednesday March 5 2014'],
    ['Wed 5 Mar 2014', 'Wed 5 Mar 2014'],
    ['5-Mar-2014', '5-Mar-2014'],
    ['2014-03-05', '2014-03-05'],
    ['2014/3/5', '2014/3/5'],
    ['5.3.2014', '5.3.2014'],
    ['on 5 March 2014', 'on 5 March 2014'],
  ])('%j is a day', (text, written) => expectQuery(text, [prose(written, day('2014-03-05'))]));

  test.each(['March 2014', 'mar 2014', 'March, 2014', 'March of 2014', '2014-03', '03/2014'])(
    '%j is a month',
    (text) => expectQuery(text, [prose(text.replace(',', ''), MARCH)]),
  );

  test.each<[string, DateReading]>([
    ['Sept 2014', days('2014-09-01', '2014-09-30', '2014-09')],
    ['September 2014', days('2014-09-01', '2014-09-30', '2014-09')],
    ['February 2012', days('2012-02-01', '2012-02-29', '2012-02')],
    ['2014', YEAR],
    ['in 2014', YEAR],
    ['1900', days('1900-01-01', '1900-12-31', '1900')],
    ['2100', days('2100-01-01', '2100-12-31', '2100')],
    ['yesterday', day('2024-03-14')],
    ['this week', days('2024-03-11', '2024-03-17')],
    ['last week', days('2024-03-04', '2024-03-10')],
    ['this month', days('2024-03-01', '2024-03-31', '2024-03')],
    ['Last month', days('2024-02-01', '2024-02-29', '2024-02')],
    ['this year', days('2024-01-01', '2024-12-31', '2024')],
    ['last year', days('2023-01-01', '2023-12-31', '2023')],
  ])('%j', (text, reading) => expectQuery(text, [prose(text, reading)]));

  test.each<[string, string, DateReading]>([
    ['2014-2016', '2014-2016', days('2014-01-01', '2016-12-31', '2014', '2016')],
    ['2014 – 2016', '2014-2016', days('2014-01-01', '2016-12-31', '2014', '2016')],
    ['from 2014 to 2016', 'from 2014 to 2016', days('2014-01-01', '2016-12-31', '2014', '2016')],
    ['2016 to 2014', '2016 to 2014', days('2014-01-01', '2016-12-31', '2014', '2016')],
    [
      'between 2014 and 2016',
      'between 2014 and 2016',
      days('2014-01-01', '2016-12-31', '2014', '2016'),
    ],
    [
      'between March and May 2014',
      'between March and May 2014',
      days('2014-03-01', '2014-05-31', '2014-03', '2014-05'),
    ],
    ['March–May 2014', 'March–May 2014', days('2014-03-01', '2014-05-31', '2014-03', '2014-05')],
    ['5-7 March 2014', '5-7 March 2014', days('2014-03-05', '2014-03-07')],
    ['5 and 6 March 2014', '5 and 6 March 2014', days('2014-03-05', '2014-03-06')],
    ['March 5 – 7, 2014', 'March 5-7 2014', days('2014-03-05', '2014-03-07')],
    ['30 March - 2 April 2014', '30 March-2 April 2014', days('2014-03-30', '2014-04-02')],
    ['March 30 to April 2, 2014', 'March 30 to April 2 2014', days('2014-03-30', '2014-04-02')],
    ['13/03/2014-02/04/2014', '13/03/2014-02/04/2014', days('2014-03-13', '2014-04-02')],
  ])('%j is a range', (text, written, reading) => expectQuery(text, [prose(written, reading)]));

  test.each<[string, [DateReading] | [DateReading, DateReading]]>([
    ['05/03/2014', [day('2014-03-05'), day('2014-05-03')]],
    ['3/5/2014', [day('2014-05-03'), day('2014-03-05')]],
    ['3/5/14', [day('2014-05-03'), day('2014-03-05')]],
    ['3-5-2014', [day('2014-05-03'), day('2014-03-05')]],
    ['5/5/2014', [day('2014-05-05')]],
    ['13/05/2014', [day('2014-05-13')]],
    ['05/13/2014', [day('2014-05-13')]],
    ['5.13.2014', [day('2014-05-13')]],
    ['1/2/70', [day('1970-02-01'), day('1970-01-02')]],
  ])('%j has every reading that exists', (text, readings) =>
    expectQuery(text, [prose(text, ...readings)]),
  );

  test.each<[string, Partial<DateReading>, DatePeriod['relation']]>([
    ['since 2014', { from: '2014-01-01' }, 'since'],
    ['until 2014', { to: '2014-12-31' }, 'until'],
    ['before 2014', { to: '2013-12-31' }, 'before'],
    ['after 2014', { from: '2015-01-01' }, 'after'],
  ])('%j', (text, open, relation) =>
    expectQuery(text, [
      {
        type: 'period',
        relation,
        readings: [{ start: '2014', end: '2014', ...open }],
        written: 'prose',
        text,
      },
    ]),
  );

  test('a date stands between words', () =>
    expectQuery('fraud March 2014 Boston', [
      word('fraud'),
      prose('March 2014', MARCH),
      word('Boston'),
    ]));
});

describe('no dates', () => {
  test.each([
    'March for justice',
    'March',
    '5 March',
    'last March',
    'today',
    'next year',
    '1899',
    '2101',
    '20145',
    '2014-15',
    '2014-20',
    '18-484',
    '1,000',
    '24/7',
    '9/11',
    '2014.5',
    'between fraud and theft',
    'between the acts',
    'since then',
    'may they',
  ])('%j', (text) => expectQuery(text, words(text)));
});

describe('problems', () => {
  test.each<[string, Expected[], QueryProblem[]]>([
    [
      'a "tax fraud',
      [word('a'), phrase('tax', 'fraud')],
      [{ rule: 'unclosed-quote', span: { start: 2, end: 12 }, phrase: 'tax fraud' }],
    ],
    ['"', [], [{ rule: 'unclosed-quote', span: { start: 0, end: 1 }, phrase: '' }]],
    [
      'fraud topic:',
      [word('fraud')],
      [{ rule: 'empty-field', span: { start: 6, end: 12 }, field: 'topic' }],
    ],
    [
      'Org:"" fraud',
      [word('fraud')],
      [{ rule: 'empty-field', span: { start: 0, end: 4 }, field: 'Org' }],
    ],
    [
      'topic: -fraud',
      [not(word('fraud'))],
      [{ rule: 'empty-field', span: { start: 0, end: 6 }, field: 'topic' }],
    ],
    [
      'topci:fraud',
      words('topci fraud'),
      [{ rule: 'unknown-field', span: { start: 0, end: 6 }, field: 'topci', suggestion: 'topic' }],
    ],
    [
      'organis:"a b"',
      [word('organis'), phrase('a', 'b')],
      [
        {
          rule: 'unknown-field',
          span: { start: 0, end: 8 },
          field: 'organis',
          suggestion: 'organisation',
        },
      ],
    ],
    [
      'colour:red',
      words('colour red'),
      [{ rule: 'unknown-field', span: { start: 0, end: 7 }, field: 'colour' }],
    ],
    [
      '30 February 2014',
      words('30 February 2014'),
      [{ rule: 'bad-date', span: { start: 0, end: 16 }, text: '30 February 2014' }],
    ],
    [
      '2014-13-40 fraud',
      words('2014-13-40 fraud'),
      [{ rule: 'bad-date', span: { start: 0, end: 10 }, text: '2014-13-40' }],
    ],
    [
      '30/02/2014',
      [word('30/02/2014')],
      [{ rule: 'bad-date', span: { start: 0, end: 10 }, text: '30/02/2014' }],
    ],
    [
      'before:30 February 2014',
      words('30 February 2014'),
      [{ rule: 'bad-date', span: { start: 0, end: 23 }, text: '30 February 2014' }],
    ],
    [
      'before:"30 February 2014"',
      [phrase('30', 'February', '2014')],
      [{ rule: 'bad-date', span: { start: 0, end: 25 }, text: '30 February 2014' }],
    ],
    [
      'after:launch',
      [word('launch')],
      [{ rule: 'not-a-date', span: { start: 0, end: 12 }, field: 'after', text: 'launch' }],
    ],
    [
      '-after:"the launch"',
      [not(phrase('the', 'launch'))],
      [{ rule: 'not-a-date', span: { start: 0, end: 19 }, field: 'after', text: 'the launch' }],
    ],
    ['OR fraud', [word('fraud')], [{ rule: 'dangling-or', span: { start: 0, end: 2 } }]],
    ['fraud OR', [word('fraud')], [{ rule: 'dangling-or', span: { start: 6, end: 8 } }]],
    [
      'a OR OR b',
      [any(word('a'), word('b'))],
      [{ rule: 'dangling-or', span: { start: 5, end: 7 } }],
    ],
    [
      'a OR -b',
      [word('a'), not(word('b'))],
      [{ rule: 'or-with-minus', span: { start: 2, end: 4 } }],
    ],
    [
      '-a OR b',
      [not(word('a')), word('b')],
      [{ rule: 'or-with-minus', span: { start: 3, end: 5 } }],
    ],
    ['tax - fraud', words('tax fraud'), [{ rule: 'lonely-minus', span: { start: 4, end: 5 } }]],
    [
      'OR - topic:',
      [],
      [
        { rule: 'dangling-or', span: { start: 0, end: 2 } },
        { rule: 'lonely-minus', span: { start: 3, end: 4 } },
        { rule: 'empty-field', span: { start: 5, end: 11 }, field: 'topic' },
      ],
    ],
  ])('%j', (text, expected, problems) => {
    expectQuery(
      text,
      expected,
      problems.map(({ rule }) => rule),
    );
    expect(parseQuery(text, TODAY).problems).toEqual(problems);
  });
});

test('a clause knows where it stands', () => {
  const text = 'Who, (-"tax fraud") in: Kenya a OR  b, March 5, 2014?';
  const parts = parseQuery(text, TODAY).clauses.map(({ span }) => text.slice(span.start, span.end));
  expect(parts).toEqual(['Who', '-"tax fraud"', 'in: Kenya', 'a OR  b', 'March 5, 2014']);
});
