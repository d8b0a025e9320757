import type { APIRoute } from 'astro';
import { getArchive } from '../archive/content.ts';
import { feedDirectory } from '../outputs/feeds/directory.ts';
import { opml } from '../outputs/feeds/opml.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async () => {
  const groups = feedDirectory(await getArchive());
  return new Response(opml(site.name, groups), { headers: { 'Content-Type': 'text/x-opml' } });
};
