import { describe, expect, it } from 'vitest';
import type { NamedThing } from '../format/names.ts';
import { NameIndex } from './nameIndex.ts';

function thing(filter: NamedThing['filter'], id: string, label: string, ...names: string[]) {
  return { filter, id, label, names } satisfies NamedThing;
}

const NAMES = new NameIndex([
  thing('organisation', 'interpol', 'INTERPOL', 'International Criminal Police Organization'),
  thing('organisation', 'police', 'Criminal Police', 'Criminal Police Academy of Lyon'),
  thing('organisation', 'europarat', 'CoE', 'Conseil de l’Europe', 'Europarat'),
  thing('topic', 'compliance', 'Compliance', 'FIU'),
  thing('topic', 'money-laundering', 'Money laundering', 'FIU', 'Anti-Money Laundering'),
  thing('country', 'CI', 'Ivory Coast', 'Côte d’Ivoire'),
  thing('region', 'africa', 'Africa'),
  thing('kind', 'training', 'Training'),
  thing('organisation', '?', '—'),
]);

describe('what has a name', () => {
  it.each<[string, string[]]>([
    ['interpol', ['interpol']],
    ['INTERPOL', ['interpol']],
    [' Interpol. ', ['interpol']],
    ['international criminal police organization', ['interpol']],
    ["Conseil de l'Europe", ['europarat']],
    ['conseil de leurope', ['europarat']],
    ['cote d’ivoire', ['CI']],
    ['money-laundering', ['money-laundering']],
    ['Money laundering', ['money-laundering']],
    ['antimoney laundering', ['money-laundering']],
    ['fiu', ['compliance', 'money-laundering']],
    ['Africa', ['africa']],
    ['criminal', []],
    ['police organization', []],
    ['constructor', []],
    ['', []],
    ['—', []],
  ])('%j', (name, ids) => {
    expect(NAMES.named(name).map(({ id }) => id)).toEqual(ids);
  });

  it('can be looked for among the values of some filters', () => {
    expect(NAMES.named('fiu', ['organisation', 'country'])).toEqual([]);
    expect(NAMES.named('africa', ['country', 'region'])).toHaveLength(1);
  });
});

describe('a name in a row of words', () => {
  it.each<[string, number, string[], number]>([
    ['interpol trains', 0, ['interpol'], 1],
    ['interpol trains', 1, [], 0],
    ['the criminal police learns', 1, ['police'], 2],
    ['criminal police academy', 0, ['police'], 2],
    ['criminal police academy of lyon', 0, ['police'], 5],
    ['fiu', 0, ['compliance', 'money-laundering'], 1],
    ['training in africa', 0, [], 0],
    ['training in africa', 2, [], 0],
    ['', 0, [], 0],
  ])('of %j from word %i on', (words, start, ids, length) => {
    const found = NAMES.longestAt(words.split(' '), start);
    expect(found?.things.map(({ id }) => id) ?? []).toEqual(ids);
    expect(found?.length ?? 0).toBe(length);
  });
});

describe('what was probably meant by a name', () => {
  it.each<[string, NamedThing['filter'], string | undefined]>([
    ['interpoll', 'organisation', 'interpol'],
    ['intrepol', 'organisation', 'interpol'],
    ['Conseil de l’Europa', 'organisation', 'europarat'],
    ['trainng', 'kind', 'training'],
    ['interpoll', 'topic', undefined],
    ['europe', 'organisation', undefined],
    ['fi', 'topic', 'compliance'],
    ['f', 'topic', undefined],
    ['xylophone', 'organisation', undefined],
    ['', 'organisation', undefined],
  ])('%j as %s', (name, filter, id) => {
    expect(NAMES.nearest(name, [filter])?.id).toBe(id);
  });
});
