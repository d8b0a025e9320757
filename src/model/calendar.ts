/** A day of the Gregorian calendar, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

const DAY = 86_400_000;

/** A day by its numbers as typed, unless the calendar has no such day. */
export function dayOf(year: string, month: string, day: string): CalendarDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return toDay(toTime(date)) === date ? date : undefined;
}

export function firstDay(date: PartialDate): CalendarDate {
  return `${date}-01-01`.slice(0, 10);
}

export function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return daysAfter(firstDay(monthsAfter(date, 1)), -1);
}

export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return toDay(toTime(date) + days * DAY);
}

/** The month that is so many months after the one that `date` lies in. */
export function monthsAfter(date: PartialDate, months: number): PartialDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return toDay(Date.UTC(year, month - 1 + months)).slice(0, 7);
}

/** The Monday on or before a day (ISO 8601-1, 3.1.1.23: a week begins on Monday). */
export function mondayOf(date: CalendarDate): CalendarDate {
  const weekday = new Date(toTime(date)).getUTCDay();
  return daysAfter(date, -((weekday + 6) % 7));
}

function toTime(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function toDay(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10);
}
