import type { APIRoute } from 'astro';
import { announcementMarkdown } from '../../../../exports/markdown.ts';
import { type Exported, exportedPaths } from '../../../../exports/records.ts';

export const getStaticPaths = exportedPaths;

export const GET: APIRoute<Exported> = ({ props }) =>
  new Response(announcementMarkdown(props.record), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
