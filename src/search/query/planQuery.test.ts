import { describe, expect, it } from 'vitest';
import type { NamedThing } from '../format/names.ts';
import { NameIndex } from './nameIndex.ts';
import { parseQuery } from './parse.ts';
import type { Lookup, Part, Plan } from './plan.ts';
import { planQuery } from './planQuery.ts';

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
  { filter: 'country', id: 'US', label: 'United States', names: ['USA'] },
  { filter: 'organisation', id: 'who', label: 'WHO', names: ['World Health Organization'] },
]);

const STOP_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'us', 'who', 'it']);

describe('words', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['?!', []],
    ['fraud', ['fraud']],
    ['tax fraud', ['tax', 'fraud']],
    ['Müller’s', ['muller']],
    ['cyber-attack', ['cyberattack | "cyber attack"']],
    ['cyber–attack', ['cyberattack | "cyber attack"']],
    ['2014(a)(1)', ['2014a1 | "2014 a 1"']],
    ['LET-2024-003', ['let2024003 | "let 2024 003"']],
    ['O’Brien', ['obrien | "o brien"']],
    ['tax OR fraud', ['tax | fraud']],
    ['a OR "b c" OR in:Kenya', ['a | "b c" | country=KE | kenya']],
    ['"tax fraud" wire', ['"tax fraud"', 'wire']],
    ['"cyber-attack on banks"', ['"cyberattack on banks" | "cyber attack on banks"']],
    ['18-484/2024', ['184842024 | "18484 2024" | "18 484 2024"']],
    ['Łódź', ['lodz']],
    ['who/of fraud/tax', ['"who of"', 'fraud', 'tax']],
    ['虚拟资产', ['"虚拟 资产"']],
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
    expect(required.map(thingsOf)).toEqual([[], ['council-of-europe']]);
    const [, council] = required;
    const spans = council?.clauses.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['council', 'of', 'europe']);
  });
});

describe('names between OR', () => {
  it.each<[string, string[]]>([
    ['Kenya OR fraud', ['country=KE | kenya | fraud']],
    [
      'oipc OR dci',
      ['organisation=interpol | oipc | interpol | dci | ~directorate of investigations'],
    ],
    ['"Directorate of Investigations" OR tax', ['~directorate of investigations | dci | tax']],
    ['"Europarat" OR fraud', ['organisation=council-of-europe | europarat | coe | fraud']],
    ['"tax fraud" OR dark', ['"tax fraud" | dark']],
    [
      'fraud OR council of europe tax',
      ['fraud | organisation=council-of-europe | ~council of europe | coe', 'tax'],
    ],
    [
      'council of europe OR fraud tax',
      ['organisation=council-of-europe | ~council of europe | coe | fraud', 'tax'],
    ],
    [
      'tax dark web OR fraud OR Kenya',
      ['tax', 'topic=dark-web | ~dark web | fraud | country=KE | kenya'],
    ],
    ['dark OR web', ['dark | web']],
  ])('%j', (text, parts) => expectParts(text, parts));

  it('become one part, with all the words that they were', () => {
    const text = 'tax interpol OR council of europe';
    const [, part] = planOf(text).required;
    expect(part && thingsOf(part)).toEqual(['interpol', 'council-of-europe']);
    const spans = part?.clauses.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['interpol OR council', 'of', 'europe']);
  });
});

describe('words that say nothing, and names that are written like them', () => {
  it.each<[string, string[]]>([
    ['U.S.', ['country=US | ~united states']],
    ['US fraud', ['country=US | ~united states', 'fraud']],
    ['tell us', ['tell', 'us']],
    ['us', ['country=US | ~united states']],
    ['who trained us', ['who', 'trained', 'us']],
    ['WHO trained', ['organisation=who | ~world health organization', 'trained']],
    ['US OR Kenya', ['country=US | ~united states | country=KE | kenya']],
    ['USA', ['country=US | usa | ~united states']],
    ['"us"', ['us']],
    ['in:us', ['country=US']],
    ['in:US fraud', ['country=US', 'fraud']],
    ['in:it', ['it']],
  ])('%j', (text, parts) => expectParts(text, parts));
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
    ['id:LET-2024-003', ['let2024003 | "let 2024 003"']],
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
    ['after:2100', ['year=2101']],
    ['before:1900 fraud', ['year=1899', 'fraud']],
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
  return planQuery(parseQuery(text, TODAY), NAMES, STOP_WORDS);
}

function expectParts(text: string, parts: readonly string[]): void {
  const { required, excluded } = planOf(text);
  expect(required.map(written)).toEqual(parts);
  expect(excluded).toEqual([]);
}

/** `organisation=interpol | interpol | "a phrase" | ~a name` */
function written({ choices }: Part): string {
  const lookups = choices.flatMap((choice) => choice.lookups);
  return lookups.map(writtenLookup).join(' | ');
}

function thingsOf({ choices }: Part): string[] {
  return choices.flatMap(({ things }) => things.map(({ id }) => id));
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
