import { calendarPart, toMoment } from './dates.ts';

/**
 * Weeks as ISO 8601 counts them: they begin on Monday, and belong to the year that their Thursday
 * lies in. A week is written as `2024-W06`. No time zone has a part in it: a day is a day as written.
 */

const DAY = 86_400_000;

/**
 * Finds the week that a day lies in; of an instant, the day in the zone that it was written with.
 *
 * @example weekOf('2024-02-09') // '2024-W06'
 */
export function weekOf(date: string): string {
  const day = toMoment(calendarPart(date)).getTime();
  const thursday = new Date(day + (4 - weekdayOf(day)) * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

/**
 * Finds the Monday and the Sunday of a week.
 *
 * @example daysOf('2024-W06') // { first: '2024-02-05', last: '2024-02-11' }
 */
export function daysOf(week: string): { first: string; last: string } {
  const { year, number } = partsOf(week);
  // The fourth of January lies in the first week of every year.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth + (1 - weekdayOf(fourth) + 7 * (number - 1)) * DAY;
  return { first: dayOf(monday), last: dayOf(monday + 6 * DAY) };
}

/** The year and the number of a week: 2024 and 6. */
export function partsOf(week: string): { year: number; number: number } {
  const [year, number] = week.split('-W').map(Number);
  if (!year || !number) throw new Error(`"${week}" is not a week such as 2024-W06.`);
  return { year, number };
}

/** Monday is 1, Sunday is 7. */
function weekdayOf(time: number): number {
  return new Date(time).getUTCDay() || 7;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
