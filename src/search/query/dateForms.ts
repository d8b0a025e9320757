import type { CalendarDate, PartialDate } from '../../model/calendar.ts';
import { dayOf, daysAfter, mondayOf, monthsAfter } from '../../model/calendar.ts';
import type { DateReading } from './query.ts';

/**
 * The forms of a single date. Each reads from the beginning of a text in which words, freed of the
 * punctuation around them, are joined by single spaces: "Sept. 5, 2014" comes as "Sept 5 2014".
 */

/** The time that a date names; a single date is its own start and end. */
export type Named = Pick<DateReading, 'start' | 'end'>;

export interface Reader {
  today: CalendarDate;
  /** Whether 05/03/2014 is 5 March or May 3. */
  dayFirst: boolean;
}

/** A date at the beginning of a text; it names nothing when the calendar has no such day. */
export interface DateText {
  text: string;
  named: Named | undefined;
}

interface Form {
  pattern: RegExp;
  read: (parts: string[], reader: Reader) => Named | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Sources of patterns. Those of one letter capture what they find. */
export const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?|september|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
export const W = `(?:${WEEKDAY} )?`;
export const D = `${W}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?`;
export const M = `(${MONTH})`;
export const Y = '((?:19|20)\\d\\d|2100)';
export const GAP = '(?: of | |[-–./])';

const FORMS: readonly Form[] = [
  form(D + GAP + M + GAP + Y, ([d, m, y]) => day(y, monthNumber(m), d)),
  form(W + M + GAP + D + GAP + Y, ([m, d, y]) => day(y, monthNumber(m), d)),
  form(M + GAP + Y, ([m, y]) => named(`${y}-${monthNumber(m)}`)),
  form(`${Y}([-/.])(\\d{1,2})\\2(\\d{1,2})`, ([y, , m, d]) => day(y, m, d)),
  form(`${Y}[-/](0[1-9]|1[0-2])`, ([y, m]) => named(`${y}-${m}`)),
  form(`(\\d{1,2})\\.(\\d{1,2})\\.${Y}`, ([a, b, y]) => day(y, b, a) ?? day(y, a, b)),
  form(`(\\d{1,2})([-/])(\\d{1,2})\\2${Y}`, ([a, , b, y], reader) => numeric(a, b, y, reader)),
  form('(\\d{1,2})/(\\d{1,2})/(\\d\\d)', ([a, b, y = ''], reader) =>
    numeric(a, b, (y < '69' ? '20' : '19') + y, reader),
  ),
  form(`(0?[1-9]|1[0-2])/${Y}`, ([m = '', y]) => named(`${y}-${m.padStart(2, '0')}`)),
  form(Y, ([y = '']) => named(y)),
  form('today', (_, { today }) => named(today)),
  form('yesterday', (_, { today }) => named(daysAfter(today, -1))),
  form('(this|last) week', ([which], { today }) => {
    const monday = daysAfter(mondayOf(today), 7 * offset(which));
    return { start: monday, end: daysAfter(monday, 6) };
  }),
  form('(this|last) month', ([which], { today }) => named(monthsAfter(today, offset(which)))),
  form('(this|last) year', ([which], { today }) =>
    named(monthsAfter(today, 12 * offset(which)).slice(0, 4)),
  ),
];

/** Every form that `text` begins with, also in the middle of a word: the start of "2014-2016" is a year. */
export function* datesBeginning(text: string, reader: Reader): Generator<DateText> {
  for (const { pattern, read } of FORMS) {
    const [found, ...parts] = pattern.exec(text) ?? [];
    if (found !== undefined) yield { text: found, named: read(parts, reader) };
  }
}

/** The date that the first words of `text` are. */
export function dateAt(text: string, reader: Reader): DateText | undefined {
  for (const date of datesBeginning(text, reader)) {
    if (endsWord(text, date.text.length)) return date;
  }
  return undefined;
}

/** Whether a word of `text` ends at `index`. */
export function endsWord(text: string, index: number): boolean {
  return index === text.length || text[index] === ' ';
}

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(`^${source}`, 'i'), read };
}

function named(date: PartialDate): Named {
  return { start: date, end: date };
}

function day(year = '', month = '', dayOfMonth = ''): Named | undefined {
  const date = dayOf(year, month, dayOfMonth);
  return date === undefined ? undefined : named(date);
}

function numeric(a = '', b = '', year = '', { dayFirst }: Reader): Named | undefined {
  return dayFirst ? day(year, b, a) : day(year, a, b);
}

function monthNumber(name = ''): string {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return String(index + 1).padStart(2, '0');
}

function offset(which = ''): number {
  return which.toLowerCase() === 'last' ? -1 : 0;
}
