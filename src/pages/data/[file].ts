import type { APIRoute, GetStaticPaths } from 'astro';
import { EXPORTS, writeDataFile } from '../../exports/files.ts';
import { DATA_FILE_NAMES, DATA_FILES, type DataFile } from '../../urls.ts';

export const getStaticPaths = (() =>
  DATA_FILE_NAMES.map((file) => ({
    params: { file: DATA_FILES[file] },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await writeDataFile(file)), {
    headers: { 'Content-Type': EXPORTS[file].mediaType },
  });
