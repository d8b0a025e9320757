import type { Published } from '../gate/publish.ts';
import { urls } from '../site/urls.ts';

/** Ids of the published announcements by the addresses of their pages, today's and former ones. */
export function announcementPages({
  announcements,
  formerAddresses,
}: Pick<Published, 'announcements' | 'formerAddresses'>): Map<string, string> {
  const pages = new Map(announcements.map(({ id, value }) => [urls.announcement(value), id]));
  for (const { address, to = '' } of formerAddresses.flatMap(({ value }) => value.addresses)) {
    const id = pages.get(to);
    if (id !== undefined) pages.set(address, id);
  }
  return pages;
}
