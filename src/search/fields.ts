import { organisationNames } from '../archive/archive.ts';
import type { Announcement } from '../archive/model.ts';
import { calendarPart, inWords } from '../dates.ts';
import type { Strings } from '../i18n/en.ts';
import { placeInWords } from '../places.ts';

/** What the index holds of an announcement beside its text (pagefind.app/docs). */
export interface SearchFields {
  /** Shown with a result, and searched. */
  meta: Record<string, string>;
  /** What a search can be narrowed by. */
  filters: Record<string, readonly string[]>;
  /** What results can be sorted by. */
  sort: Record<string, string>;
}

/** Says what is indexed of an announcement. */
export function searchFields(announcement: Announcement, strings: Strings): SearchFields {
  const { id, reference, status, place, published } = announcement;
  const dates = datesOf(announcement);
  return {
    meta: {
      date: inWords(published, strings.locale),
      kind: strings.kinds[announcement.kind],
      organisations: organisationNames(announcement).join(', '),
      place: placeInWords(place, strings),
      codes: reference === undefined ? id : `${id} ${reference}`,
      ...(status !== 'current' && { status: strings.statuses[status] }),
    },
    filters: {
      organisation: announcement.organisations.map(({ organisation }) => organisation.id),
      topic: announcement.topics.map((topic) => topic.id),
      region: [announcement.region],
      country: place === 'global' ? [] : [place.country],
      kind: [announcement.kind],
      format: 'session' in announcement ? [announcement.session.format] : [],
      year: unique(dates.map((date) => date.slice(0, 4))),
      month: unique(dates.filter((date) => date.length >= 7).map((date) => date.slice(0, 7))),
      day: unique(dates.filter((date) => date.length === 10)),
    },
    sort: { date: published },
  };
}

/** Every date that finds an announcement: the day it was announced, and when its session began and ended. */
function datesOf(announcement: Announcement): string[] {
  const session = 'session' in announcement ? announcement.session : undefined;
  return [announcement.published, session?.start, session?.end].flatMap((date) =>
    date === undefined ? [] : [calendarPart(date)],
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
