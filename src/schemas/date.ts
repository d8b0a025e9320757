import { z } from 'astro/zod';
import { textInFormat } from './text.ts';

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether `text` is a day that exists in the Gregorian calendar, written `YYYY-MM-DD` (ISO 8601-1, 5.2.2). */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = CALENDAR_DATE.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether `text` is a date, a time and a zone (RFC 3339, 5.6, with or without fractions of a second; seconds may be left out). */
export function isInstant(text: string): boolean {
  const [, date] = INSTANT.exec(text) ?? [];
  return date !== undefined && isCalendarDate(date);
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

/** A day: `2024-02-09`. It has no time and no zone, so it is the same day for every reader. */
export const calendarDate = textInFormat(
  isCalendarDate,
  'is not a day of the calendar',
  'write a real date as year-month-day, such as 2024-02-09',
);

/** A moment: `2024-02-09T09:00:00+01:00`. The zone is required, so that it is the same moment for every reader. */
export const instant = textInFormat(
  isInstant,
  'is not a moment with a zone',
  'write date, time and zone, such as 2024-02-09T09:00:00+01:00',
);

/** A day, or a moment with its zone. */
export const dateOrInstant = textInFormat(
  (text) => isCalendarDate(text) || isInstant(text),
  'is neither a day of the calendar nor a moment with a zone',
  'write 2024-02-09, or 2024-02-09T09:00:00+01:00 when the time matters',
);

/** A day, a month or a year, as precise as it is known: `2022-06-27`, `2022-06` or `2022`. */
export const partialDate = z.preprocess(
  // YAML reads an unquoted year as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  textInFormat(
    (text) => isCalendarDate(text) || isMonth(text) || isYear(text),
    'is not a day, a month or a year',
    'write 2022-06-27, 2022-06 or 2022, whichever is known',
  ),
);
