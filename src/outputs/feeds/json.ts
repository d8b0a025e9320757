import { generateJsonFeed } from 'feedsmith';
import { site } from '../../site.config.ts';
import type { FeedFrame, FeedHead } from './feed.ts';
import type { FeedItem } from './item.ts';

/* JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) by feedsmith. */

/** One item. */
export function jsonItem(item: FeedItem): string {
  const { name, mail } = item.author;
  const [image] = item.images;
  const feed = generateJsonFeed({
    title: item.title,
    items: [
      {
        id: item.id,
        url: item.address,
        title: item.title,
        summary: item.summary,
        content_html: item.html,
        ...(image ? { image: image.address } : {}),
        date_published: item.published,
        date_modified: item.updated,
        authors: [{ name, ...(mail === undefined ? {} : { url: `mailto:${mail}` }) }],
        tags: item.categories.map(({ label }) => label),
        language: item.language,
      },
    ],
  });
  return JSON.stringify((feed as { items: unknown[] }).items[0]);
}

/** The frame around the items. */
export function jsonFrame(feed: FeedHead): FeedFrame {
  const head = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.address,
    description: feed.description,
    ...(feed.previous === undefined ? {} : { next_url: feed.previous }),
    ...(feed.hasEnded ? { expired: true } : {}),
    ...(feed.hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    authors: [{ name: site.name }],
    language: feed.language,
    items: [],
  });
  const { items: _none, ...members } = head as Record<string, unknown>;
  return {
    before: `${JSON.stringify(members).slice(0, -1)},"items":[\n`,
    between: ',\n',
    after: '\n]}\n',
  };
}
