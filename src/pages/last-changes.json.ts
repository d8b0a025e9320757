import type { APIRoute } from 'astro';
import { getArchive } from '../archive/content.ts';
import { lastChanges } from '../outputs/siteFiles/lastChanges.ts';

export const GET: APIRoute = async () => Response.json(lastChanges(await getArchive()));
