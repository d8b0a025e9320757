import type { APIRoute } from 'astro';
import { dataFileResponse } from '../../outputs/exports/files.ts';

export const GET: APIRoute = () => dataFileResponse('announcementsJson');
