import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { EventAnnouncement } from '../../archive/events.ts';
import type { Strings } from '../../i18n/en.ts';
import { placeInWords } from '../../i18n/placeInWords.ts';
import { calendarPart, dayAfter, inWords, newestOf, toMoment } from '../../model/dates.ts';
import { decidingUpdate } from '../../model/status.ts';
import type { Claimant } from '../../schemas/quantity.ts';
import { guidOf } from '../../site/guid.ts';
import { absolute } from '../../site/urls.ts';
import { site } from '../../site.config.ts';

/** The name of a calendar file, and the addresses of it and of the page of its list. */
export interface CalendarFile {
  name: string;
  description: string;
  /** The address of the file. */
  address: string;
}

/** The words of a calendar file. */
interface CalendarWording {
  strings: Strings;
  claimantName: (claimant: Claimant) => string;
}

const A_DAY_IN_SECONDS = 86_400;

/**
 * An iCalendar file (RFC 5545) of events whose days are known. Each takes whole days; the end is
 * the day after the last one, as the standard has it. A retracted event stays, cancelled.
 */
export function ics(
  { name, description, address }: CalendarFile,
  events: readonly EventAnnouncement[],
  wording: CalendarWording,
): string {
  const calendar = new ICalCalendar({
    name,
    description,
    prodId: { company: site.name, product: 'Dateline', language: site.language.toUpperCase() },
    source: absolute(address),
    url: absolute(address),
    ttl: A_DAY_IN_SECONDS,
  });
  for (const event of events) calendar.createEvent(eventData(event, wording));
  const text = calendar.toString();
  // Each line ends, also the last (RFC 5545, 3.1).
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

/**
 * How often an event was changed, and when last: by updates, and by typos and moves, of which only the
 * ledger tells. A calendar that has the event goes by the first, then by the second (RFC 5546, 2.1.5).
 * People write days, so each further change on a day is dated a second later.
 */
function revisionOf({ published, updates, versions }: EventAnnouncement) {
  const silent = versions.filter(({ kind }) => kind === 'typo' || kind === 'move');
  const changes = [...updates, ...silent].map(({ date }) => date);
  const newest = newestOf([published, ...changes]) ?? published;
  const thatDay = [published, ...changes].filter(
    (date) => calendarPart(date) === calendarPart(newest),
  );
  const stamp = new Date(toMoment(newest).getTime() + (thatDay.length - 1) * 1000);
  return { sequence: changes.length, stamp };
}

function eventData(event: EventAnnouncement, wording: CalendarWording) {
  const { id, title, session, status, address, kind, topics } = event;
  return {
    // The library escapes every text but this one.
    id: guidOf(id).replaceAll(',', '\\,'),
    ...revisionOf(event),
    start: toMoment(session.start),
    end: toMoment(dayAfter(session.end ?? session.start)),
    allDay: true,
    summary: status === 'current' ? title : `${wording.strings.statuses[status]}: ${title}`,
    description: describe(event, wording),
    location: locationOf(event, wording.strings),
    url: absolute(address),
    status: status === 'retracted' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Somebody who follows the calendar is not busy on these days.
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [wording.strings.kinds[kind], ...topics.map(({ label }) => label)].map(
      (category) => ({ name: category }),
    ),
  };
}

function describe(event: EventAnnouncement, { strings, claimantName }: CalendarWording): string {
  const { id, summary, address } = event;
  const { participants, format } = event.session;
  const text = strings.announcement;
  const count = participants
    ? `${strings.quantity(participants.count)} ${participants.who}, ${text.according(claimantName(participants.claimedBy))}`
    : text.howManyNotStated;
  return [
    ...standing(event, strings),
    summary,
    `${text.how}: ${strings.formats[format]}`,
    `${text.howMany}: ${count}`,
    `${id} · ${absolute(address)}`,
  ].join('\n');
}

/** The status of the announcement, since when, and which to read instead; nothing if it stands as it was. */
function standing({ status, updates }: EventAnnouncement, strings: Strings): string[] {
  const update = decidingUpdate(updates);
  if (status === 'current' || !update) return [];
  const { statusSince, readInstead } = strings.announcement;
  return [
    statusSince(strings.statuses[status], inWords(update.date, strings.locale)),
    ...(update.by ? [`${readInstead} ${update.by.title} · ${absolute(update.by.address)}`] : []),
  ];
}

/** The place of the event; "Virtual" for one that took place nowhere. */
function locationOf({ place, session }: EventAnnouncement, strings: Strings): string {
  const isNowhere = place === 'global' && session.format === 'virtual';
  const words = isNowhere ? strings.formats.virtual : placeInWords(place, strings);
  return [session.venue, words].filter(Boolean).join(', ');
}
