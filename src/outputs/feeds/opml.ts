import { generateOpml } from 'feedsmith';
import { newestOf, toMoment } from '../../model/dates.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { FeedGroup } from './directory.ts';
import { textAsHtml, xmlText } from './xml.ts';

/**
 * Writes every feed of the archive as OPML 2.0, a folder for each group, for feed readers that
 * subscribe to many at once. Dated by the newest change of all, never by the build.
 *
 * @param name What the archive is called; it stands before the title of each feed, because a reader
 * may show that title without its folder.
 */
export function opml(name: string, groups: readonly FeedGroup[]): string {
  const feeds = groups.flatMap((group) => group.feeds);
  const modified = newestOf(feeds.map((feed) => feed.modified));
  return generateOpml({
    head: {
      title: xmlText(name),
      ...(modified !== undefined && { dateModified: toMoment(modified) }),
    },
    body: {
      outlines: groups.map((group) => ({
        text: textAsHtml(group.title),
        outlines: group.feeds.map(({ title, description, page }) => {
          const label = textAsHtml(`${name}: ${title}`);
          return {
            type: 'rss',
            text: label,
            title: label,
            description: textAsHtml(description),
            xmlUrl: absolute(urls.feed(page, 'rss')),
            htmlUrl: absolute(page),
          };
        }),
      })),
    },
  });
}
