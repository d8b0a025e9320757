import type { APIRoute } from 'astro';
import { robotsText } from '../outputs/siteFiles/robots.ts';

export const GET: APIRoute = () => new Response(robotsText());
