import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/content.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { searchDocument } from '../../search/build/searchDocument.ts';

export const GET: APIRoute = async () => {
  const { announcements, claimantName } = await getArchive();
  const documents = announcements
    .toReversed()
    .map((each) => searchDocument(each, claimantName, stringsFor(each.language)));
  return Response.json(documents);
};
