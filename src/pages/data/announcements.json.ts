import type { APIRoute } from 'astro';
import { announcementList } from '../../exports/json.ts';
import { getRecords } from '../../exports/records.ts';

export const GET: APIRoute = async () =>
  new Response(announcementList(await getRecords()), {
    headers: { 'Content-Type': 'application/json' },
  });
