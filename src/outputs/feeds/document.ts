import type { Archive } from '../../archive/archive.ts';
import { type Channel, channels } from '../../archive/channels.ts';
import { stringsFor } from '../../i18n/strings.ts';
import type { Announcement } from '../../model/announcement.ts';
import { toMoment } from '../../model/dates.ts';
import { guidOf } from '../../site/guid.ts';
import { hasYearFeeds } from '../../site/lists.ts';
import { absolute, type FeedFormat, urls, yearOf } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { changeMoments } from './changes.ts';
import { type EndedList, endedLists } from './ended.ts';
import type { FeedExtent, FeedHead } from './feed.ts';

/** One document of a feed, in whatever format: the newest of a list, a year of it, or that it has ended. */
export interface FeedDocument {
  /** The page beside which it stands. */
  list: string;
  /** The name of the list: "INTERPOL". */
  title: string;
  description: string;
  extent: FeedExtent;
  /** The year of an archive. */
  year?: string;
  /** The year of the next older archive. */
  previous?: string | undefined;
  /** The year of the next newer archive. */
  next?: string | undefined;
  announcements: readonly Announcement[];
  /** The end of a list that is there no more. */
  ended?: EndedList;
}

/**
 * Every document of every feed. The newest document of a list holds at most `limit` announcements. A
 * list with more has archives too, one for each of its years, each with the whole year: so a year
 * that is over changes only when something in it is changed. The list of all announcements always
 * has them, because each of its years is a page. A list with fewer is complete in one document.
 *
 * Each list is gone through once; none looks at the whole archive.
 */
export function feedDocuments(archive: Archive, limit: number): FeedDocument[] {
  return [
    ...channels(archive).flatMap((channel) => documentsOf(channel, limit)),
    ...endedLists(archive).map(endedDocument),
  ];
}

function documentsOf(channel: Channel, limit: number): FeedDocument[] {
  const { followed, page, title, description } = channel;
  const about = { list: page, title, description };
  if (!hasYearFeeds(channel.feeds, followed.length, limit))
    return [{ ...about, extent: 'complete', announcements: followed }];
  const years = yearsOf(channel);
  const newest: FeedDocument = {
    ...about,
    extent: 'newest',
    previous: years[0]?.year,
    announcements: followed.slice(0, limit),
  };
  return [newest, ...years];
}

/** The archives of a list, the newest first. */
function yearsOf(channel: Channel): FeedDocument[] {
  const byYear = [...Map.groupBy(channel.followed, (each) => yearOf(channel.dateOf(each)))];
  return byYear.map(([year, announcements], position) => ({
    list: channel.page,
    title: channel.title,
    description: channel.description,
    extent: 'archive',
    year,
    previous: byYear[position + 1]?.[0],
    next: byYear[position - 1]?.[0],
    announcements,
  }));
}

function endedDocument(ended: EndedList): FeedDocument {
  const { address, reason } = ended.former;
  const { feeds } = stringsFor(site.language);
  const title = feeds.ended.feedTitle(address);
  return {
    list: address,
    title,
    description: reason,
    extent: 'complete',
    announcements: [],
    ended,
  };
}

/** The address of a document from the root. */
export function documentAddress({ list, year }: FeedDocument, format: FeedFormat): string {
  return feedAddress(list, year, format);
}

/** The head of a document in one of the formats. */
export function headOf(document: FeedDocument, format: FeedFormat, archive: Archive): FeedHead {
  const { list, description, extent, year, previous, next, ended } = document;
  const { feeds } = stringsFor(site.language);
  const address = (of: string | undefined) => absolute(feedAddress(list, of, format));
  const title = list === urls.announcements ? site.name : `${document.title} · ${site.name}`;
  return {
    id: guidOf(list),
    title: year === undefined ? title : feeds.ofYear(title, year),
    description,
    language: site.language,
    page: absolute(ended ? (ended.former.to ?? ended.vocabulary) : list),
    address: address(year),
    updated: ended ? toMoment(ended.former.ended) : newestChange(document, archive),
    extent,
    current: extent === 'archive' ? address(undefined) : undefined,
    previous: previous && address(previous),
    next: next && address(next),
    hasEnded: ended !== undefined,
    hub: extent === 'archive' || ended ? undefined : site.webSub?.hub,
  };
}

function feedAddress(page: string, year: string | undefined, format: FeedFormat): string {
  return year === undefined ? urls.feed(page, format) : urls.yearFeed(page, year, format);
}

/** A list in which nothing stands yet is as it was when the archive began. */
function newestChange({ announcements }: FeedDocument, archive: Archive): Date {
  const moments = changeMoments(archive);
  const changes = announcements.map(({ id }) => moments.get(id)?.getTime() ?? 0);
  const began = archive.announcements.at(-1)?.published;
  return announcements.length > 0
    ? new Date(Math.max(...changes))
    : toMoment(began ?? '1970-01-01');
}
