import type { APIRoute } from 'astro';
import { dataFileResponse } from '../../exports/files.ts';

export const GET: APIRoute = () => dataFileResponse('sessionsTable');
