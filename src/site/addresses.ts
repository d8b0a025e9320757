import { pairsOf } from '../model/versions.ts';
import { site } from '../site.config.ts';
import { ICONS } from './icons.ts';
import { feedsOf, hasYearFeeds, LISTS, WHOLE_LISTS } from './lists.ts';
import {
  ANNOUNCEMENT_FORMS,
  CITATION_FILE_NAMES,
  DATA_FILE_NAMES,
  FEED_FORMATS,
  FIGURE_FILES,
  SCHEMA_NAMES,
  urls,
} from './urls.ts';
import { WORDMARK_FILES } from './wordmarkFiles.ts';

/** The pages that every archive has, whatever its content. */
const FIXED_PAGES: readonly string[] = [
  urls.home,
  ...new Set([
    ...Object.values(LISTS).map(({ index }) => index),
    ...Object.values(WHOLE_LISTS).map(({ page }) => page),
  ]),
  urls.press,
  urls.pressKit,
  urls.figures,
  urls.search,
  urls.feeds,
  urls.data,
];

/** The files that every archive has, and that stay where they are: their addresses are kept in the ledger. */
const LASTING_FILES: readonly string[] = [
  ...FIGURE_FILES.map(urls.figureFile),
  ...DATA_FILE_NAMES.map(urls.dataFile),
  ...SCHEMA_NAMES.map(urls.schema),
  ...Object.values(WHOLE_LISTS).flatMap(({ page, feeds, hasCalendar }) => [
    ...(feeds === 'none' ? [] : feedAddresses(page)),
    ...(hasCalendar ? [urls.calendarFile(page)] : []),
  ]),
  urls.opml,
  urls.sitemap,
  urls.robots,
  urls.llms,
  urls.manifest,
  ...(site.security ? [urls.security] : []),
];

/** Every address that every archive has and keeps. */
export const LASTING_ADDRESSES: readonly string[] = [...FIXED_PAGES, ...LASTING_FILES];

/** The files that every archive has, and that may have other names one day. */
export const PASSING_ADDRESSES: readonly string[] = [
  urls.favicon,
  urls.faviconIco,
  ...ICONS.map(({ name }) => urls.icon(name)),
  ...WORDMARK_FILES.map(({ file }) => urls.pressKitFile(file)),
  urls.feedStyle,
];

/**
 * The files that are outside the map: nobody is to link to them, since their names come from their
 * content, or whether they are there depends on settings. Nothing else may stand at such an address.
 */
const UNMAPPED_FILES: Readonly<Record<string, RegExp>> = {
  'styles, scripts, fonts and pictures of pages': /^\/_astro\//,
  'pictures of pages for link previews': /^(?<page>\/.*)social\.png$/,
  'the search index': /^\/search\/(?:(?:index|titles|vocabulary)\/|names\.bin$)/,
  'parts of the sitemap': /^\/sitemap-\d+\.xml$/,
  'rules for servers': /^\/(?:_redirects|redirects\/(?:nginx|apache)\.conf)$/,
  'the page for addresses without one': /^\/404\.html$/,
};

/** The facts that decide which addresses an announcement makes. */
export interface PlacedAnnouncement {
  /** The address of its page. */
  address: string;
  /** The year that it is filed under. */
  year: string;
  /** The addresses of the lists that it stands in, and of the calendar files beside them. */
  lists: readonly string[];
  /** Whether it has pictures. */
  hasPictures: boolean;
  /** The year of its newest correction or retraction, if there is any. */
  correctedIn?: string | undefined;
  /** The numbers of its versions that differ in words: each two of them have a page. */
  wordings: readonly number[];
}

/** Every address of the site that there is because of announcements, as they are added one after the other. */
export class AnnouncementAddresses {
  readonly #followed = new Map<string, { items: number; years: Set<string> }>();
  readonly #limit: number;

  /** @param limit How many items one feed holds. */
  constructor(limit = site.limits.feedItems) {
    this.#limit = limit;
  }

  /** Adds an announcement, and returns the addresses that there are because of it: some may have been there before. */
  add(announcement: PlacedAnnouncement): string[] {
    const { year, lists, correctedIn } = announcement;
    return [
      ...ownAddresses(announcement),
      ...lists,
      ...lists.flatMap((list) => this.#feeds(list, year)),
      ...this.#feeds(urls.announcements, year),
      ...(correctedIn === undefined ? [] : this.#feeds(urls.corrections, correctedIn)),
    ];
  }

  /** The feeds of a list to which an item of a year comes. */
  #feeds(list: string, year: string): string[] {
    const feeds = feedsOf(list);
    if (feeds === 'none') return [];
    const known = this.#followed.get(list) ?? { items: 0, years: new Set() };
    this.#followed.set(list, known);
    const had = hasYearFeeds(feeds, known.items, this.#limit) ? new Set(known.years) : new Set();
    known.items += 1;
    known.years.add(year);
    const has = hasYearFeeds(feeds, known.items, this.#limit) ? [...known.years] : [];
    return [
      ...feedAddresses(list),
      ...has.filter((each) => !had.has(each)).flatMap((each) => feedAddresses(list, each)),
    ];
  }
}

/** The page of an announcement and everything below it. */
function ownAddresses({ address, hasPictures, wordings }: PlacedAnnouncement): string[] {
  return [
    address,
    ...ANNOUNCEMENT_FORMS.map((form) => urls.announcementAs(address, form)),
    ...CITATION_FILE_NAMES.map((file) => urls.citation(address, file)),
    ...(hasPictures ? [urls.mediaZip(address)] : []),
    ...pairsOf(wordings).map(({ before, after }) => urls.changes(address, before, after)),
  ];
}

/** The feed of a list, or of a year of it, in every format. */
function feedAddresses(list: string, year?: string): string[] {
  return FEED_FORMATS.map((format) =>
    year === undefined ? urls.feed(list, format) : urls.yearFeed(list, year, format),
  );
}

/**
 * The sort of files outside the map that an address belongs to; nothing if it is none of them.
 *
 * @param isPage Whether a page stands at an address: what belongs to a page is there with it.
 */
export function unmappedSort(
  address: string,
  isPage: (address: string) => boolean,
): string | undefined {
  return Object.keys(UNMAPPED_FILES).find((sort) => {
    const match = UNMAPPED_FILES[sort]?.exec(address);
    const page = match?.groups?.page;
    return match && (page === undefined || isPage(page));
  });
}

/** Names at the root that stand for something else than a page, or once may. */
const KEPT_NAMES = [
  '404',
  'index',
  'rss',
  'atom',
  'feed',
  'redirects',
  'desks',
  'exports',
  'ledger',
];

/** The names that no ordinary page may have, since the site itself stands at their addresses. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...KEPT_NAMES,
  ...[...LASTING_ADDRESSES, ...PASSING_ADDRESSES].flatMap(
    (address) => /^\/([^/]+)\//.exec(address)?.[1] ?? [],
  ),
]);
