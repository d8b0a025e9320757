import type { APIRoute } from 'astro';
import { getArchive, getRecordedAddresses } from '../archive/content.ts';
import type { BuiltAddresses } from '../outputs/siteFiles/redirects.ts';

/** The build makes rules for servers of it. */
export const GET: APIRoute = async () => {
  const { formerAddresses } = await getArchive();
  const addresses: BuiltAddresses = {
    former: formerAddresses,
    recorded: await getRecordedAddresses(),
  };
  return Response.json(addresses);
};
