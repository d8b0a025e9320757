import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/support/archive.ts';
import { channels } from './channels.ts';

describe('channels', () => {
  const found = channels(
    archiveOf([
      {
        id: 'TST-2024-001',
        organisations: [{ id: 'police', role: 'host' }],
        topics: ['tracing'],
        place: 'global',
        updates: [{ date: '2024-09-01', kind: 'correction', note: 'Something.' }],
      },
    ]),
  );

  it('are everything, the corrections, and each organisation, topic, region and kind', () => {
    expect(found.map(({ group, page }) => [group, page])).toEqual([
      ['archive', '/announcements/'],
      ['archive', '/corrections/'],
      ['organisation', '/organisations/police/'],
      ['topic', '/topics/tracing/'],
      ['region', '/regions/global/'],
      ['kind', '/kinds/training/'],
    ]);
  });

  it('have the announcements of the page, a name and a sentence', () => {
    for (const { announcements, title, description } of found) {
      expect(announcements.map(({ id }) => id)).toEqual(['TST-2024-001']);
      expect(title).not.toBe('');
      expect(description).toMatch(/\.$/);
    }
  });
});
