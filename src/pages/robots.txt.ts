import type { APIRoute } from 'astro';
import { robotsText } from '../siteFiles/robots.ts';

export const GET: APIRoute = () => new Response(robotsText());
