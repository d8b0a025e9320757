import { urls } from '../urls.ts';
import { organisationIds } from './archive.ts';
import type { Announcement } from './model.ts';

/** The addresses of the lists that an announcement stands in, each once. */
export function listsOf(announcement: Announcement): string[] {
  const { year, topics, region, kind } = announcement;
  return [
    urls.year(year),
    ...new Set(organisationIds(announcement).map(urls.organisation)),
    ...topics.map(({ id }) => urls.topic(id)),
    urls.region(region),
    urls.kind(kind),
  ];
}
