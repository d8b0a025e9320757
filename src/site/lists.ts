import { hasKnownDays } from '../model/dates.ts';
import { weekOf } from '../model/weeks.ts';
import { ANNOUNCEMENT_KINDS, type AnnouncementKind } from '../schemas/announcement.ts';
import type { Place } from '../schemas/place.ts';
import { REGIONS, regionOf } from '../schemas/region.ts';
import { urls, yearOf } from './urls.ts';

/**
 * The facts of an announcement by which it stands in lists. Of a file that is not valid as a whole,
 * those that can be told.
 */
export interface ListingFacts {
  /** The year that it is filed under. */
  year: string;
  kind?: AnnouncementKind | undefined;
  /** The ids of the organisations that took part, and of the one that makes the statement. */
  organisations: readonly string[];
  /** The ids of its topics. */
  topics: readonly string[];
  place?: Place | undefined;
  /** The days on which it was published and changed. */
  days: readonly string[];
  /** The time of the training or conference that it tells of. */
  session?: { start: string; end?: string | undefined } | undefined;
}

/**
 * The feeds beside the page of a list: none; one document of the newest items; or that and a document
 * for each year, always or once the list is too long for one.
 */
export type ListFeeds = 'none' | 'newest' | 'yearly' | 'yearly-if-long';

/** The order of the lists of a sort: by name, by key with the newest first, the longest first, or as the vocabulary has them. */
type ListOrder = 'name' | 'newest' | 'longest' | 'vocabulary';

/** A sort of lists, one for each value that announcements have: for each topic, for each year. */
export interface List {
  /** The address of the page of all lists of the sort. */
  index: string;
  /** The address of the page of one, by its key. */
  page(key: string): string;
  /** The keys of the lists that an announcement stands in. A key may come twice. */
  keysOf(facts: ListingFacts): readonly string[];
  /** Every key that there can be, where that is known without the content. */
  vocabulary?: readonly string[];
  /** How the lists of the sort stand among each other. */
  order: ListOrder;
  feeds: ListFeeds;
  /** Whether a calendar file stands beside the page, once something whose days are known stands in the list. */
  hasCalendar: boolean;
}

/** Every sort of lists by its name. Their order is that of an announcement's lists in the ledger. */
export const LISTS = {
  year: {
    index: urls.announcements,
    page: urls.year,
    keysOf: ({ year }) => [year],
    order: 'newest',
    // The feeds beside the page of a year are those of the year of all announcements.
    feeds: 'none',
    hasCalendar: false,
  },
  organisation: {
    index: urls.organisations,
    page: urls.organisation,
    keysOf: ({ organisations }) => organisations,
    order: 'name',
    feeds: 'yearly-if-long',
    hasCalendar: true,
  },
  topic: {
    index: urls.topics,
    page: urls.topic,
    keysOf: ({ topics }) => topics,
    order: 'name',
    feeds: 'yearly-if-long',
    hasCalendar: false,
  },
  region: {
    index: urls.regions,
    page: urls.region,
    keysOf: ({ place }) => (place === undefined ? [] : [regionOf(place)]),
    vocabulary: REGIONS,
    order: 'longest',
    feeds: 'yearly-if-long',
    hasCalendar: true,
  },
  kind: {
    index: urls.kinds,
    page: urls.kind,
    keysOf: ({ kind }) => (kind === undefined ? [] : [kind]),
    vocabulary: ANNOUNCEMENT_KINDS,
    order: 'vocabulary',
    feeds: 'yearly-if-long',
    hasCalendar: false,
  },
  week: {
    index: urls.digest,
    page: urls.week,
    keysOf: ({ days }) => days.map(weekOf),
    order: 'newest',
    feeds: 'none',
    hasCalendar: false,
  },
  calendarYear: {
    index: urls.calendar,
    page: urls.calendarYear,
    keysOf: ({ session }) => (session === undefined ? [] : [yearOf(session.start)]),
    order: 'newest',
    feeds: 'none',
    hasCalendar: false,
  },
} as const satisfies Readonly<Record<string, List>>;

export type ListName = keyof typeof LISTS;

/** The names of all sorts of lists. */
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** A list of the whole archive: one page. */
export interface WholeList {
  page: string;
  feeds: ListFeeds;
  hasCalendar: boolean;
}

/** The lists of the whole archive by their names. */
export const WHOLE_LISTS = {
  announcements: { page: urls.announcements, feeds: 'yearly', hasCalendar: false },
  corrections: { page: urls.corrections, feeds: 'yearly-if-long', hasCalendar: false },
  digest: { page: urls.digest, feeds: 'newest', hasCalendar: false },
  calendar: { page: urls.calendar, feeds: 'none', hasCalendar: true },
} as const satisfies Readonly<Record<string, WholeList>>;

/** A list whose page stands at an address: the name of its sort, and its key. */
export interface FoundList {
  name: ListName;
  key: string;
}

/**
 * Finds the list that an address is the page of; nothing if it is that of something else.
 *
 * @example listAt('/topics/asset-tracing/') // { name: 'topic', key: 'asset-tracing' }
 */
export function listAt(address: string): FoundList | undefined {
  for (const name of LIST_NAMES) {
    const { index, page } = LISTS[name];
    if (!address.startsWith(index)) continue;
    const [key = '', ...deeper] = address.slice(index.length).split('/').slice(0, -1);
    if (key !== '' && deeper.length === 0 && page(key) === address) return { name, key };
  }
  return undefined;
}

/** The feeds beside a page: none where it is the page of no list. */
export function feedsOf(page: string): ListFeeds {
  const whole = Object.values(WHOLE_LISTS).find((each) => each.page === page);
  if (whole) return whole.feeds;
  const found = listAt(page);
  return found ? LISTS[found.name].feeds : 'none';
}

/** Whether a list has a feed for each of its years, by how many items it has and how many one feed holds. */
export function hasYearFeeds(feeds: ListFeeds, items: number, limit: number): boolean {
  return feeds === 'yearly' || (feeds === 'yearly-if-long' && items > limit);
}

/** The addresses of the lists that an announcement stands in, each once: their pages, then the calendar files beside them. */
export function listsOf(facts: ListingFacts): string[] {
  const found = LIST_NAMES.map((name): List => LISTS[name]).map((list) => ({
    list,
    pages: list.keysOf(facts).map(list.page),
  }));
  const isInCalendars = facts.session !== undefined && hasKnownDays(facts.session);
  const calendars = found.filter(({ list }) => list.hasCalendar && isInCalendars);
  return [
    ...new Set([
      ...found.flatMap(({ pages }) => pages),
      ...calendars.flatMap(({ pages }) => pages).map(urls.calendarFile),
    ]),
  ];
}
