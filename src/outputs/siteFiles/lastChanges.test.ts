import { expect, it } from 'vitest';
import { archiveOf } from '../../../tests/support/archive.ts';
import { lastChanges } from './lastChanges.ts';

it('gives each page the newest change of what it shows', () => {
  const archive = archiveOf([
    {
      id: 'TST-2023-001',
      slug: 'old',
      published: '2023-05-01',
      topics: ['seizure'],
      updates: [{ date: '2024-12-01', kind: 'correction', note: 'Something.' }],
    },
    { id: 'TST-2024-001', slug: 'new', published: '2024-02-09T23:00:00-05:00', place: 'global' },
  ]);
  const all = '2024-12-01';
  const recent = '2024-02-09T23:00:00-05:00';
  expect(lastChanges(archive)).toEqual({
    '/': all,
    '/announcements/': all,
    '/announcements/2023/': all,
    '/announcements/2023/old/': all,
    '/announcements/2024/': recent,
    '/announcements/2024/new/': recent,
    '/calendar/': all,
    '/calendar/2024/': all,
    '/corrections/': all,
    '/data/': all,
    '/digest/': all,
    '/digest/2023-W18/': '2023-05-01',
    '/digest/2024-W06/': recent,
    '/digest/2024-W48/': all,
    '/feeds/': all,
    '/figures/': all,
    '/kinds/': all,
    '/kinds/training/': all,
    '/organisations/': all,
    '/organisations/police/': all,
    '/regions/': all,
    '/regions/europe/': all,
    '/regions/global/': recent,
    '/search/': all,
    '/topics/': all,
    '/topics/seizure/': all,
    '/topics/tracing/': recent,
  });
});

it('leaves out a list with nothing in it', () => {
  expect(lastChanges(archiveOf([{}]))).not.toHaveProperty('/corrections/');
});

it('counts for a list what was retracted from it', () => {
  const updates = [{ date: '2024-12-01', kind: 'retraction', note: 'It was wrong.' }];
  const changes = lastChanges(archiveOf([{ id: 'TST-2024-001' }, { id: 'TST-2024-002', updates }]));
  for (const list of ['/announcements/', '/announcements/2024/', '/organisations/police/']) {
    expect(changes[list]).toBe('2024-12-01');
  }
});
