import type { Archive } from '../../archive/archive.ts';
import type { EventAnnouncement } from '../../archive/events.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { site } from '../../site.config.ts';
import { type CalendarFile, ics } from './ics.ts';

/** A calendar file as a page of the site hands it out. */
export function icsResponse(
  file: CalendarFile,
  events: readonly EventAnnouncement[],
  { claimantName }: Archive,
): Response {
  const text = ics(file, events, { strings: stringsFor(site.language), claimantName });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
