import { describe, expect, it } from 'vitest';
import { archiveOf, type Written } from '../../tests/support/archive.ts';
import { sizeOf, type Week, weeksOf } from './weeks.ts';

function weeks(...written: Written[]): Week[] {
  return weeksOf(archiveOf(written).announcements);
}

describe('weeksOf', () => {
  it('are those that have something, newest first', () => {
    const found = weeks(
      { id: 'TST-2024-001', published: '2024-02-05' },
      { id: 'TST-2024-002', published: '2024-02-11T23:59:00-11:00' },
      { id: 'TST-2024-003', published: '2024-12-30' },
    );
    expect(
      found.map(({ id, first, last, announced }) => [id, first, last, announced.map((a) => a.id)]),
    ).toEqual([
      ['2025-W01', '2024-12-30', '2025-01-05', ['TST-2024-003']],
      ['2024-W06', '2024-02-05', '2024-02-11', ['TST-2024-002', 'TST-2024-001']],
    ]);
  });

  it('list a change in the week in which it was made, corrections apart', () => {
    const [change, publication] = weeks({
      published: '2024-02-09',
      updates: [
        { date: '2024-02-10', kind: 'clarification', note: 'Within the week.' },
        { date: '2024-03-04', kind: 'update', note: 'More.' },
        { date: '2024-03-05', kind: 'correction', note: 'Wrong.' },
        { date: '2024-03-06', kind: 'retraction', note: 'All of it.' },
      ],
    });
    const notes = (week: Week | undefined) => [
      week?.announced.length,
      week?.corrections.map(({ update }) => update.note),
      week?.additions.map(({ update }) => update.note),
    ];
    expect(notes(change)).toEqual([0, ['All of it.', 'Wrong.'], ['More.']]);
    expect(notes(publication)).toEqual([1, [], ['Within the week.']]);
    expect([change, publication].map((week) => week && sizeOf(week))).toEqual([3, 2]);
  });

  it.each([
    ['the publication', [{ published: '2024-02-09T10:00:00Z' }], '2024-02-09T10:00:00Z'],
    [
      'the newer publication',
      [
        { id: 'TST-2024-001', published: '2024-02-08' },
        { id: 'TST-2024-002', published: '2024-02-06' },
      ],
      '2024-02-08',
    ],
    [
      'a later change',
      [
        {
          published: '2024-02-08',
          updates: [{ date: '2024-02-09', kind: 'update', note: 'More.' }],
        },
      ],
      '2024-02-09',
    ],
  ])('are dated by the newest in them: %s', (_, written, modified) => {
    expect(weeks(...written)[0]?.modified).toBe(modified);
  });

  it('of an empty archive are none', () => {
    expect(weeks()).toEqual([]);
  });
});
