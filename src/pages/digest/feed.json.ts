import type { APIRoute } from 'astro';
import { digestResponse } from '../../outputs/feeds/digestRoute.ts';

export const GET: APIRoute = () => digestResponse('json');
