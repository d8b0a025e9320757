import type { Announcement } from '../model/announcement.ts';
import type { ListingFacts } from '../site/lists.ts';

/** The facts by which an announcement stands in lists. */
export function factsOf(announcement: Announcement): ListingFacts {
  const { year, kind, organisations, topics, place, published, updates } = announcement;
  const participants = organisations.map(({ organisation }) => organisation.id);
  return {
    year,
    kind,
    organisations: kind === 'statement' ? [...participants, announcement.statedBy] : participants,
    topics: topics.map(({ id }) => id),
    place,
    days: [published, ...updates.map(({ date }) => date)],
    ...('session' in announcement && { session: announcement.session }),
  };
}
