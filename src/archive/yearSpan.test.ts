import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/support/archive.ts';
import { yearSpan } from './yearSpan.ts';

const yearsOf = (...dates: string[]) =>
  yearSpan(
    archiveOf(dates.map((published, index) => ({ id: `TST-2024-00${index + 1}`, published })))
      .announcements,
  ).map(({ id, announcements }) => [id, announcements.map(({ published }) => published)]);

describe('the years of a list', () => {
  it('go without a gap from the newest to the oldest', () => {
    expect(yearsOf('2021-03-01', '2024-02-09', '2024-05-01', '2022-12-31')).toEqual([
      ['2024', ['2024-05-01', '2024-02-09']],
      ['2023', []],
      ['2022', ['2022-12-31']],
      ['2021', ['2021-03-01']],
    ]);
  });

  it('are those of the days as written, whatever the zone', () => {
    expect(yearsOf('2024-01-01T00:30:00+14:00', '2023-12-31T23:30:00-08:00')).toEqual([
      ['2024', ['2024-01-01T00:30:00+14:00']],
      ['2023', ['2023-12-31T23:30:00-08:00']],
    ]);
  });

  it('are none of an empty list', () => {
    expect(yearsOf()).toEqual([]);
  });
});
