import type { APIRoute } from 'astro';
import { getArchive } from '../archive/content.ts';

/** The build makes rules for servers of it. */
export const GET: APIRoute = async () => Response.json((await getArchive()).formerAddresses);
