import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/support/archive.ts';
import { organisationsIn, rolesOf, topicsIn } from './companions.ts';

const participants = (...ids: string[]) => ids.map((id) => ({ id, role: 'partner' }));

const archive = archiveOf([
  {
    id: 'TST-2024-001',
    organisations: participants('police', 'customs', 'academy'),
    topics: ['tracing', 'seizure'],
  },
  {
    id: 'TST-2024-002',
    organisations: [
      { id: 'police', role: 'host' },
      { id: 'police', role: 'audience' },
      { id: 'customs', role: 'trainer' },
      { id: 'customs', role: 'partner' },
    ],
    topics: ['tracing', 'fraud'],
  },
  {
    id: 'TST-2024-003',
    kind: 'statement',
    organisations: [{ id: 'police', role: 'audience' }],
    statedBy: 'analytics',
    topics: ['fraud'],
  },
  { id: 'TST-2024-004', organisations: participants('elsewhere'), topics: ['tracing'] },
]);

const announcementsOf = (list: 'organisations' | 'topics', id: string) =>
  archive[list].find((slice) => slice.id === id)?.announcements ?? [];

const idsAndCounts = (counted: readonly { entry: { id: string }; count: number }[]) =>
  counted.map(({ entry, count }) => [entry.id, count]);

describe('the organisations beside one', () => {
  const beside = organisationsIn(announcementsOf('organisations', 'police'), archive, 'police');

  it('come the most frequent first, as often by name, each announcement once', () => {
    expect(idsAndCounts(beside)).toEqual([
      ['customs', 2],
      ['academy', 1],
      ['analytics', 1],
    ]);
  });

  it('are entries of the archive', () => {
    expect(beside.every(({ entry }) => archive.organisations.includes(entry))).toBe(true);
  });

  it('are the others of a statement for the one who made it', () => {
    const statements = announcementsOf('organisations', 'analytics');
    expect(idsAndCounts(organisationsIn(statements, archive, 'analytics'))).toEqual([
      ['police', 1],
    ]);
  });

  it('are none where it stands alone', () => {
    const alone = announcementsOf('organisations', 'elsewhere');
    expect(organisationsIn(alone, archive, 'elsewhere')).toEqual([]);
  });
});

describe('topics', () => {
  it('have neighbours, with how often they stand together', () => {
    const tracing = announcementsOf('topics', 'tracing');
    expect(idsAndCounts(topicsIn(tracing, archive, 'tracing'))).toEqual([
      ['fraud', 1],
      ['seizure', 1],
    ]);
  });

  it('are all counted where they are not a topic’s own', () => {
    const police = announcementsOf('organisations', 'police');
    expect(idsAndCounts(topicsIn(police, archive))).toEqual([
      ['fraud', 2],
      ['tracing', 2],
      ['seizure', 1],
    ]);
  });
});

describe('roles', () => {
  it('are counted in the order of their definition, more than one in an announcement each', () => {
    const police = announcementsOf('organisations', 'police');
    expect(rolesOf('police', police)).toEqual([
      { entry: 'host', count: 1 },
      { entry: 'audience', count: 2 },
      { entry: 'partner', count: 1 },
    ]);
  });

  it('are none for one who only made a statement', () => {
    expect(rolesOf('analytics', announcementsOf('organisations', 'analytics'))).toEqual([]);
  });
});
