import { getRssString } from '@astrojs/rss';
import { escapeHtml } from '../text/html.ts';
import { absolute } from '../urls.ts';
import type { FeedItem } from './item.ts';

/** What a feed says about itself. */
export interface Feed {
  title: string;
  description: string;
  /** The address of the feed from the root. */
  address: string;
  language: string;
  items: readonly FeedItem[];
}

/**
 * Writes a feed as RSS 2.0 with full text (`content:encoded`). Its date is that of the newest
 * change among its items, never of the build, so that an unchanged feed has unchanged bytes.
 */
export function rss(feed: Feed): Promise<string> {
  const newest = Math.max(...feed.items.map(({ modified }) => modified.getTime()));
  return getRssString({
    title: feed.title,
    description: feed.description,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${feed.language}</language>`,
      `<lastBuildDate>${new Date(newest).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${escapeHtml(absolute(feed.address))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.address,
      description: item.summary,
      content: item.html,
      pubDate: item.published,
      author: `${item.author.mail} (${item.author.name})`,
      categories: item.categories,
      customData: `<guid isPermaLink="false">${item.guid}</guid>`,
    })),
  });
}
