import { describe, expect, it } from 'vitest';
import { archiveOf, type Written } from '../../../tests/support/archive.ts';
import { documentAddress, type FeedDocument, feedDocuments, headOf } from './document.ts';

/** Two announcements a year in 2022 and 2024, one in 2023; one of them is a statement and was corrected in 2025. */
const WRITTEN: readonly Written[] = [
  { id: 'TST-2022-001', published: '2022-01-01' },
  {
    id: 'TST-2022-002',
    published: '2022-06-01',
    kind: 'statement',
    statedBy: 'police',
    updates: [{ date: '2025-01-01', kind: 'correction', note: 'Wrong.' }],
  },
  { id: 'TST-2023-001', published: '2023-01-01' },
  { id: 'TST-2024-001', published: '2024-01-01' },
  { id: 'TST-2024-002', published: '2024-06-01' },
];
const archive = archiveOf(WRITTEN);

/** The documents of a list, as their addresses and how many they hold. */
function documentsOf(page: string, limit: number): FeedDocument[] {
  return feedDocuments(archive, limit).filter(({ list }) => list === page);
}

describe('the documents of a feed', () => {
  it('are the newest and one for each year', () => {
    const found = documentsOf('/announcements/', 2);
    expect(
      found.map((each) => [documentAddress(each, 'atom'), each.announcements.map(({ id }) => id)]),
    ).toEqual([
      ['/atom.xml', ['TST-2024-002', 'TST-2024-001']],
      ['/announcements/2024/atom.xml', ['TST-2024-002', 'TST-2024-001']],
      ['/announcements/2023/atom.xml', ['TST-2023-001']],
      ['/announcements/2022/atom.xml', ['TST-2022-002', 'TST-2022-001']],
    ]);
  });

  it('are one for a list that fits into it, except for that of all announcements', () => {
    expect(documentsOf('/topics/tracing/', 5).map(({ extent }) => extent)).toEqual(['complete']);
    expect(documentsOf('/topics/tracing/', 4).map(({ extent }) => extent)).toEqual([
      'newest',
      'archive',
      'archive',
      'archive',
    ]);
    expect(documentsOf('/announcements/', 50)).toHaveLength(4);
  });

  it('leave out the years in which a list has nothing', () => {
    const found = documentsOf('/kinds/training/', 1);
    expect(found.map(({ year, previous, next }) => [year, previous, next])).toEqual([
      [undefined, '2024', undefined],
      ['2024', '2023', undefined],
      ['2023', '2022', '2024'],
      ['2022', undefined, '2023'],
    ]);
  });

  it('file a correction under the year of the correction', () => {
    const [newest, year] = documentsOf('/corrections/', 0);
    expect(newest?.announcements).toEqual([]);
    expect(year?.year).toBe('2025');
    expect(year?.announcements.map(({ id }) => id)).toEqual(['TST-2022-002']);
  });
});

describe('the head of a document', () => {
  const heads = documentsOf('/announcements/', 2).map((each) => headOf(each, 'rss', archive));

  it('says where it stands and what is beside it', () => {
    expect(heads[2]).toEqual({
      id: 'tag:training-record.example.org,2024:/announcements/',
      title: 'The Training Record: 2023',
      description: expect.any(String),
      language: 'en',
      page: 'https://press.example/announcements/',
      address: 'https://press.example/announcements/2023/rss.xml',
      updated: new Date('2023-01-01T00:00:00.123Z'),
      extent: 'archive',
      current: 'https://press.example/rss.xml',
      previous: 'https://press.example/announcements/2022/rss.xml',
      next: 'https://press.example/announcements/2024/rss.xml',
      hasEnded: false,
    });
    expect(heads[0]).toMatchObject({
      address: 'https://press.example/rss.xml',
      current: undefined,
      previous: 'https://press.example/announcements/2024/rss.xml',
    });
  });

  it('is dated by the newest change in it', () => {
    expect(heads.map(({ updated }) => updated.toISOString())).toEqual([
      '2024-06-01T00:00:00.224Z',
      '2024-06-01T00:00:00.224Z',
      '2023-01-01T00:00:00.123Z',
      '2025-01-01T00:00:00.222Z',
    ]);
  });

  it('of a list with nothing in it is dated by the beginning of the archive', () => {
    const [empty] = documentsOf('/corrections/', 0);
    expect(empty && headOf(empty, 'json', archive).updated).toEqual(
      new Date('2022-01-01T00:00:00Z'),
    );
  });
});
