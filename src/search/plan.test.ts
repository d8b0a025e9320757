import { describe, expect, it } from 'vitest';
import { NameIndex } from './nameIndex.ts';
import type { NamedThing } from './names.ts';
import { type Lookup, type Part, type Plan, planQuery } from './plan.ts';
import { parseQuery } from './query/parse.ts';

const TODAY = '2024-03-15';

const INTERPOL: NamedThing = {
  filter: 'organisation',
  id: 'interpol',
  label: 'INTERPOL',
  names: ['International Criminal Police Organization', 'OIPC'],
};

const NAMES = new NameIndex([
  INTERPOL,
  {
    filter: 'organisation',
    id: 'council-of-europe',
    label: 'CoE',
    names: ['Council of Europe', 'Conseil de l’Europe', 'Europarat'],
  },
  { filter: 'topic', id: 'dark-web', label: 'Dark web', names: ['darknet'] },
  { filter: 'topic', id: 'compliance', label: 'Compliance', names: ['FIU'] },
  { filter: 'topic', id: 'laundering', label: 'Money laundering', names: ['FIU'] },
  { filter: 'country', id: 'KE', label: 'Kenya', names: [] },
  { filter: 'region', id: 'africa', label: 'Africa', names: [] },
  { filter: 'kind', id: 'training', label: 'Training', names: [] },
  { filter: 'format', id: 'in-person', label: 'In person', names: [] },
  { filter: 'abbreviation', id: 'DCI', label: 'DCI', names: ['Directorate of Investigations'] },
]);

describe('words', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['?!', []],
    ['fraud', ['fraud']],
    ['tax fraud', ['tax', 'fraud']],
    ['Müller’s', ['muller']],
    ['cyber-attack', ['cyberattack | "cyber attack"']],
    ['LET-2024-003', ['let2024003 | "let 2024 003"']],
    ['O’Brien', ['obrien']],
    ['U.S.', ['us']],
    ['Kenya OR fraud', ['kenya | fraud']],
    ['a OR "b c" OR in:Kenya', ['a | "b c" | country=KE | kenya']],
    ['"tax fraud" wire', ['"tax fraud"', 'wire']],
    ['"cyber-attack on banks"', ['"cyberattack on banks"']],
    ['"fraud"', ['fraud']],
  ])('%j', (text, parts) => expectParts(text, parts));
});

describe('names in a row of words', () => {
  it.each<[string, string[]]>([
    ['interpol', ['organisation=interpol | interpol']],
    ['OIPC', ['organisation=interpol | oipc | interpol']],
    ['council of europe', ['organisation=council-of-europe | ~council of europe | coe']],
    ['Conseil de l’Europe', ['organisation=council-of-europe | ~conseil de leurope | coe']],
    [
      "Conseil de l'Europe 2024",
      ['organisation=council-of-europe | ~conseil de leurope | coe', 'year=2024'],
    ],
    ['darknet interpol', ['topic=dark-web | darknet', 'organisation=interpol | interpol']],
    ['dark-web', ['topic=dark-web | darkweb']],
    ['the dark web market', ['the', 'topic=dark-web | ~dark web', 'market']],
    ['dark fraud', ['dark', 'fraud']],
    ['FIU', ['topic=compliance | topic=laundering | fiu']],
    ['DCI', ['dci | ~directorate of investigations']],
    ['directorate of investigations', ['~directorate of investigations | dci']],
    ['Kenya police', ['country=KE | kenya', 'police']],
  ])('%j', (text, parts) => expectParts(text, parts));

  it.each<[string, string[]]>([
    ['training', ['training']],
    ['Africa', ['africa']],
    ['"dark web"', ['"dark web"']],
    ['dark "web"', ['dark', 'web']],
    ['dark OR web', ['dark | web']],
    ['council of "europe"', ['council', 'of', 'europe']],
  ])('%j is none', (text, parts) => expectParts(text, parts));

  it('are named in the part that they became, with the words that they were', () => {
    const text = 'fraud council of europe';
    const { required } = planOf(text);
    expect(required.map(({ things }) => things.map(({ id }) => id))).toEqual([
      [],
      ['council-of-europe'],
    ]);
    const [, council] = required;
    const spans = council?.clauses.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['council', 'of', 'europe']);
  });
});

describe('fields', () => {
  it.each<[string, string[]]>([
    ['organisation:interpol', ['organisation=interpol']],
    ['organisation:oipc', ['organisation=interpol']],
    ['organisation:"Council of Europe"', ['organisation=council-of-europe']],
    ['topic:darknet', ['topic=dark-web']],
    ['topic:FIU', ['topic=compliance | topic=laundering']],
    ['in:Kenya', ['country=KE | kenya']],
    ['in:Africa', ['region=africa | africa']],
    ['in:"São Paulo"', ['~sao paulo']],
    ['kind:TRAINING', ['kind=training']],
    ['format:in-person', ['format=in-person']],
    ['id:LET-2024-003', ['let2024003']],
  ])('%j', (text, parts) => expectParts(text, parts));

  it.each([
    ['organisation:dark-web', 'organisation', 'dark-web', undefined],
    ['topic:interpol', 'topic', 'interpol', undefined],
    ['kind:africa', 'kind', 'africa', undefined],
    ['organisation:interpoll', 'organisation', 'interpoll', INTERPOL],
  ] as const)('%j is an unknown name', (text, field, value, nearest) => {
    expect(planOf(`${text} fraud`)).toMatchObject({ unknown: [{ field, value, nearest }] });
    expectParts(`${text} fraud`, ['fraud']);
  });
});

describe('dates', () => {
  it.each<[string, string[]]>([
    ['2014', ['year=2014']],
    ['March 2014', ['month=2014-03']],
    ['5 March 2014', ['day=2014-03-05']],
    ['05/03/2014', ['day=2014-03-05 | day=2014-05-03']],
    ['last year', ['year=2023']],
    ['30 March to 1 April 2014', ['day=2014-03-30,2014-03-31,2014-04-01']],
    ['31 January to 28 February 2014', ['month=2014-02 | day=2014-01-31']],
    ['after:2098', ['year=2099,2100']],
    ['before:1902', ['year=1900,1901']],
    ['March 2014 interpol', ['month=2014-03', 'organisation=interpol | interpol']],
  ])('%j', (text, parts) => expectParts(text, parts));
});

describe('what is left out', () => {
  it.each<[string, string[], string[]]>([
    ['tax -fraud', ['tax'], ['fraud']],
    ['-"tax fraud"', [], ['"tax fraud"']],
    ['-organisation:interpol tax', ['tax'], ['organisation=interpol']],
    ['-2014', [], ['year=2014']],
    ['-cyber-attack', [], ['cyberattack | "cyber attack"']],
    ['dark -web', ['dark'], ['web']],
  ])('%j', (text, required, excluded) => {
    const plan = planOf(text);
    expect(plan.required.map(written)).toEqual(required);
    expect(plan.excluded.map(written)).toEqual(excluded);
  });
});

function planOf(text: string): Plan {
  return planQuery(parseQuery(text, TODAY), NAMES);
}

function expectParts(text: string, parts: readonly string[]): void {
  const { required, excluded } = planOf(text);
  expect(required.map(written)).toEqual(parts);
  expect(excluded).toEqual([]);
}

/** `organisation=interpol | interpol | "a phrase" | ~a name` */
function written({ lookups }: Part): string {
  return lookups.map(writtenLookup).join(' | ');
}

function writtenLookup(lookup: Lookup): string {
  switch (lookup.type) {
    case 'word':
      return lookup.word;
    case 'phrase':
      return `"${lookup.words.join(' ')}"`;
    case 'name':
      return `~${lookup.words.join(' ')}`;
    case 'filters':
      return Object.entries(lookup.filters)
        .map(([name, values]) => `${name}=${values}`)
        .join(' & ');
  }
}
