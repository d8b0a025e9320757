import type { APIRoute } from 'astro';
import { getArchive } from '../archive/content.ts';
import { stringsFor } from '../i18n/strings.ts';
import { llmsText } from '../outputs/siteFiles/llms.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText(await getArchive(), site, stringsFor(site.language)));
