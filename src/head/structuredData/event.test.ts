import { describe, expect, it } from 'vitest';
import { archived, type Written } from '../../../tests/support/archive.ts';
import { event, isEvent } from './event.ts';

/** The event of an announcement; a training unless written otherwise. */
function eventOf(written: Written): unknown {
  const announcement = archived(written);
  return isEvent(announcement) ? event(announcement) : undefined;
}

const ROOM = {
  '@type': 'Place',
  name: 'Lyon',
  address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' },
};
const LINE = { '@type': 'VirtualLocation' };

describe('the event of an announcement', () => {
  it('is told by what the announcement says', () => {
    expect(
      eventOf({
        slug: 'course',
        published: '2024-02-09',
        session: { start: '2024-02-05', end: '2024-02-08', format: 'in-person', venue: 'Hall 3' },
        organisations: [
          { id: 'police', role: 'host' },
          { id: 'academy', role: 'trainer' },
          { id: 'customs', role: 'audience' },
          { id: 'bank', role: 'partner' },
        ],
      }),
    ).toEqual({
      '@type': 'EducationEvent',
      '@id': 'https://press.example/announcements/2024/course/#event',
      name: 'Police train investigators',
      description: 'Investigators were trained.',
      startDate: '2024-02-05',
      endDate: '2024-02-08',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ ...ROOM, name: 'Hall 3' }],
      organizer: [organisation('police', 'Police')],
      performer: [organisation('academy', 'Academy')],
      attendee: [organisation('customs', 'Customs')],
    });
  });

  it.each([
    ['in-person', 'https://schema.org/OfflineEventAttendanceMode', [ROOM]],
    ['virtual', 'https://schema.org/OnlineEventAttendanceMode', [LINE]],
    ['hybrid', 'https://schema.org/MixedEventAttendanceMode', [ROOM, LINE]],
    ['not-stated', undefined, [ROOM]],
  ])('held %s has the mode %s', (format, eventAttendanceMode, location) => {
    const found = eventOf({ session: { start: '2024-02-08', format } });
    expect(found).toMatchObject({ location });
    expect(found).toHaveProperty('startDate', '2024-02-08');
    expect((found as Record<string, unknown>)['eventAttendanceMode']).toBe(eventAttendanceMode);
  });

  it.each(['2022', '2022-06', '2022-06-27'])('keeps the precision of %s', (start) => {
    expect(eventOf({ session: { start, format: 'not-stated' } })).toMatchObject({
      startDate: start,
    });
  });

  it('has no place when it belongs to no country and no venue is stated', () => {
    const session = { start: '2024-02-08', format: 'in-person' };
    expect(eventOf({ session, place: 'global' })).not.toHaveProperty('location');
    expect(eventOf({ session: { ...session, venue: 'Hall 3' }, place: 'global' })).toMatchObject({
      location: [{ '@type': 'Place', name: 'Hall 3' }],
    });
  });

  it('is no school when it is a conference', () => {
    expect(eventOf({ kind: 'conference' })).toMatchObject({ '@type': 'Event' });
  });

  it.each([
    ['a statement', { kind: 'statement', statedBy: 'police' }],
    [
      'a training that was retracted',
      { updates: [{ date: '2024-03-01', kind: 'retraction', note: 'It did not happen.' }] },
    ],
  ])('is not there for %s', (_, written) => {
    expect(eventOf(written)).toBeUndefined();
  });
});

function organisation(id: string, name: string) {
  return {
    '@type': 'Organization',
    '@id': `https://press.example/organisations/${id}/#organisation`,
    name,
  };
}
