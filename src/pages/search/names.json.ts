import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/content.ts';
import { namesOf } from '../../search/names.ts';

export const GET: APIRoute = async () => Response.json(namesOf(await getArchive()));
