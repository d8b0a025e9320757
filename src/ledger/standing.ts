import { FIXED_ADDRESSES } from '../loader/siteLinks.ts';
import { ANNOUNCEMENT_FORMS, FEED_FORMATS, urls } from '../urls.ts';

/** An announcement by the addresses that there are because of it. */
export interface Standing {
  address: string;
  lists: readonly string[];
  /** The versions that differ in words: each two of them have a page. */
  wordings: readonly number[];
}

/** The pages of the site: every address that ends in `/`. */
export function standingPages(
  standing: readonly Standing[],
  pages: readonly string[],
): Set<string> {
  return new Set([
    ...FIXED_ADDRESSES.filter((address) => address.endsWith('/')),
    ...pages.map(urls.page),
    ...standing.flatMap(({ address, lists }) => [address, ...lists]),
    ...standing.flatMap(changePages),
  ]);
}

/** Every address of the site: pages, feeds and exports. */
export function standingAddresses(
  standing: readonly Standing[],
  pages: readonly string[],
): Set<string> {
  return new Set([
    ...FIXED_ADDRESSES,
    ...standingPages(standing, pages),
    ...FEED_FORMATS.map((format) => urls.feed(urls.corrections, format)),
    ...standing.flatMap(feeds),
    ...standing.flatMap(({ address }) =>
      ANNOUNCEMENT_FORMS.map((form) => urls.announcementAs(address, form)),
    ),
  ]);
}

/** One page for each pair of versions. */
function changePages({ address, wordings }: Standing): string[] {
  return wordings.flatMap((after, position) =>
    wordings.slice(0, position).map((before) => urls.changes(address, before, after)),
  );
}

/** The feeds that an announcement stands in: of all announcements, and of each list that has some. */
function feeds({ address, lists }: Standing): string[] {
  const [, , year = ''] = address.split('/');
  const followed = [urls.announcements, ...lists.filter((list) => list !== urls.year(year))];
  return followed.flatMap((list) =>
    FEED_FORMATS.flatMap((format) => [urls.feed(list, format), urls.yearFeed(list, year, format)]),
  );
}
