import type { APIRoute } from 'astro';
import { getArchive } from '../archive/content.ts';
import { calendarEvents } from '../archive/events.ts';
import { stringsFor } from '../i18n/strings.ts';
import { icsResponse } from '../outputs/calendar/response.ts';
import { urls } from '../site/urls.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = async () => {
  const archive = await getArchive();
  const { events } = calendarEvents(archive.announcements);
  const { calendar } = stringsFor(site.language);
  const address = urls.calendarFile(urls.calendar);
  return icsResponse({ name: site.name, description: calendar.intro, address }, events, archive);
};
