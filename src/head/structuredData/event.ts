import type { EducationEvent, Event, Place, VirtualLocation } from 'schema-dts';
import type { EventAnnouncement } from '../../archive/events.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { OrganisationRole } from '../../schemas/announcement.ts';
import type { SessionFormat } from '../../schemas/session.ts';
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
 * (`2022-06`, ISO 8601); what no source states, such as the format, is left out.
 */
export function event(
  announcement: EventAnnouncement,
): Described<Event> | Described<EducationEvent> {
  const { kind, title, summary, session } = announcement;
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
    ...(session.end !== undefined && { endDate: session.end }),
    ...(session.format !== 'not-stated' && {
      eventAttendanceMode: ATTENDANCE_MODES[session.format],
    }),
    ...(location.length > 0 && { location }),
    ...(organizer.length > 0 && { organizer }),
    ...(performer.length > 0 && { performer }),
    ...(attendee.length > 0 && { attendee }),
  };
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
