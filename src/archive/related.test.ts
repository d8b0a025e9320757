import { describe, expect, it } from 'vitest';
import { archived, archiveOf, type Written } from '../../tests/support/archive.ts';

/** The ids of what is related to the first of these announcements. */
function relatedToFirst(written: readonly Written[], limit?: number): string[] {
  const archive = archiveOf(written, limit);
  const first = archive.announcement(String(written[0]?.id));
  return first ? archive.related(first).map(({ announcement }) => announcement.id) : [];
}

const hosts = (...ids: string[]) => ids.map((id) => ({ id, role: 'host' }));

/** Shares nothing with the others but what a test adds. */
const SUBJECT = {
  id: 'TST-2024-001',
  organisations: hosts('police', 'customs'),
  topics: ['tracing', 'seizure', 'fraud'],
  place: { country: 'FR' },
};
const OTHER = { organisations: hosts('others'), topics: ['others'], place: { country: 'BR' } };

describe('related announcements', () => {
  it.each([
    ['an organisation', { organisations: hosts('police') }, true],
    ['a country and a topic', { place: { country: 'FR' }, topics: ['tracing'] }, true],
    ['three topics', { topics: ['tracing', 'seizure', 'fraud'] }, true],
    ['a country alone', { place: { country: 'FR' } }, false],
    ['two topics alone', { topics: ['tracing', 'seizure'] }, false],
    ['nothing', {}, false],
  ])('share %s: %j', (_, shared, isRelated) => {
    const other = { ...OTHER, id: 'TST-2024-002', ...shared };
    expect(relatedToFirst([SUBJECT, other])).toEqual(isRelated ? ['TST-2024-002'] : []);
  });

  it('have the most in common first', () => {
    expect(
      relatedToFirst([
        SUBJECT,
        { ...OTHER, id: 'TST-2024-002', organisations: hosts('police') },
        { ...OTHER, id: 'TST-2024-003', organisations: hosts('police', 'customs') },
        { ...OTHER, id: 'TST-2024-004', organisations: hosts('police'), place: { country: 'FR' } },
      ]),
    ).toEqual(['TST-2024-003', 'TST-2024-004', 'TST-2024-002']);
  });

  it('among equals are the nearest in time, then the newer', () => {
    const equal = (number: number, date: string) => ({
      ...OTHER,
      id: `TST-2024-00${number}`,
      organisations: hosts('police'),
      published: date,
    });
    expect(
      relatedToFirst([
        { ...SUBJECT, published: '2024-06-15' },
        equal(2, '2024-06-12'),
        equal(3, '2024-06-14'),
        equal(4, '2024-06-16'),
        equal(5, '2024-06-30'),
      ]),
    ).toEqual(['TST-2024-004', 'TST-2024-003', 'TST-2024-002', 'TST-2024-005']);
  });

  it('have what is rare in common before what is common', () => {
    const known = (number: number) => ({
      ...OTHER,
      id: `TST-2023-00${number}`,
      organisations: hosts('police'),
      published: '2019-01-01',
    });
    expect(
      relatedToFirst(
        [
          SUBJECT,
          { ...OTHER, id: 'TST-2024-002', organisations: hosts('police') },
          { ...OTHER, id: 'TST-2024-003', organisations: hosts('customs') },
          known(1),
          known(2),
        ],
        2,
      ),
    ).toEqual(['TST-2024-003', 'TST-2024-002']);
  });

  it('have words in common that few others have', () => {
    const other = { ...OTHER, organisations: hosts('police') };
    expect(
      relatedToFirst([
        { ...SUBJECT, summary: 'Investigators follow stolen kangaroos through a mixer.' },
        { ...other, id: 'TST-2024-002', published: '2024-02-09' },
        {
          ...other,
          id: 'TST-2024-003',
          published: '2023-12-09',
          summary: 'A mixer hid the kangaroos of a zoo.',
        },
      ]),
    ).toEqual(['TST-2024-003', 'TST-2024-002']);
  });

  it('say what both have', () => {
    const archive = archiveOf([
      SUBJECT,
      { ...OTHER, id: 'TST-2024-002', organisations: hosts('police'), topics: ['seizure'] },
      { ...SUBJECT, id: 'TST-2024-003', organisations: hosts('others') },
    ]);
    const subject = archive.announcement(SUBJECT.id);
    const shared = archive.related(subject ?? archived()).map((relation) => ({
      id: relation.announcement.id,
      organisations: relation.shared.organisations.map(({ id }) => id),
      country: relation.shared.country,
      topics: relation.shared.topics.map(({ id }) => id),
    }));
    expect(shared).toEqual([
      {
        id: 'TST-2024-003',
        organisations: [],
        country: 'FR',
        topics: ['tracing', 'seizure', 'fraud'],
      },
      { id: 'TST-2024-002', organisations: ['police'], country: undefined, topics: ['seizure'] },
    ]);
  });

  it.each([
    [0, []],
    [1, ['TST-2024-003']],
    [2, ['TST-2024-003', 'TST-2024-002']],
    [9, ['TST-2024-003', 'TST-2024-002']],
  ])('are at most %d', (limit, expected) => {
    const all = [
      SUBJECT,
      { ...OTHER, id: 'TST-2024-002', organisations: hosts('police') },
      { ...OTHER, id: 'TST-2024-003', organisations: hosts('police', 'customs') },
    ];
    expect(relatedToFirst(all, limit)).toEqual(expected);
  });

  it('count an organisation once, whatever it did', () => {
    expect(
      relatedToFirst([
        SUBJECT,
        {
          ...OTHER,
          id: 'TST-2024-002',
          organisations: ['host', 'trainer'].map((role) => ({ id: 'police', role })),
        },
        { ...OTHER, id: 'TST-2024-003', organisations: hosts('police'), topics: ['tracing'] },
      ]),
    ).toEqual(['TST-2024-003', 'TST-2024-002']);
  });

  it('do not count the whole world as a country', () => {
    const other = { ...OTHER, id: 'TST-2024-002', place: 'global', topics: ['tracing'] };
    expect(relatedToFirst([{ ...SUBJECT, place: 'global' }, other])).toEqual([]);
  });

  it('are never the announcement itself, and the same in whatever order they were read', () => {
    const all = Array.from({ length: 12 }, (_, index) => ({
      id: `TST-2024-${String(index + 1).padStart(3, '0')}`,
      organisations: hosts(index % 2 ? 'police' : 'customs'),
      topics: [['tracing', 'seizure', 'fraud'][index % 3] ?? 'tracing'],
    }));
    const relations = (written: readonly Written[]) => {
      const archive = archiveOf(written);
      return archive.announcements.map((each) => [
        each.id,
        archive.related(each).map(({ announcement }) => announcement.id),
      ]);
    };
    const related = relations(all);
    expect(related.filter(([id, others]) => others?.includes(String(id)))).toEqual([]);
    expect(related.every(([, others]) => others?.length === 4)).toBe(true);
    expect(relations(all.toReversed())).toEqual(related);
  });
});
