import type { APIRoute } from 'astro';
import { manifest } from '../outputs/siteFiles/manifest.ts';

export const GET: APIRoute = () =>
  Response.json(manifest(), { headers: { 'Content-Type': 'application/manifest+json' } });
