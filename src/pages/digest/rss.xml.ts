import type { APIRoute } from 'astro';
import { digestResponse } from '../../feeds/digestRoute.ts';

export const GET: APIRoute = () => digestResponse('rss');
