import { describe, expect, it, test } from 'vitest';
import { archiveOf, archiveWithSuperseded, contentOf } from '../../tests/support/archive.ts';
import type { Slice } from '../model/announcement.ts';
import { organisation } from '../schemas/organisation.ts';
import { indexArchive } from './archive.ts';
import { organisationNames, shortName } from './names.ts';

const ids = (slice: Pick<Slice, 'announcements'> | undefined) =>
  slice?.announcements.map(({ id }) => id);

describe('the order of the archive', () => {
  it.each([
    ['newer days first', ['2024-02-09', '2024-02-10', '2023-12-31'], [2, 1, 3]],
    [
      'the day as it was written, whatever the zone',
      ['2024-02-09T23:30:00-08:00', '2024-02-10T00:30:00+14:00'],
      [2, 1],
    ],
    ['the moment within a day', ['2024-02-09T08:00:00Z', '2024-02-09T08:30:00-01:00'], [2, 1]],
    ['the higher id at the same moment', ['2024-02-09', '2024-02-09', '2024-02-09'], [3, 2, 1]],
  ])('is %s', (_, dates, order) => {
    const written = dates.map((date, index) => ({
      id: `TST-2024-00${index + 1}`,
      published: date,
    }));
    const expected = order.map((number) => `TST-2024-00${number}`);
    expect(ids(archiveOf(written))).toEqual(expected);
    expect(ids(archiveOf(written.toReversed()))).toEqual(expected);
  });

  it('takes numbers as numbers', () => {
    const archive = archiveOf([{ id: 'TST-2024-1000' }, { id: 'TST-2024-999' }]);
    expect(ids(archive)).toEqual(['TST-2024-1000', 'TST-2024-999']);
  });

  it('leaves what it was given as it is', () => {
    const content = contentOf([{ id: 'TST-2024-001' }, { id: 'TST-2024-002' }]);
    const before = structuredClone(content);
    indexArchive(content, 4);
    expect(content).toEqual(before);
  });
});

describe('lists', () => {
  const archive = archiveOf([
    { id: 'TST-2023-001', published: '2023-05-01', topics: ['tracing'], place: 'global' },
    {
      id: 'TST-2024-001',
      published: '2024-05-01',
      organisations: [
        { id: 'police', role: 'host' },
        { id: 'police', role: 'audience' },
        { id: 'customs', role: 'trainer' },
      ],
      topics: ['seizure', 'tracing'],
    },
    {
      id: 'TST-2024-002',
      kind: 'statement',
      statedBy: 'analytics',
      published: '2024-06-01',
    },
  ]);

  it('are years, newest first', () => {
    expect(archive.years.map(({ id }) => id)).toEqual(['2024', '2023']);
    expect(ids(archive.years[0])).toEqual(['TST-2024-002', 'TST-2024-001']);
  });

  it('are organisations by name, each announcement once, statements by who made them', () => {
    expect(archive.organisations.map(({ id }) => id)).toEqual(['analytics', 'customs', 'police']);
    expect(archive.organisations.map(ids)).toEqual([
      ['TST-2024-002'],
      ['TST-2024-001'],
      ['TST-2024-002', 'TST-2024-001', 'TST-2023-001'],
    ]);
  });

  it('are topics by label', () => {
    expect(archive.topics.map(({ label }) => label)).toEqual(['Seizure', 'Tracing']);
  });

  it('are regions, the fullest first', () => {
    expect(archive.regions.map(({ id, announcements }) => [id, announcements.length])).toEqual([
      ['europe', 2],
      ['global', 1],
    ]);
  });
});

describe('an announcement of the archive', () => {
  it.each([
    ['current', '2024-02-09', []],
    ['current', '2024-03-01', [{ date: '2024-03-01', kind: 'update', note: 'More.' }]],
    ['corrected', '2024-03-01', [{ date: '2024-03-01', kind: 'correction', note: 'Wrong.' }]],
    [
      'superseded',
      '2024-03-02',
      [
        { date: '2024-03-01', kind: 'supersession', note: 'Old.', by: 'TST-2024-009' },
        { date: '2024-03-02', kind: 'correction', note: 'Wrong.' },
      ],
    ],
    [
      'retracted',
      '2024-03-02',
      [
        { date: '2024-03-01', kind: 'retraction', note: 'Gone.', by: 'TST-2024-009' },
        { date: '2024-03-02', kind: 'supersession', note: 'Old.', by: 'TST-2024-009' },
      ],
    ],
    [
      'retracted',
      '2024-03-02',
      [
        { date: '2024-03-01', kind: 'retraction', note: 'Gone.' },
        { date: '2024-03-02', kind: 'correction', note: 'Wrong.' },
      ],
    ],
  ])('is %s and was changed on %s after %j', (status, modified, updates) => {
    const newer = { id: 'TST-2024-009', published: '2024-03-03' };
    const { announcements } = archiveOf([{ updates }, newer]);
    const announcement = announcements.find(({ id }) => id !== newer.id);
    expect(announcement).toMatchObject({ status, modified });
  });

  it('knows its address, its year and its region', () => {
    const [announcement] = archiveOf([
      { slug: 'new-year', published: '2024-01-01T00:30:00+09:00', place: { country: 'JP' } },
    ]).announcements;
    expect(announcement).toMatchObject({
      address: '/announcements/2024/new-year/',
      year: '2024',
      region: 'asia',
    });
  });

  it('has neighbours, but not at the ends', () => {
    const { announcements, neighbours } = archiveOf([
      { id: 'TST-2024-003' },
      { id: 'TST-2024-002' },
      { id: 'TST-2024-001' },
    ]);
    expect(
      announcements.map(neighbours).map(({ previous, next }) => [previous?.id, next?.id]),
    ).toEqual([
      ['TST-2024-002', undefined],
      ['TST-2024-001', 'TST-2024-003'],
      [undefined, 'TST-2024-002'],
    ]);
  });

  it('is found by its id', () => {
    const archive = archiveOf([{ id: 'TST-2024-002' }]);
    expect(archive.announcement('TST-2024-002')?.id).toBe('TST-2024-002');
    expect(archive.announcement('TST-2024-003')).toBeUndefined();
  });
});

describe('names', () => {
  it('are short where there is a short form', () => {
    const named = organisation.parse({ name: 'Federal Bureau', kind: 'police' });
    expect(shortName(named)).toBe('Federal Bureau');
    expect(shortName({ ...named, acronym: 'FB' })).toBe('FB');
  });

  it('stand once each, in the order of the announcement', () => {
    const [announcement] = archiveOf([
      {
        organisations: [
          { id: 'police', role: 'host' },
          { id: 'customs', role: 'trainer' },
          { id: 'police', role: 'audience' },
        ],
      },
    ]).announcements;
    expect(announcement && organisationNames(announcement)).toEqual(['Police', 'Customs']);
  });

  it('of whoever claims a figure are those of the organisation, or as written', () => {
    const { claimantName } = archiveOf([{}]);
    expect(claimantName('police')).toBe('Police');
    expect(claimantName({ name: 'The Daily Example' })).toBe('The Daily Example');
    expect(() => claimantName('nobody')).toThrow('"nobody" is referred to but was not published.');
  });
});

describe('kinds', () => {
  it('are the ones that have announcements, in the order of the schema', () => {
    const { kinds } = archiveOf([
      { id: 'TST-2024-001', kind: 'statement', statedBy: 'police' },
      { id: 'TST-2024-002' },
      { id: 'TST-2024-003' },
    ]);
    expect(kinds.map((kind) => [kind.id, ids(kind)])).toEqual([
      ['training', ['TST-2024-003', 'TST-2024-002']],
      ['statement', ['TST-2024-001']],
    ]);
  });
});

describe('what was read most', () => {
  const period = { from: '2024-12-02T00:00:00Z', to: '2025-01-01T00:00:00Z' };
  const mostRead = (...ids: string[]) => ({
    ...period,
    announcements: ids.map((id) => ({ id, reads: 1 })),
  });
  const content = contentOf([{ id: 'TST-2024-001' }, { id: 'TST-2024-002' }]);

  it('keeps its own order, and passes over what is in no list', () => {
    const list = mostRead('TST-2024-001', 'TST-2024-777', 'TST-2024-002');
    const archive = indexArchive({ ...content, mostRead: list }, 4);
    expect(archive.mostRead).toMatchObject(period);
    expect(archive.mostRead?.announcements).toEqual([
      archive.announcement('TST-2024-001'),
      archive.announcement('TST-2024-002'),
    ]);
  });

  it('is nothing where nobody counted, or nothing was read', () => {
    expect(indexArchive(content, 4).mostRead).toBeUndefined();
    const list = mostRead('TST-2024-777');
    expect(indexArchive({ ...content, mostRead: list }, 4).mostRead).toBeUndefined();
  });
});

describe('what was retracted', () => {
  const archive = archiveOf([
    { id: 'TST-2024-001', organisations: [{ id: 'police', role: 'host' }] },
    {
      id: 'TST-2024-002',
      organisations: [{ id: 'customs', role: 'host' }],
      updates: [{ date: '2024-03-01', kind: 'retraction', note: 'It did not take place.' }],
    },
    { id: 'TST-2024-003', organisations: [{ id: 'police', role: 'host' }] },
  ]);

  it('keeps its page and stands in no list', () => {
    expect(ids(archive)).toEqual(['TST-2024-003', 'TST-2024-002', 'TST-2024-001']);
    const lists = [...archive.years, ...archive.topics, ...archive.regions, ...archive.kinds];
    expect(lists.map(ids)).toEqual(lists.map(() => ['TST-2024-003', 'TST-2024-001']));
    expect(archive.listed.map(({ id }) => id)).toEqual(['TST-2024-003', 'TST-2024-001']);
  });

  it('is told to those who follow a list, and leaves the address of the list', () => {
    const customs = archive.organisations.find(({ id }) => id === 'customs');
    expect(ids(customs)).toEqual([]);
    expect(customs?.followed.map(({ id }) => id)).toEqual(['TST-2024-002']);
  });

  it('is neither neighbour nor related', () => {
    const [newest, retracted, oldest] = archive.announcements;
    if (!newest || !retracted || !oldest) throw new Error('The archive is empty.');
    expect(archive.neighbours(newest).previous?.id).toBe('TST-2024-001');
    expect(archive.neighbours(oldest).next?.id).toBe('TST-2024-003');
    expect(archive.neighbours(retracted).previous?.id).toBe('TST-2024-001');
    expect(archive.related(newest).map(({ announcement }) => announcement.id)).toEqual([
      'TST-2024-001',
    ]);
    expect(archive.related(retracted)).toEqual([]);
  });
});

describe('a superseded announcement', () => {
  const archive = archiveWithSuperseded({ id: 'TST-2024-001', slug: 'older' });
  const older = archive.announcement('TST-2024-001');
  const newer = archive.announcement('TST-2024-009');

  it('names the one to read instead, which names it', () => {
    expect(older?.updates).toMatchObject([
      {
        by: {
          id: 'TST-2024-009',
          title: 'The newer one',
          address: '/announcements/2024/newer/',
        },
      },
    ]);
    expect(newer?.supersedes).toEqual([
      {
        id: 'TST-2024-001',
        title: 'Police train investigators',
        language: 'en',
        address: '/announcements/2024/older/',
      },
    ]);
    expect(older?.supersedes).toEqual([]);
  });

  it('stands in lists, and not among the corrections', () => {
    expect(archive.listed.map(({ id }) => id)).toContain('TST-2024-001');
    expect(archive.corrections).toEqual([]);
  });
});

test('what an announcement supersedes is what names it today, the oldest first', () => {
  const by = (id: string, kind = 'supersession') => ({
    updates: [{ date: '2024-09-01', kind, note: 'Old.', by: id }],
  });
  const [last] = archiveOf([
    { id: 'TST-2024-004', published: '2024-08-01' },
    { id: 'TST-2024-003', published: '2024-03-01', ...by('TST-2024-004') },
    { id: 'TST-2024-002', published: '2024-02-01', ...by('TST-2024-004', 'retraction') },
    {
      id: 'TST-2024-001',
      published: '2024-01-01',
      updates: [...by('TST-2024-004').updates, ...by('TST-2024-003').updates],
    },
  ]).announcements;
  expect(last?.supersedes.map(({ id }) => id)).toEqual(['TST-2024-002', 'TST-2024-003']);
});

describe('corrections', () => {
  it('are what was corrected or retracted, by the day of that change', () => {
    const note = 'Something.';
    const { corrections } = archiveOf([
      { id: 'TST-2024-001', updates: [{ date: '2024-09-01', kind: 'retraction', note }] },
      {
        id: 'TST-2024-002',
        updates: [
          { date: '2024-08-01', kind: 'correction', note },
          { date: '2024-12-01', kind: 'clarification', note },
        ],
      },
      { id: 'TST-2024-003', updates: [{ date: '2024-11-01', kind: 'update', note }] },
    ]);
    expect(corrections.map(({ id }) => id)).toEqual(['TST-2024-001', 'TST-2024-002']);
  });
});
