import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../model/calendar.ts';
import type { Filters } from '../format/facets.ts';
import { periodFilters } from './periodFilters.ts';

describe('a period as filters', () => {
  it.each<[string, string, Filters[]]>([
    ['2014-01-01', '2014-12-31', [{ year: ['2014'] }]],
    ['2013-01-01', '2014-12-31', [{ year: ['2013', '2014'] }]],
    ['2014-03-01', '2014-03-31', [{ month: ['2014-03'] }]],
    ['2012-02-01', '2012-02-29', [{ month: ['2012-02'] }]],
    ['2014-02-01', '2014-02-27', [{ day: days('2014-02', 1, 27) }]],
    ['2014-03-05', '2014-03-05', [{ day: ['2014-03-05'] }]],
    [
      '2014-02-27',
      '2014-04-02',
      [{ month: ['2014-03'] }, { day: ['2014-02-27', '2014-02-28', '2014-04-01', '2014-04-02'] }],
    ],
    ['2013-12-31', '2015-01-01', [{ year: ['2014'] }, { day: ['2013-12-31', '2015-01-01'] }]],
    [
      '2013-11-30',
      '2014-12-31',
      [{ year: ['2014'] }, { month: ['2013-12'] }, { day: ['2013-11-30'] }],
    ],
  ])('from %s to %s', (from, to, filters) => {
    expect(periodFilters(from, to)).toEqual(filters);
  });

  it('without a beginning or an end is whole years', () => {
    expect(periodFilters(undefined, '1902-12-31')).toEqual([{ year: ['1900', '1901', '1902'] }]);
    expect(periodFilters('2099-01-01', undefined)).toEqual([{ year: ['2099', '2100'] }]);
  });

  it('beyond all years is a year that nothing has', () => {
    expect(periodFilters(undefined, '1899-12-31')).toEqual([{ year: ['1899'] }]);
    expect(periodFilters('2101-01-01', undefined)).toEqual([{ year: ['2101'] }]);
  });

  it('holds each of its days once, and no other', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((number) => daysAfter('2019-06-15', number));
    fc.assert(
      fc.property(day, day, day, (one, other, asked) => {
        const [from = one, to = other] = [one, other].toSorted();
        const values = periodFilters(from, to).flatMap((filters) => Object.values(filters).flat());
        const holding = values.filter((value) => asked.startsWith(value));
        expect(holding).toHaveLength(from <= asked && asked <= to ? 1 : 0);
      }),
    );
  });
});

function days(month: string, first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${month}-${String(first + index).padStart(2, '0')}`,
  );
}
