import type { Thing } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { archived, type Written } from '../../../tests/support/archive.ts';
import { en } from '../../i18n/en.ts';
import { announcementData } from './announcementData.ts';
import type { Described } from './jsonLd.ts';

const CARD = {
  address: '/announcements/2023/day/social.png',
  width: 1200,
  height: 630,
  alt: 'A card',
};

/** What Google reads of an article and of an event (Search Central, Article and Event); offers are never told of. */
const GOOGLE = {
  article: [
    'author',
    'author.name',
    'author.url',
    'dateModified',
    'datePublished',
    'headline',
    'image',
  ],
  event: [
    ...['name', 'startDate', 'location', 'location.address', 'location.url'],
    ...['description', 'endDate', 'eventAttendanceMode', 'eventStatus', 'image'],
    ...['organizer', 'organizer.name', 'organizer.url', 'performer', 'performer.name'],
  ],
};

function dataOf(written: Written, picture = CARD) {
  const [article, event] = announcementData(archived(written), en, picture);
  return { article, event };
}

/** Which of some properties, each by its path, a thing has none of. */
function missing(thing: Described<Thing> | undefined, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const values = path
      .split('.')
      .reduce<unknown[]>(
        (found, key) =>
          found.flatMap((each) => (each as Record<string, unknown>)[key] ?? []).flat(),
        [thing],
      );
    return values.length === 0;
  });
}

describe('of what Google reads', () => {
  const everything = {
    published: '2023-05-09T10:00:00+02:00',
    session: { start: '2023-05-03', end: '2023-05-04', format: 'hybrid', venue: 'Hall 3' },
    organisations: [
      { id: 'academy', role: 'host' },
      { id: 'police', role: 'trainer' },
    ],
  };

  it('an article has all', () => {
    const { article } = dataOf(everything);
    expect(missing(article, GOOGLE.article)).toEqual([]);
    expect(article).toMatchObject({
      author: { url: 'https://press.example/press/#press-desk' },
      datePublished: '2023-05-09T10:00:00+02:00',
      dateModified: '2023-05-09T10:00:00+02:00',
      image: { url: 'https://press.example/announcements/2023/day/social.png' },
    });
  });

  it('an article has no date where no source says when it was announced, and no picture where there is none', () => {
    const [article] = announcementData(archived({ datedBy: 'event' }), en, undefined);
    expect(missing(article, GOOGLE.article)).toEqual(['dateModified', 'datePublished', 'image']);
  });

  it('an event has all but the address of a room online, which nobody states', () => {
    const { event } = dataOf(everything);
    expect(missing(event, GOOGLE.event)).toEqual(['location.url', 'organizer.url']);
    expect(event).toMatchObject({
      endDate: '2023-05-04',
      eventStatus: 'https://schema.org/EventScheduled',
      image: 'https://press.example/announcements/2023/day/social.png',
    });
  });

  it.each([
    [
      'with a month, of an unknown form and host',
      {
        session: { start: '2022-06', format: 'not-stated' },
        organisations: [{ id: 'police', role: 'audience' }],
      },
      [
        ...['location.url', 'endDate', 'eventAttendanceMode'],
        ...['organizer', 'organizer.name', 'organizer.url', 'performer', 'performer.name'],
      ],
    ],
    [
      'online',
      { session: { start: '2022-06-27', format: 'virtual' }, place: 'global' },
      ['location.address', 'location.url', 'organizer.url', 'performer', 'performer.name'],
    ],
    [
      'of no country, in an unknown place',
      { session: { start: '2022-06-27', format: 'in-person' }, place: 'global' },
      [
        ...['location', 'location.address', 'location.url'],
        ...['organizer.url', 'performer', 'performer.name'],
      ],
    ],
  ])('an event %s leaves out what is not known', (_, written, left) => {
    expect(missing(dataOf(written).event, GOOGLE.event)).toEqual(left);
  });

  it.each([
    ['a day', '2022-06-27', undefined, '2022-06-27'],
    ['some days', '2022-06-27', '2022-06-29', '2022-06-29'],
    ['some months', '2022-06', '2022-08', '2022-08'],
    ['a year', '2022', undefined, undefined],
  ])('an event of %s ends as it is known', (_, start, end, endDate) => {
    const { event } = dataOf({ session: { start, end, format: 'virtual' } });
    expect(event && 'endDate' in event ? event.endDate : undefined).toBe(endDate);
  });
});
