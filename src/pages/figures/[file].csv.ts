import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../archive/content.ts';
import { figureCsv } from '../../outputs/charts/files.ts';
import { FIGURE_FILES, type FigureFile } from '../../site/urls.ts';

export const getStaticPaths = (() =>
  FIGURE_FILES.map((file) => ({ params: { file }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: FigureFile }> = async ({ props: { file } }) =>
  new Response(figureCsv(file, await getArchive()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
