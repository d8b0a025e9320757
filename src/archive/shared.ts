import type { Announcement, Identified } from '../model/announcement.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Topic } from '../schemas/topic.ts';
import type { TellingWord } from './tellingWords.ts';

/** The traits that two announcements have in common. */
export interface Shared {
  organisations: readonly Identified<Organisation>[];
  /** ISO 3166; nothing when the countries differ or either is global. */
  country?: string;
  topics: readonly Identified<Topic>[];
  /** The telling words of both, the most telling first. */
  words: readonly string[];
}

/** Compares two announcements; the order is that of the first. */
export function sharedBy(
  one: Announcement,
  other: Announcement,
  wordsOfOne: readonly TellingWord[] = [],
  wordsOfOther: readonly TellingWord[] = [],
): Shared {
  const theirs = new Set(other.organisations.map(({ organisation }) => organisation.id));
  const organisations = one.organisations
    .map(({ organisation }) => organisation)
    .filter(({ id }) => theirs.has(id));
  const theirWords = new Set(wordsOfOther.map(({ word }) => word));
  const country = countryOf(one);
  return {
    organisations: [...new Set(organisations)],
    ...(country !== undefined && country === countryOf(other) && { country }),
    topics: one.topics.filter(({ id }) => other.topics.some((topic) => topic.id === id)),
    words: wordsOfOne.map(({ word }) => word).filter((word) => theirWords.has(word)),
  };
}

function countryOf({ place }: Announcement): string | undefined {
  return place === 'global' ? undefined : place.country;
}
