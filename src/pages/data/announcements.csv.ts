import type { APIRoute } from 'astro';
import { getRecords } from '../../exports/records.ts';
import { announcementTable } from '../../exports/rows.ts';

export const GET: APIRoute = async () =>
  new Response(announcementTable(await getRecords()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
