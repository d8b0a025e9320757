import { describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT } from '../support/builtArchives.ts';
import { type BuiltPage, readSite } from '../support/builtSite.ts';
import {
  isRetracted,
  organisationsOf,
  readContent,
  type WrittenAnnouncement,
} from '../support/contentFolder.ts';

const textsOf = (page: BuiltPage, selector: string) =>
  [...page.document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');

/** The counts of a list of names, by the addresses that the names lead to. */
function countsIn(page: BuiltPage, list: string): Record<string, number> {
  const items = [...page.document.querySelectorAll(`section[aria-labelledby="${list}"] li`)];
  return Object.fromEntries(
    items.map((item) => [
      item.querySelector('a')?.getAttribute('href'),
      Number(item.querySelector('span')?.textContent),
    ]),
  );
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the profiles of the $archive archive', ({ folder, contentDir }) => {
  const { pages } = readSite(folder);
  const announcements = readContent(contentDir, BUILD_TIME).announcements.filter(
    (announcement) => !isRetracted(announcement),
  );
  const ids = [...new Set(announcements.flatMap(organisationsOf))];
  const topics = [...new Set(announcements.flatMap((each) => each.topics))];
  const pageAt = (address: string) => {
    const page = pages.find((each) => each.address === address);
    if (!page) throw new Error(`There is no ${address}.`);
    return page;
  };
  const profiles = [
    ...ids.map((id) => ({
      page: pageAt(`/organisations/${id}/`),
      own: announcements.filter((each) => organisationsOf(each).includes(id)),
    })),
    ...topics.map((id) => ({
      page: pageAt(`/topics/${id}/`),
      own: announcements.filter((each) => each.topics.includes(id)),
    })),
  ];

  it('count every announcement and training in its year, and leave no year out', () => {
    for (const { page, own } of profiles) {
      const rows = [...page.document.querySelectorAll('.year-bars tbody tr')].map((row) =>
        [...row.querySelectorAll('th, .numeric')].map((cell) => Number(cell.textContent)),
      );
      const years = own.map(yearOf).map(Number);
      const first = Math.min(...years);
      const expected = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
        const ofYear = own.filter((each) => Number(yearOf(each)) === first + index);
        return [first + index, ofYear.length, trainingsAmong(ofYear).length];
      });
      expect(rows, page.address).toEqual(expected.reverse());
    }
  });

  it('list everything under its year', () => {
    for (const { page, own } of profiles) {
      const listed = [...page.document.querySelectorAll('.profile-timeline .timeline')].flatMap(
        (section) =>
          [...section.querySelectorAll('li a.announcement-title')].map((link) => [
            section.querySelector('h3')?.id,
            link.textContent?.trim(),
          ]),
      );
      expect(listed.sort(), page.address).toEqual(
        own.map((each) => [`year-${yearOf(each)}`, each.title]).sort(),
      );
      const marked = textsOf(page, '.timeline .announcement-list-marked a');
      expect(marked.sort(), page.address).toEqual(titlesOf(trainingsAmong(own)));
    }
  });

  it('have every training in the table', () => {
    for (const { page, own } of profiles) {
      expect(textsOf(page, '.training-table th[scope="row"] a').sort(), page.address).toEqual(
        titlesOf(trainingsAmong(own)),
      );
    }
  });

  it('say which organisations and topics stand beside their own, and how often', () => {
    for (const { page, own } of profiles) {
      const others = (addresses: string[]) =>
        countBy(addresses.filter((address) => address !== page.address));
      expect(countsIn(page, 'organisations'), page.address).toEqual(
        others(own.flatMap((each) => [...new Set(organisationsOf(each))].map(organisationAddress))),
      );
      expect(countsIn(page, 'topics'), page.address).toEqual(
        others(own.flatMap((each) => each.topics.map((id) => `/topics/${id}/`))),
      );
    }
  });
});

function organisationAddress(id: string): string {
  return `/organisations/${id}/`;
}

function yearOf({ published }: WrittenAnnouncement): string {
  return published.slice(0, 4);
}

function trainingsAmong(announcements: readonly WrittenAnnouncement[]): WrittenAnnouncement[] {
  return announcements.filter(({ kind }) => kind === 'training');
}

function titlesOf(announcements: readonly WrittenAnnouncement[]): string[] {
  return announcements.map(({ title }) => title).sort();
}
