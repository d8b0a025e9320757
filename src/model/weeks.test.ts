import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, partsOf, weekOf } from './weeks.ts';

describe('weekOf', () => {
  it.each([
    ['2024-02-09', '2024-W06'],
    ['2024-02-11', '2024-W06'],
    ['2024-02-12', '2024-W07'],
    // The year of a week is that of its Thursday.
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2016-01-01', '2015-W53'],
    ['2008-12-29', '2009-W01'],
    // The day as it was written, whatever day it is elsewhere.
    ['2024-02-11T23:30:00-11:00', '2024-W06'],
    ['2024-02-12T00:30:00+14:00', '2024-W07'],
  ])('%s lies in %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });
});

describe('daysOf', () => {
  it.each([
    ['2024-W06', '2024-02-05', '2024-02-11'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
  ])('%s is %s to %s', (week, first, last) => {
    expect(daysOf(week)).toEqual({ first, last });
  });

  it('has every day in its own week', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const { first, last } = daysOf(weekOf(day));
        expect(first <= day && day <= last).toBe(true);
        expect([weekOf(first), weekOf(last)]).toEqual([weekOf(day), weekOf(day)]);
      }),
    );
  });
});

describe('partsOf', () => {
  it('reads year and number', () => {
    expect(partsOf('2024-W06')).toEqual({ year: 2024, number: 6 });
  });

  it('refuses what is no week', () => {
    expect(() => partsOf('2024-06')).toThrow('"2024-06" is not a week such as 2024-W06.');
  });
});
