import type { Announcement } from '../model/announcement.ts';
import { weekOf } from '../model/weeks.ts';
import { urls } from '../site/urls.ts';
import { organisationIds } from './archive.ts';
import { eventsAmong, isDated } from './events.ts';

/**
 * The addresses of the lists that an announcement stands in, each once: pages, and the calendar files
 * of those who took part and of the region.
 */
export function listsOf(announcement: Announcement): string[] {
  const { year, topics, region, kind, published, updates } = announcement;
  const organisations = [...new Set(organisationIds(announcement))].map(urls.organisation);
  const [event] = eventsAmong([announcement]);
  const calendars = event && isDated(event) ? [...organisations, urls.region(region)] : [];
  return [
    urls.year(year),
    ...organisations,
    ...topics.map(({ id }) => urls.topic(id)),
    urls.region(region),
    urls.kind(kind),
    ...new Set([published, ...updates.map(({ date }) => date)].map(weekOf).map(urls.week)),
    ...(event ? [urls.calendarYear(event.session.start.slice(0, 4))] : []),
    ...calendars.map(urls.calendarFile),
  ];
}
