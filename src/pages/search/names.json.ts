import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/content.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { namesOf } from '../../search/build/names.ts';
import { site } from '../../site.config.ts';

export const GET: APIRoute = async () =>
  Response.json(namesOf(await getArchive(), stringsFor(site.language)));
