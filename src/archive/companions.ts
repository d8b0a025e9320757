import type { Announcement } from '../model/announcement.ts';
import type { OrganisationRole } from '../schemas/announcement.ts';
import { ORGANISATION_ROLES } from '../schemas/announcement.ts';
import type { Archive, OrganisationSlice, TopicSlice } from './archive.ts';
import { organisationIds } from './lists.ts';

/** An entry of one of the archive's lists, and how many of some announcements belong to it. */
export interface Counted<Entry> {
  entry: Entry;
  count: number;
}

/**
 * The organisations in some announcements, the most frequent first, as often by name.
 *
 * @param without The id of the one whose announcements they are.
 */
export function organisationsIn(
  announcements: readonly Announcement[],
  { organisations }: Pick<Archive, 'organisations'>,
  without?: string,
): Counted<OrganisationSlice>[] {
  return mostFirst(organisations, countIds(announcements, organisationIds), without);
}

/**
 * The topics of some announcements, the most frequent first, as often by label.
 *
 * @param without The id of the one whose announcements they are.
 */
export function topicsIn(
  announcements: readonly Announcement[],
  { topics }: Pick<Archive, 'topics'>,
  without?: string,
): Counted<TopicSlice>[] {
  return mostFirst(topics, countIds(announcements, topicIds), without);
}

/** As what an organisation took part in some announcements, in the order in which roles are defined. */
export function rolesOf(
  organisationId: string,
  announcements: readonly Announcement[],
): Counted<OrganisationRole>[] {
  const counts = countIds(announcements, ({ organisations }) =>
    organisations
      .filter(({ organisation }) => organisation.id === organisationId)
      .map(({ role }) => role),
  );
  return ORGANISATION_ROLES.flatMap((entry) => {
    const count = counts.get(entry);
    return count === undefined ? [] : { entry, count };
  });
}

function topicIds({ topics }: Announcement): string[] {
  return topics.map(({ id }) => id);
}

/** In how many announcements each id is; one that names it twice counts once. */
function countIds(
  announcements: readonly Announcement[],
  idsOf: (announcement: Announcement) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const announcement of announcements) {
    for (const id of new Set(idsOf(announcement))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Those of the entries that were counted, in their own order where they are as frequent. */
function mostFirst<Entry extends { id: string }>(
  entries: readonly Entry[],
  counts: ReadonlyMap<string, number>,
  without: string | undefined,
): Counted<Entry>[] {
  return entries
    .filter(({ id }) => id !== without)
    .flatMap((entry) => {
      const count = counts.get(entry.id);
      return count === undefined ? [] : { entry, count };
    })
    .sort((a, b) => b.count - a.count);
}
