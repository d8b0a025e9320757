import { FIXED_ADDRESSES } from '../../gate/check/siteLinks.ts';
import {
  ANNOUNCEMENT_FORMS,
  CITATION_FILES,
  type CitationFile,
  FEED_FORMATS,
  FIGURE_FILES,
  urls,
} from '../../site/urls.ts';
import { site } from '../../site.config.ts';

const CITATION_FORMS = Object.keys(CITATION_FILES) as CitationFile[];

/** An announcement by the addresses that there are because of it. */
export interface Standing {
  address: string;
  lists: readonly string[];
  /** The versions that differ in words: each two of them have a page. */
  wordings: readonly number[];
}

/** Every address of the site: pages, feeds and exports. */
export function standingAddresses(
  standing: readonly Standing[],
  pages: readonly string[],
): Set<string> {
  return new Set([
    ...FIXED_ADDRESSES,
    ...pages.map(urls.page),
    ...standing.flatMap(({ address, lists }) => [address, ...lists]),
    ...standing.flatMap(changePages),
    urls.calendarFile(urls.calendar),
    ...FIGURE_FILES.map(urls.figureFile),
    ...[urls.corrections, urls.digest].flatMap((list) =>
      FEED_FORMATS.map((format) => urls.feed(list, format)),
    ),
    ...feeds(standing),
    ...standing.flatMap(({ address }) => [
      ...ANNOUNCEMENT_FORMS.map((form) => urls.announcementAs(address, form)),
      ...CITATION_FORMS.map((form) => urls.citation(address, form)),
    ]),
  ]);
}

/** One page for each pair of versions. */
function changePages({ address, wordings }: Standing): string[] {
  return wordings.flatMap((after, position) =>
    wordings.slice(0, position).map((before) => urls.changes(address, before, after)),
  );
}

/** Lists that have feeds: of organisations, topics, regions and kinds. */
function isFollowed(list: string): boolean {
  const sections = [urls.organisations, urls.topics, urls.regions, urls.kinds];
  return list.endsWith('/') && sections.some((section) => list.startsWith(section));
}

/**
 * The feeds of all lists, and those of single years: of all announcements, and of each list that is
 * too long for one feed.
 */
function feeds(standing: readonly Standing[]): string[] {
  const years = new Map<string, string[]>();
  for (const { address, lists } of standing) {
    const [, , year = ''] = address.split('/');
    for (const list of [urls.announcements, ...lists.filter(isFollowed)]) {
      const known = years.get(list);
      if (known) known.push(year);
      else years.set(list, [year]);
    }
  }
  return [...years].flatMap(([list, all]) => {
    const isLong = all.length > site.limits.feedItems || list === urls.announcements;
    return FEED_FORMATS.flatMap((format) => [
      urls.feed(list, format),
      ...(isLong ? [...new Set(all)].map((year) => urls.yearFeed(list, year, format)) : []),
    ]);
  });
}
