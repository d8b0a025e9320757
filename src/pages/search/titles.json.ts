import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/content.ts';
import type { Title } from '../../search/format/titleFile.ts';
import { site } from '../../site.config.ts';

export const GET: APIRoute = async () => {
  const { announcements } = await getArchive();
  const titles = announcements.map(
    ({ title, address, language }): Title => ({
      title,
      address,
      ...(language !== site.language && { language }),
    }),
  );
  return Response.json(titles);
};
