import type { APIRoute } from 'astro';
import { feedPack } from '../outputs/feeds/routes.ts';

/** The build takes it apart into the feeds. */
export const GET: APIRoute = () => feedPack();
