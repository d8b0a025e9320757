import { getArchive } from '../../archive/content.ts';
import { buildTime } from '../../site/environment.ts';
import type { FeedFormat } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { atomEntry } from './atom.ts';
import { digestHead, digestItem, digestsAt } from './digest.ts';
import { jsonItem } from './json.ts';
import { MEDIA_TYPES } from './routes.ts';
import { rssItem } from './rss.ts';
import { FRAMES } from './writer.ts';

const ITEMS = { rss: rssItem, atom: atomEntry, json: jsonItem };

/** The feed of the newest digests in a format, as it is at the time of the build. */
export async function digestResponse(format: FeedFormat): Promise<Response> {
  const archive = await getArchive();
  const digests = digestsAt(buildTime(), archive);
  const newest = digests.slice(0, site.limits.feedItems);
  const items = await Promise.all(newest.map((week) => ITEMS[format](digestItem(week))));
  const { before, between, after } = await FRAMES[format](digestHead(digests, archive, format));
  return new Response(before + items.join(between) + after, {
    headers: { 'Content-Type': MEDIA_TYPES[format] },
  });
}
