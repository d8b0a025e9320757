import type { APIRoute } from 'astro';
import { citationPack } from '../outputs/citations/routes.ts';

/** The build takes it apart into the citations. */
export const GET: APIRoute = () => citationPack();
