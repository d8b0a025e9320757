import type { Strings } from '../i18n/en.ts';
import type { Announcement } from '../model/announcement.ts';
import type { Article } from './head.ts';

/**
 * The dates on which an announcement was published and last changed, as far as it is on record. Where no source
 * says when it was announced, the day that it is filed under is that of the event.
 */
export function datesOnRecord({
  datedBy,
  published,
  modified,
}: Announcement): Pick<Article, 'published' | 'modified'> {
  if (datedBy === 'announcement') return { published, modified };
  return { published: undefined, modified: modified === published ? undefined : modified };
}

/** Gathers the facts of an announcement for a link preview. */
export function articleOf(announcement: Announcement, strings: Strings): Article {
  return {
    ...datesOnRecord(announcement),
    section: strings.kinds[announcement.kind],
    tags: announcement.topics.map(({ label }) => label),
  };
}
