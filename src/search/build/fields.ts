import { organisationIds } from '../../archive/lists.ts';
import { organisationNames } from '../../archive/names.ts';
import type { Strings } from '../../i18n/en.ts';
import { placeInWords } from '../../i18n/placeInWords.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { PartialDate } from '../../model/calendar.ts';
import { daysAfter, monthsAfter } from '../../model/calendar.ts';
import { calendarPart, inWords } from '../../model/dates.ts';
import { decidingUpdate } from '../../model/status.ts';
import type { IndexedText } from '../format/indexFile.ts';

/** The facts of an announcement that the index holds beside its text. */
export interface SearchFields {
  /** Shown with a result, and searched. */
  meta: Omit<IndexedText['meta'], 'title'> & { codes: string };
  /** What a search can be narrowed by. */
  filters: Record<string, readonly string[]>;
}

/** Gathers the facts of an announcement that are indexed beside its text. */
export function searchFields(announcement: Announcement, strings: Strings): SearchFields {
  const { id, reference, status, place, published } = announcement;
  const times = timesOf(announcement);
  const successor = decidingUpdate(announcement.updates)?.by;
  return {
    meta: {
      date: inWords(published, strings.locale),
      kind: strings.kinds[announcement.kind],
      organisations: organisationNames(announcement).join(', '),
      place: placeInWords(place, strings),
      codes: reference === undefined ? id : `${id} ${reference}`,
      ...(status !== 'current' && { status: strings.statuses[status] }),
      ...(successor && { instead: `${strings.announcement.readInstead} ${successor.title}` }),
    },
    filters: {
      organisation: unique(organisationIds(announcement)),
      topic: announcement.topics.map((topic) => topic.id),
      region: [announcement.region],
      country: place === 'global' ? [] : [place.country],
      kind: [announcement.kind],
      format: 'session' in announcement ? [announcement.session.format] : [],
      year: unique(times.flatMap((time) => datesIn(time, 'YYYY', nextYear))),
      month: unique(times.flatMap((time) => datesIn(time, 'YYYY-MM', nextMonth))),
      day: unique(times.flatMap((time) => datesIn(time, 'YYYY-MM-DD', nextDay))),
    },
  };
}

interface Time {
  /** A day, a month or a year. */
  first: PartialDate;
  last: PartialDate;
}

/** The times that find an announcement: the day it was announced, and its session. */
function timesOf(announcement: Announcement): Time[] {
  const published = calendarPart(announcement.published);
  const announced = { first: published, last: published };
  if (!('session' in announcement)) return [announced];
  const { start, end = start } = announcement.session;
  return [announced, { first: calendarPart(start), last: calendarPart(end) }];
}

/** Of something that goes on for long, so many of the first days, months and years are written, and the last. */
const MOST_DATES = 31;

/** The years, months or days from the first to the last, as far as they are known as precisely as asked for. */
function datesIn(
  time: Time,
  form: 'YYYY' | 'YYYY-MM' | 'YYYY-MM-DD',
  next: (date: PartialDate) => PartialDate,
): PartialDate[] {
  const [first = '', last = ''] = [time.first, time.last].map((date) => date.slice(0, form.length));
  const known = [first, last].filter((date) => date.length === form.length);
  if (known.length < 2) return known;
  const dates: PartialDate[] = [];
  for (let date = first; date < last && dates.length < MOST_DATES; date = next(date)) {
    dates.push(date);
  }
  return [...dates, last];
}

const nextYear = (year: PartialDate) => String(Number(year) + 1);
const nextMonth = (month: PartialDate) => monthsAfter(month, 1);
const nextDay = (day: PartialDate) => daysAfter(day, 1);

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
