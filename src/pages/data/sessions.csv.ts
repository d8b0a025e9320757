import type { APIRoute } from 'astro';
import { getRecords } from '../../exports/records.ts';
import { sessionTable } from '../../exports/rows.ts';

export const GET: APIRoute = async () =>
  new Response(sessionTable(await getRecords()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
