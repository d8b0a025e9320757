import type { Archive } from '../../archive/archive.ts';
import { newestOf } from '../../model/dates.ts';
import { LIST_NAMES, LISTS } from '../../site/lists.ts';
import { urls } from '../../site/urls.ts';

/** The pages that show something of every announcement: the newest, counts, or all of them. */
const PAGES_ABOUT_ALL = [
  urls.home,
  ...LIST_NAMES.map((name) => LISTS[name].index),
  urls.search,
  urls.feeds,
  urls.data,
  urls.figures,
];

/**
 * Dates the last change of what a page shows, by the address of the page: for an announcement its
 * newest change, for a list the newest change of what stands in it. Dates are as written. A page of
 * which no change is on record, such as an ordinary page, is left out.
 */
export function lastChanges(archive: Archive): Record<string, string> {
  const lists = [
    ...PAGES_ABOUT_ALL.map((page) => ({ page, followed: archive.announcements })),
    { page: urls.corrections, followed: archive.corrections },
    ...LIST_NAMES.flatMap((name) =>
      archive.lists(name).map(({ id, followed }) => ({ page: LISTS[name].page(id), followed })),
    ),
  ];
  const changes: Record<string, string> = {};
  for (const { page, followed } of lists) {
    const newest = newestOf(followed.map(({ modified }) => modified));
    if (newest !== undefined) changes[page] = newest;
  }
  for (const { id, modified } of archive.weeks) changes[urls.week(id)] = modified;
  for (const { address, modified } of archive.announcements) changes[address] = modified;
  return changes;
}
