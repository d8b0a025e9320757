import type { Announcement } from '../model/announcement.ts';

/** The ISO 3166 codes of the countries that announcements happened in, each once. */
export function countriesIn(announcements: readonly Announcement[]): string[] {
  const codes = announcements.flatMap(({ place }) => (place === 'global' ? [] : [place.country]));
  return [...new Set(codes)];
}
