import type { Archive } from '../archive/archive.ts';
import type { Announcement } from '../archive/model.ts';
import { toMoment } from '../dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import { site } from '../site.config.ts';
import { absolute, type FeedFormat, urls, yearOf } from '../urls.ts';
import { changeMoments } from './changes.ts';
import { type Channel, channels } from './channel.ts';
import type { FeedExtent, FeedHead } from './feed.ts';

/** One document of a feed, in whatever format: the newest of a list, or a year of it. */
export interface FeedDocument {
  channel: Channel;
  extent: FeedExtent;
  /** The year of an archive. */
  year?: string;
  /** The year of the next older archive. */
  previous?: string | undefined;
  /** The year of the next newer archive. */
  next?: string | undefined;
  announcements: readonly Announcement[];
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
  return channels(archive).flatMap((channel) => {
    const { announcements, page } = channel;
    const isWhole = announcements.length <= limit && page !== urls.announcements;
    if (isWhole) return [{ channel, extent: 'complete', announcements }];
    const years = yearsOf(channel);
    const newest: FeedDocument = {
      channel,
      extent: 'newest',
      previous: years[0]?.year,
      announcements: announcements.slice(0, limit),
    };
    return [newest, ...years];
  });
}

/** The archives of a list, the newest first. */
function yearsOf(channel: Channel): FeedDocument[] {
  const byYear = [...Map.groupBy(channel.announcements, (each) => yearOf(channel.dateOf(each)))];
  return byYear.map(([year, announcements], position) => ({
    channel,
    extent: 'archive',
    year,
    previous: byYear[position + 1]?.[0],
    next: byYear[position - 1]?.[0],
    announcements,
  }));
}

/** The address of a document from the root. */
export function addressOf({ channel, year }: FeedDocument, format: FeedFormat): string {
  return feedAddress(channel.page, year, format);
}

/** What a document says about itself in one of the formats. */
export function headOf(document: FeedDocument, format: FeedFormat, archive: Archive): FeedHead {
  const { channel, extent, year, previous, next } = document;
  const { page, description } = channel;
  const { feeds } = stringsFor(site.language);
  const address = (of: string | undefined) => absolute(feedAddress(page, of, format));
  const title = page === urls.announcements ? site.name : `${channel.title} · ${site.name}`;
  return {
    id: `tag:${site.tagAuthority}:${page}`,
    title: year === undefined ? title : feeds.ofYear(title, year),
    description,
    language: site.language,
    page: absolute(page),
    address: address(year),
    updated: newestChange(document, archive),
    extent,
    current: extent === 'archive' ? address(undefined) : undefined,
    previous: previous && address(previous),
    next: next && address(next),
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
