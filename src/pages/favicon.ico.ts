import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { drawFavicon } from '../outputs/siteFiles/drawIcon.ts';
import { urls } from '../site/urls.ts';

/** Favicon at the address where feed readers and browsers that open a feed look for one. */
export const GET: APIRoute = async () => {
  const svg = await readFile(path.resolve(path.join('public', urls.favicon)));
  return new Response(new Uint8Array(await drawFavicon(svg)), {
    headers: { 'Content-Type': 'image/vnd.microsoft.icon' },
  });
};
