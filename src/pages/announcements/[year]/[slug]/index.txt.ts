import type { APIRoute } from 'astro';
import { getArchive } from '../../../../archive/content.ts';
import { type Exported, exportedPaths } from '../../../../exports/records.ts';
import { statement } from '../../../../exports/statement.ts';

export const getStaticPaths = exportedPaths;

export const GET: APIRoute<Exported> = async ({ props: { announcement, record } }) => {
  const { claimantName } = await getArchive();
  return new Response(statement(announcement, record.text, claimantName), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
