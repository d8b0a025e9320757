import type { APIRoute } from 'astro';
import { getArchive } from '../archive/content.ts';
import { feedItem } from '../feeds/item.ts';
import { rss } from '../feeds/rss.ts';
import { site } from '../site.config.ts';
import { buildImages } from '../text/images.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = async () => {
  const { announcements } = await getArchive();
  const newest = announcements.slice(0, site.limits.feedItems);
  const items = await Promise.all(
    newest.map(async (announcement) => feedItem(announcement, await buildImages(announcement))),
  );
  const feed = await rss({
    title: site.name,
    description: site.description,
    address: urls.rss,
    language: site.language,
    items,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/xml' } });
};
