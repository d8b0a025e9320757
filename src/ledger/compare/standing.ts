import { AnnouncementAddresses, LASTING_ADDRESSES } from '../../site/addresses.ts';
import { urls } from '../../site/urls.ts';

/** The facts of the ledger about where an announcement of today stands, also of one that was not compiled. */
export interface Standing {
  /** The address of its page. */
  address: string;
  /** The year that it is filed under. */
  year: string;
  /** The addresses of its lists and of the calendar files beside them. */
  lists: readonly string[];
  /** The versions that differ in words: each two of them have a page. */
  wordings: readonly number[];
}

/**
 * Every address that the ledger keeps: pages, feeds, calendars and exports. The pictures of an
 * announcement and the years of the feed of corrections are not among them, because an entry does not
 * say whether there are any.
 */
export function standingAddresses(
  standing: readonly Standing[],
  pages: readonly string[],
): Set<string> {
  const addresses = new AnnouncementAddresses();
  return new Set([
    ...LASTING_ADDRESSES,
    ...pages.map(urls.page),
    ...standing.flatMap((each) => addresses.add({ ...each, hasPictures: false })),
  ]);
}
