import type { CalendarDate } from '../../model/calendar.ts';
import { daysAfter, firstDay, lastDay } from '../../model/calendar.ts';
import {
  D,
  type DateText,
  dateAt,
  datesBeginning,
  endsWord,
  GAP,
  M,
  MONTH,
  type Named,
  type Reader,
  W,
  WEEKDAY,
  Y,
} from './dateForms.ts';
import type { DatePeriod, DateReading, DateRelation } from './query.ts';

/** A text that was read as a date, or as a date that the calendar does not have. */
export type PeriodText =
  | { text: string; possible: true; relation: DateRelation; readings: DatePeriod['readings'] }
  | { text: string; possible: false };

type Read = (text: string, reader: Reader) => DateText | undefined;

/** The relation that a word before a date gives it. */
const PREPOSITIONS = new Map<string, DateRelation>([
  ['in', 'in'],
  ['on', 'in'],
  ['during', 'in'],
  ['from', 'in'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
]);

const PREPOSITION = new RegExp(`^(${[...PREPOSITIONS.keys()].join('|')}) `, 'i');
/** `today` is not among them: it stands in too many texts to be taken for a date. */
const OPENING = new RegExp(
  `^(?:\\d|(?:${MONTH}|${WEEKDAY}|${[...PREPOSITIONS.keys()].join('|')}|the|between|this|last|yesterday)(?!\\p{L}))`,
  'iu',
);

const TO_OR_AND = '(?: (?:to|until|till|through|and) |[-–—])';
const ENDS_FIRST_DATE = /^(?: (?:to|until|till|through) |[-–—])/i;
const ENDS_FIRST_DATE_OF_BETWEEN = new RegExp(`^${TO_OR_AND}`, 'i');

/** Ranges that say month or year once for both ends, and how each end is said in full. */
const SHARED = [
  { pattern: D + TO_OR_AND + D + GAP + M + GAP + Y, start: '$1 $3 $4', end: '$2 $3 $4' },
  { pattern: W + M + GAP + D + TO_OR_AND + D + GAP + Y, start: '$2 $1 $4', end: '$3 $1 $4' },
  { pattern: M + TO_OR_AND + M + GAP + Y, start: '$1 $3', end: '$2 $3' },
  { pattern: D + GAP + M + TO_OR_AND + D + GAP + M + GAP + Y, start: '$1 $2 $5', end: '$3 $4 $5' },
  {
    pattern: W + M + GAP + D + TO_OR_AND + W + M + GAP + D + GAP + Y,
    start: '$2 $1 $5',
    end: '$4 $3 $5',
  },
].map((range) => ({ ...range, pattern: new RegExp(`^${range.pattern}`, 'i') }));

/** Whether a date in running text, or one behind the name of a field, can begin with `word`. */
export function canOpenDate(word: string): boolean {
  return OPENING.test(word);
}

/** The period that running text begins with: "March 2014", "since 2014", "between May and June 2014". */
export function periodInProse(text: string, today: CalendarDate): PeriodText | undefined {
  const [preposition = ''] = PREPOSITION.exec(text) ?? [];
  const relation = PREPOSITIONS.get(preposition.trimEnd().toLowerCase()) ?? 'in';
  const found = periodAt(text.slice(preposition.length), relation, today);
  return found && { ...found, text: preposition + found.text };
}

/** The period that `text` begins with. A range is read only where something lies in it. */
export function periodAt(
  text: string,
  relation: DateRelation,
  today: CalendarDate,
): PeriodText | undefined {
  const read: Read = relation === 'in' ? rangeOrDate : dateAt;
  const dayFirst = read(text, { today, dayFirst: true });
  const monthFirst = read(text, { today, dayFirst: false });
  if (!dayFirst || !monthFirst) return undefined;

  const [first, second] = [dayFirst.named, monthFirst.named]
    .filter((named) => named !== undefined)
    .map((named) => readingOf(named, relation));
  if (!first) return { text: dayFirst.text, possible: false };
  const differ = second && (second.start !== first.start || second.end !== first.end);
  return {
    text: dayFirst.text,
    possible: true,
    relation,
    readings: differ ? [first, second] : [first],
  };
}

function readingOf(named: Named, relation: DateRelation): DateReading {
  const first = firstDay(named.start);
  const last = lastDay(named.end);
  switch (relation) {
    case 'in':
      return { ...named, from: first, to: last };
    case 'before':
      return { ...named, to: daysAfter(first, -1) };
    case 'after':
      return { ...named, from: daysAfter(last, 1) };
    case 'since':
      return { ...named, from: first };
    case 'until':
      return { ...named, to: last };
  }
}

function rangeOrDate(text: string, reader: Reader): DateText | undefined {
  const [between] = /^between /i.exec(text) ?? [];
  if (!between)
    return (
      sharedRange(text, reader) ?? fullRange(text, ENDS_FIRST_DATE, reader) ?? dateAt(text, reader)
    );

  const ends = text.slice(between.length);
  const range = sharedRange(ends, reader) ?? fullRange(ends, ENDS_FIRST_DATE_OF_BETWEEN, reader);
  return range && { ...range, text: between + range.text };
}

function sharedRange(text: string, reader: Reader): DateText | undefined {
  for (const { pattern, start, end } of SHARED) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined || !endsWord(text, found.length)) continue;
    const first = dateAt(found.replace(pattern, start), reader);
    const last = dateAt(found.replace(pattern, end), reader);
    return { text: found, named: span(first?.named, last?.named) };
  }
  return undefined;
}

function fullRange(text: string, connectors: RegExp, reader: Reader): DateText | undefined {
  for (const first of datesBeginning(text, reader)) {
    const rest = text.slice(first.text.length);
    const [connector] = connectors.exec(rest) ?? [];
    const last = connector && dateAt(rest.slice(connector.length), reader);
    if (!last) continue;
    return { text: first.text + connector + last.text, named: span(first.named, last.named) };
  }
  return undefined;
}

/** From one date to another, whichever was named first. */
function span(first: Named | undefined, last: Named | undefined): Named | undefined {
  if (!first || !last) return undefined;
  const reversed = lastDay(last.end) < firstDay(first.start);
  return reversed ? { start: last.start, end: first.end } : { start: first.start, end: last.end };
}
