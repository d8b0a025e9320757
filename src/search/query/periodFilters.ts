import { firstDay, lastDay } from '../../model/calendar.ts';
import type { Filters } from '../format/facets.ts';

/** The first and last year that an open period reaches. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * A period as filters, any of which is enough: whole years, then whole months, then single days,
 * so that "before 2014" is a few values and not thousands of days. One that lies beyond these years
 * is the filter of its own year, which finds nothing, and not no filter at all.
 */
export function periodFilters(from: string | undefined, to: string | undefined): Filters[] {
  const first = from ?? `${FIRST_YEAR}-01-01`;
  const last = to ?? `${LAST_YEAR}-12-31`;
  const years: string[] = [];
  const months: string[] = [];
  const days: string[] = [];

  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    if (covers(first, last, String(year))) {
      years.push(String(year));
      continue;
    }
    for (const month of monthsOf(year)) {
      if (lastDay(month) < first || firstDay(month) > last) continue;
      if (covers(first, last, month)) months.push(month);
      else days.push(...daysOf(month).filter((day) => day >= first && day <= last));
    }
  }
  const filters = [{ year: years }, { month: months }, { day: days }].filter((filter) =>
    Object.values(filter).some((values) => values.length > 0),
  ) as Filters[];
  return filters.length > 0 ? filters : [{ year: [(from ?? last).slice(0, 4)] }];
}

function covers(first: string, last: string, date: string): boolean {
  return first <= firstDay(date) && lastDay(date) <= last;
}

function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

function daysOf(month: string): string[] {
  return Array.from(
    { length: Number(lastDay(month).slice(8)) },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
}
