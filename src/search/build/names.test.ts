import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../tests/support/archive.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { NamedThing } from '../format/names.ts';
import { namesOf } from './names.ts';

const ARCHIVE = archiveOf(
  [
    { id: 'TST-2024-001', organisations: [{ id: 'police', role: 'host' }] },
    { id: 'TST-2024-002', organisations: [{ id: 'academy', role: 'host' }], place: 'global' },
    { id: 'TST-2024-003', place: { country: 'FR', city: 'Paris' }, topics: ['seizure'] },
  ],
  4,
  {
    police: {
      name: 'National Police of Exampleland',
      acronym: 'NPE',
      otherNames: ['Exampleland Constabulary', 'Police nationale'],
    },
    academy: { name: 'Police Academy', otherNames: ['Former Academy'] },
    tracing: { label: 'Tracing', otherWords: ['clustering'] },
  },
);

describe('the names that the search recognises', () => {
  const names = namesOf(ARCHIVE, stringsFor('en'));
  const ofFilter = (filter: NamedThing['filter']) =>
    names.filter((thing) => thing.filter === filter);

  it('are the full, former and foreign ones of an organisation', () => {
    expect(ofFilter('organisation')).toEqual([
      {
        filter: 'organisation',
        id: 'police',
        label: 'NPE',
        names: ['National Police of Exampleland', 'Exampleland Constabulary', 'Police nationale'],
      },
      { filter: 'organisation', id: 'academy', label: 'Police Academy', names: ['Former Academy'] },
    ]);
  });

  it('are the other words of a topic', () => {
    expect(ofFilter('topic')).toEqual([
      { filter: 'topic', id: 'seizure', label: 'Seizure', names: [] },
      { filter: 'topic', id: 'tracing', label: 'Tracing', names: ['clustering'] },
    ]);
  });

  it('are those of a country, in English and its own languages, once', () => {
    const [france, ...others] = ofFilter('country');
    expect(france).toMatchObject({ id: 'FR', label: 'France' });
    expect(france?.names).toContain('French Republic');
    expect(others).toEqual([]);
  });

  it.each([
    ['region', ['europe', 'global']],
    ['kind', Object.keys(stringsFor('en').kinds)],
    ['format', Object.keys(stringsFor('en').formats)],
  ] as const)('are those of every %s', (filter, ids) => {
    expect(ofFilter(filter).map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    expect(ofFilter(filter)).toHaveLength(ids.length);
  });

  it('give every filter and value once', () => {
    const keys = names.map(({ filter, id }) => `${filter}=${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
