import { byCodeUnit } from './order.ts';

/**
 * Every date format of the archive. A date is a string of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an
 * instant with its zone, and is shown as it was written: no zone of the build machine, no lost day.
 */

const FORMS = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  monthAlone: { month: 'long' },
  dayAndMonth: { day: 'numeric', month: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

type Form = keyof typeof FORMS;
export type Precision = 'year' | 'month' | 'day';

/** The calendar part of a date: the day of an instant in the zone that it was written with. */
export function calendarPart(date: string): string {
  return date.slice(0, 10);
}

/**
 * A date as the `datetime` of HTML takes it, which has three digits of a second at most (HTML, 2.3.5.5).
 *
 * @example forDatetime('2024-02-09T22:38:00.123456Z') // '2024-02-09T22:38:00.123Z'
 */
export function forDatetime(date: string): string {
  return date.replace(/(?<=\.\d{3})\d+/, '');
}

/** A date in words, as precise as it is: "9 February 2024", "June 2022", "2022". */
export function inWords(date: string, locale: string): string {
  return formatter(locale, precisionOf(date)).format(toUtc(date));
}

/** A period in words: "24–26 January 2024", "May–June 2022"; one date when there is no end. */
export function periodInWords(start: string, end: string | undefined, locale: string): string {
  if (end === undefined || end === start) return inWords(start, locale);
  if (precisionOf(start) !== precisionOf(end)) {
    return `${inWords(start, locale)} – ${inWords(end, locale)}`;
  }
  const key = `${locale} ${start} ${end}`;
  const words = periods.get(key) ?? periodBetween(start, end, locale);
  periods.set(key, words);
  return words;
}

/** A session is named in every list that its announcement stands in, and a range takes long to put in words. */
const periods = new Map<string, string>();

function periodBetween(start: string, end: string, locale: string): string {
  return formatter(locale, precisionOf(start)).formatRange(toUtc(start), toUtc(end));
}

/** The time of an instant as written, with its zone: "09:00 (UTC+01:00)"; nothing for a calendar date. */
export function timeInWords(date: string): string | undefined {
  const [, time, zone] = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(date) ?? [];
  if (!time || !zone) return undefined;
  return `${time} (UTC${zone === 'Z' ? '' : zone})`;
}

/** A short day and month for lists that stand under their year: "9 Feb". */
export function dayAndMonth(date: string, locale: string): string {
  return formatter(locale, 'dayAndMonth').format(toUtc(date));
}

/** Days that stand under their year: "9 Feb", "24–26 Jan", "30 Jan – 3 Feb". */
export function daysAndMonths(start: string, end: string | undefined, locale: string): string {
  if (end === undefined || end === start) return dayAndMonth(start, locale);
  return formatter(locale, 'dayAndMonth').formatRange(toUtc(start), toUtc(end));
}

/** A month of a year that is known from around it: "June". */
export function monthOfYear(date: string, locale: string): string {
  return formatter(locale, 'monthAlone').format(toUtc(date));
}

/** The calendar date after another: `2024-03-01` after `2024-02-29`. */
export function dayAfter(date: string): string {
  const day = toUtc(date);
  day.setUTCDate(day.getUTCDate() + 1);
  return calendarPart(day.toISOString());
}

/** The moment for formats that need one (RSS): an instant as it is, a calendar date as midnight UTC. */
export function toMoment(date: string): Date {
  return date.length > 10 ? new Date(date) : toUtc(date);
}

/** Oldest first, by the day as written, then by the moment within the day; equal dates give 0. */
export function compareDates(a: string, b: string): number {
  const byDay = byCodeUnit(calendarPart(a), calendarPart(b));
  if (byDay !== 0) return byDay;
  return toMoment(a).getTime() - toMoment(b).getTime();
}

/** The newest of some dates; nothing of none. */
export function newestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce((newest, date) => {
    if (date === undefined || newest === undefined) return newest ?? date;
    return compareDates(date, newest) > 0 ? date : newest;
  }, undefined);
}

/** The precision of a date: to the day, the month or the year. */
export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** Whether both the first and the last day of something are known. */
export function hasKnownDays({ start, end }: { start: string; end?: string | undefined }): boolean {
  return precisionOf(start) === 'day' && (end === undefined || precisionOf(end) === 'day');
}

/** Midnight UTC of the first day that the date can mean. */
function toUtc(date: string): Date {
  const [year = 0, month = 1, day = 1] = calendarPart(date).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function formatter(locale: string, form: Form): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
