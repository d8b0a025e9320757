import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { addressOf, getAnnouncements } from '../announcements';

export async function GET(context: APIContext) {
  const announcements = await getAnnouncements();
  return rss({
    title: 'Press archive',
    description: 'All announcements.',
    site: context.site ?? '',
    items: announcements.slice(0, 50).map((announcement) => ({
      title: announcement.data.title,
      description: announcement.data.summary,
      pubDate: announcement.data.published,
      link: addressOf(announcement),
    })),
  });
}
