import type { APIRoute } from 'astro';
import { jsonLines } from '../../exports/json.ts';
import { getRecords } from '../../exports/records.ts';

export const GET: APIRoute = async () =>
  new Response(jsonLines(await getRecords()), {
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
