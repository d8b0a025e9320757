import type { APIRoute } from 'astro';
import { getSocialCards } from '../outputs/social/published.ts';

export const GET: APIRoute = async () => Response.json(Object.fromEntries(await getSocialCards()));
