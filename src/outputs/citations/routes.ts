import { getArchive } from '../../archive/content.ts';
import { CITATION_FILE_NAMES, urls } from '../../site/urls.ts';
import { pack } from '../pack.ts';
import { EXCHANGE } from './exchange.ts';
import { citedWork } from './work.ts';

/** Every citation of every announcement for programs, which the build takes apart into files. */
export async function citationPack(): Promise<Response> {
  const { announcements } = await getArchive();
  const files = announcements.flatMap((announcement) => {
    const work = citedWork(announcement);
    return CITATION_FILE_NAMES.map((file) => ({
      path: urls.citation(announcement.address, file),
      parts: [Buffer.from(EXCHANGE[file](work))],
    }));
  });
  return new Response(pack(files));
}
