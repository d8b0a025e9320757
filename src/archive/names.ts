import type { Announcement } from '../model/announcement.ts';
import type { Organisation } from '../schemas/organisation.ts';

/** The short form by which an organisation is known, where space is short. */
export function shortName({ acronym, name }: Organisation): string {
  return acronym ?? name;
}

/** The short names of the organisations in an announcement, each once. */
export function organisationNames({ organisations }: Announcement): string[] {
  return [...new Set(organisations.map(({ organisation }) => shortName(organisation)))];
}
