import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../tests/support/archive.ts';
import { feedDirectory } from './directory.ts';

describe('feedDirectory', () => {
  const groups = feedDirectory(
    archiveOf([
      { id: 'TST-2024-001', published: '2024-02-09', topics: ['tracing'] },
      {
        id: 'TST-2023-001',
        published: '2023-01-02',
        topics: ['seizure'],
        updates: [{ date: '2024-03-01', kind: 'correction', note: 'Wrong.' }],
      },
    ]),
  );

  it('has every list once, in its group, and the digest beside the whole archive', () => {
    expect(groups.map(({ id, feeds }) => [id, feeds.map(({ page }) => page)])).toEqual([
      ['archive', ['/announcements/', '/corrections/', '/digest/']],
      ['organisation', ['/organisations/police/']],
      ['topic', ['/topics/seizure/', '/topics/tracing/']],
      ['region', ['/regions/europe/']],
      ['kind', ['/kinds/training/']],
    ]);
  });

  it('says how much each holds and when that last changed', () => {
    const feeds = groups.flatMap((group) => group.feeds);
    expect(feeds.map(({ page, items, modified }) => [page, items, modified])).toEqual([
      ['/announcements/', 2, '2024-03-01'],
      ['/corrections/', 1, '2024-03-01'],
      ['/digest/', 3, '2024-03-01'],
      ['/organisations/police/', 2, '2024-03-01'],
      ['/topics/seizure/', 1, '2024-03-01'],
      ['/topics/tracing/', 1, '2024-02-09'],
      ['/regions/europe/', 2, '2024-03-01'],
      ['/kinds/training/', 2, '2024-03-01'],
    ]);
  });

  it('of an empty archive still offers what will come', () => {
    const [archive, ...others] = feedDirectory(archiveOf([]));
    expect(others).toEqual([]);
    expect(archive?.feeds.map(({ items, modified }) => [items, modified])).toEqual([
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ]);
  });
});
