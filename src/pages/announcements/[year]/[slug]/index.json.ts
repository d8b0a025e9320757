import type { APIRoute } from 'astro';
import { jsonLine } from '../../../../exports/json.ts';
import { type Exported, exportedPaths } from '../../../../exports/records.ts';

export const getStaticPaths = exportedPaths;

export const GET: APIRoute<Exported> = ({ props }) =>
  new Response(jsonLine(props.record), { headers: { 'Content-Type': 'application/json' } });
