import type { Announcement } from '../model/announcement.ts';
import { compareDates, hasKnownDays, precisionOf } from '../model/dates.ts';
import { isListed } from './lists.ts';

/** An announcement of something that took place. */
export type EventAnnouncement = Extract<Announcement, { kind: 'training' | 'conference' }>;

/** An announcement of a training. */
export type Training = Extract<Announcement, { kind: 'training' }>;

/** The events that began in one month, the earliest first. */
export interface EventMonth {
  /** `2022-06` */
  id: string;
  /** Those of which the first day is known. */
  events: readonly EventAnnouncement[];
  /** Those of which only the month is known. */
  dayUnknown: readonly EventAnnouncement[];
}

/** The events that began in one year: month by month, January first. */
export interface EventYear {
  /** `2022` */
  id: string;
  months: readonly EventMonth[];
  /** Those of which only the year is known. */
  monthUnknown: readonly EventAnnouncement[];
}

/** The trainings and conferences among announcements, the earliest first; of the same day in the archive's order. */
export function eventsAmong(announcements: readonly Announcement[]): EventAnnouncement[] {
  return announcements
    .filter((each) => each.kind === 'training' || each.kind === 'conference')
    .sort((a, b) => compareDates(a.session.start, b.session.start));
}

/** The trainings among announcements by the days on which they began, the newest first; of the same day in the archive's order. */
export function newestTrainings(announcements: readonly Announcement[]): Training[] {
  return announcements
    .filter((each) => each.kind === 'training')
    .sort((a, b) => compareDates(b.session.start, a.session.start));
}

/** The trainings and conferences that stand, by the year in which they began, the newest year first. */
export function eventYears(announcements: readonly Announcement[]): EventYear[] {
  const years = Map.groupBy(eventsAmong(announcements), ({ session }) => session.start.slice(0, 4));
  // A year in which everything was retracted keeps its page.
  return [...years].map(([id, events]) => eventYear(id, events.filter(isListed))).reverse();
}

/** All events of a year, in the order in which they stand. */
export function eventsOfYear({ months, monthUnknown }: EventYear): EventAnnouncement[] {
  return [
    ...months.flatMap(({ events, dayUnknown }) => [...events, ...dayUnknown]),
    ...monthUnknown,
  ];
}

/** Whether both the first and the last day are known, which a calendar file needs. */
function isDated({ session }: EventAnnouncement): boolean {
  return hasKnownDays(session);
}

/** The events of a calendar file: those with known days, and those that were announced and taken back. */
export interface CalendarEvents {
  /** The earliest first. */
  events: readonly EventAnnouncement[];
  /** The number of events that are left out because a day is not known. */
  withoutDay: number;
}

/**
 * The events for a calendar file of a list: its own, and what was retracted from it, so that it is
 * taken out of the calendars of those who follow the file.
 *
 * @param followed The list with what was retracted.
 */
export function calendarEvents(followed: readonly Announcement[]): CalendarEvents {
  const events = eventsAmong(followed);
  const undated = events.filter((event) => !isDated(event)).filter(isListed);
  return { events: events.filter(isDated), withoutDay: undated.length };
}

function eventYear(id: string, events: readonly EventAnnouncement[]): EventYear {
  const months = Map.groupBy(
    events.filter(({ session }) => session.start.length > 4),
    ({ session }) => session.start.slice(0, 7),
  );
  return {
    id,
    months: [...months].map(([month, group]) => ({
      id: month,
      events: group.filter(({ session }) => precisionOf(session.start) === 'day'),
      dayUnknown: group.filter(({ session }) => precisionOf(session.start) !== 'day'),
    })),
    monthUnknown: events.filter(({ session }) => session.start.length === 4),
  };
}
