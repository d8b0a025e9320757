import { type CollectionEntry, getCollection } from 'astro:content';

export type Announcement = CollectionEntry<'announcements'>;

/** Every announcement, newest first. */
export async function getAnnouncements(): Promise<Announcement[]> {
  const announcements = await getCollection('announcements');
  return announcements.sort((a, b) => b.data.published.getTime() - a.data.published.getTime());
}

/** The address of an announcement. */
export function addressOf({ id }: Announcement): string {
  return `/announcements/${id}/`;
}
