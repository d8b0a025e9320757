import ICAL from 'ical.js';
import { describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import {
  addressOf,
  isRetracted,
  organisationsOf,
  readContent,
  regionOf,
  type WrittenAnnouncement,
} from '../support/contentFolder.ts';

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the calendar of the $archive archive', ({ folder, contentDir }) => {
  const site = readSite(folder);
  const written = readContent(contentDir, BUILD_TIME).announcements.filter(
    ({ session }) => session,
  );
  const standing = written.filter((each) => !isRetracted(each));

  /** The announcements that an event of a calendar file links to, sorted. */
  function eventsIn(file: string): string[] {
    const text = site.files.get(file)?.toString('utf8');
    if (text === undefined) return [];
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    return events
      .map((event) => new URL(String(event.getFirstPropertyValue('url'))).pathname)
      .sort();
  }

  const datedAmong = (among: readonly WrittenAnnouncement[]) =>
    among.filter(isDated).map(addressOf).sort();

  it('has every event on the page of its year, once', () => {
    const pages = site.pages.filter(({ address }) => /^\/calendar\/\d{4}\/$/.test(address));
    const onPages = pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('.schedule .announcement-title')].map((link) => [
        address,
        link.getAttribute('href'),
      ]),
    );
    const expected = standing.map((event) => [
      `/calendar/${String(event.session?.start).slice(0, 4)}/`,
      addressOf(event),
    ]);
    expect(onPages.sort()).toEqual(expected.sort());
  });

  it('has a file of everything with a known day, which says how many are not in it', () => {
    expect(eventsIn('/calendar.ics')).toEqual(datedAmong(written));
    const page = site.pages.find(({ address }) => address === '/calendar/');
    const said = page?.document.querySelector('.list-header')?.textContent ?? '';
    const missing = standing.filter((event) => !isDated(event)).length;
    expect(missing).toBeGreaterThan(0);
    expect(said).toContain(`${missing} more are left out, because the day is not known`);
    expect(page?.document.querySelector('a[href="/calendar.ics"]')).not.toBeNull();
  });

  it('has a file for each organisation and region with such events, and no more', () => {
    const lists = written.flatMap((event) => [
      ...organisationsOf(event).map((id) => ({ page: `/organisations/${id}/`, event })),
      { page: `/regions/${regionOf(event)}/`, event },
    ]);
    const byPage = Map.groupBy(lists, ({ page }) => page);
    const files = [...byPage]
      .filter(([, events]) => events.some(({ event }) => isDated(event)))
      .map(([page]) => `${page}calendar.ics`);
    const built = [...site.files.keys()].filter((file) => file.endsWith('calendar.ics'));
    expect(built.sort()).toEqual(['/calendar.ics', ...files].sort());
    for (const [page, events] of byPage) {
      const own = [...new Set(events.map(({ event }) => event))];
      expect(eventsIn(`${page}calendar.ics`)).toEqual(datedAmong(own));
      const link = site.pages
        .find(({ address }) => address === page)
        ?.document.querySelector(`a[href="${page}calendar.ics"]`);
      expect(Boolean(link), page).toBe(own.some(isDated));
    }
  });
});

function isDated({ session }: WrittenAnnouncement): boolean {
  const days = [session?.start, session?.end ?? session?.start].map(String);
  return days.every((day) => day.length === 10);
}
