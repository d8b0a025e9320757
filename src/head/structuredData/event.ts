import type { EducationEvent, Event, Place, VirtualLocation } from 'schema-dts';
import type { EventAnnouncement } from '../../archive/events.ts';
import type { Announcement } from '../../model/announcement.ts';
import { precisionOf } from '../../model/dates.ts';
import type { ArticlePicture } from '../../model/pictures.ts';
import type { OrganisationRole } from '../../schemas/announcement.ts';
import type { Session, SessionFormat } from '../../schemas/session.ts';
import { absolute } from '../../site/urls.ts';
import type { Described } from './jsonLd.ts';
import { namedOrganisation } from './organisation.ts';
import { placeData } from './place.ts';

const ATTENDANCE_MODES = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  virtual: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** Whether an announcement says that something took place; what was retracted or superseded does not say it any more. */
export function isEvent(announcement: Announcement): announcement is EventAnnouncement {
  const { kind, status } = announcement;
  return (
    (kind === 'training' || kind === 'conference') &&
    status !== 'superseded' &&
    status !== 'retracted'
  );
}

/** The id of the event that an announcement is about. */
export function eventId({ address }: Announcement): string {
  return absolute(`${address}#event`);
}

/**
 * The training or conference that an announcement is about. Dates are as precise as they are known
 * (`2022-06`, ISO 8601); a day without a last day is the only one, as in calendar files. What no source
 * states is left out: the format, the place of what belongs to no country, who held it, and the
 * address at which somebody could join online.
 */
export function event(
  announcement: EventAnnouncement,
  picture?: ArticlePicture,
): Described<Event> | Described<EducationEvent> {
  const { kind, title, summary, session } = announcement;
  const endDate = lastDayOf(session);
  const location = locationsOf(announcement);
  const organizer = withRole(announcement, 'host');
  const performer = withRole(announcement, 'trainer');
  const attendee = withRole(announcement, 'audience');
  return {
    '@type': kind === 'training' ? 'EducationEvent' : 'Event',
    '@id': eventId(announcement),
    name: title,
    description: summary,
    startDate: session.start,
    ...(endDate !== undefined && { endDate }),
    // It takes place, or took place, as announced: what was retracted is no event any more.
    eventStatus: 'https://schema.org/EventScheduled',
    ...(session.format !== 'not-stated' && {
      eventAttendanceMode: ATTENDANCE_MODES[session.format],
    }),
    ...(location.length > 0 && { location }),
    ...(picture && { image: absolute(picture.address) }),
    ...(organizer.length > 0 && { organizer }),
    ...(performer.length > 0 && { performer }),
    ...(attendee.length > 0 && { attendee }),
  };
}

function lastDayOf({ start, end }: Session): string | undefined {
  return end ?? (precisionOf(start) === 'day' ? start : undefined);
}

function locationsOf({
  place,
  session: { format, venue },
}: EventAnnouncement): (Described<Place> | Described<VirtualLocation>)[] {
  const room = isInRoom(format) ? placeData(place, venue) : undefined;
  const line: Described<VirtualLocation> = { '@type': 'VirtualLocation' };
  return [...(room ? [room] : []), ...(format === 'virtual' || format === 'hybrid' ? [line] : [])];
}

/** Whether it took place in a room. Where the format is not stated, the place still is. */
function isInRoom(format: SessionFormat): boolean {
  return format !== 'virtual';
}

function withRole({ organisations }: EventAnnouncement, wanted: OrganisationRole) {
  return organisations
    .filter(({ role }) => role === wanted)
    .map(({ organisation }) => namedOrganisation(organisation));
}
