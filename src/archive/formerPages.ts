import type { FormerAddress } from '../schemas/formerAddress.ts';
import { urls } from '../site/urls.ts';
import type { Archive } from './archive.ts';
import { versionPairs } from './changes.ts';

/**
 * Every address at which a page stood once: those of the list, and what an announcement that moved
 * had below it. Files are not among them.
 */
export function formerPages({ formerAddresses, announcements }: Archive): FormerAddress[] {
  const byAddress = new Map(announcements.map((each) => [each.address, each]));
  return formerAddresses
    .filter(({ address }) => address.endsWith('/'))
    .flatMap((former) => {
      const announcement = byAddress.get(former.to ?? '');
      const pairs = announcement ? versionPairs(announcement) : [];
      const below = pairs.map(({ before, after }) => {
        const numbers = [before.version, after.version] as const;
        const to = urls.changes(former.to ?? '', ...numbers);
        return { ...former, address: urls.changes(former.address, ...numbers), to };
      });
      return [former, ...below];
    });
}
