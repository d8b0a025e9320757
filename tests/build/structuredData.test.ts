import { describe, expect, inject, it } from 'vitest';
import {
  BUILD_TIME,
  FIXTURE_CONTENT,
  SHIPPED_CONTENT,
  SITE_ADDRESS,
} from '../support/builtArchives.ts';
import { type BuiltPage, isAnnouncement, readSite } from '../support/builtSite.ts';
import {
  addressOf,
  isRetracted,
  readContent,
  type WrittenAnnouncement,
} from '../support/contentFolder.ts';

type Node = Record<string, unknown> & { '@type': string };

const TYPES = new Set([
  ...['NewsArticle', 'EducationEvent', 'Event', 'BreadcrumbList'],
  ...['WebSite', 'CollectionPage', 'Organization'],
]);

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the structured data of the $archive archive', ({ folder, contentDir }) => {
  const { announcements, former } = readContent(contentDir, BUILD_TIME);
  const pages = readSite(folder).pages.filter(
    (page) => !former.some(({ address }) => address === page.address),
  );
  const byAddress = new Map(announcements.map((each) => [addressOf(each), each]));

  it('is of known types, one script a page', () => {
    for (const page of pages.filter(({ address }) => address !== '/404.html')) {
      const nodes = nodesOf(page);
      expect(nodes.length, page.address).toBeGreaterThan(0);
      expect(nodes.filter((node) => !TYPES.has(node['@type']))).toEqual([]);
    }
  });

  it('says of every page but the home page where it stands', () => {
    const lost = pages
      .filter(({ address }) => address !== '/404.html' && address !== '/')
      .filter((page) => {
        const trail = only(page, 'BreadcrumbList')?.['itemListElement'] as { item: string }[];
        return trail?.at(-1)?.item !== SITE_ADDRESS + page.address;
      });
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  it('gives each announcement the title and the dates of its page', () => {
    for (const page of pages.filter(isAnnouncement)) {
      const written = byAddress.get(page.address) as WrittenAnnouncement;
      const article = only(page, 'NewsArticle');
      const h1 = page.document.querySelector('h1')?.textContent;
      const shown = [...page.document.querySelectorAll('.byline time')].map((time) =>
        time.getAttribute('datetime'),
      );
      expect(article).toMatchObject({ headline: h1, identifier: written.id });
      const dates = [article?.['datePublished'], article?.['dateModified']];
      expect(shown).toEqual(expect.arrayContaining(dates.filter((date) => date !== undefined)));
      if (page.document.querySelector('.byline')?.textContent?.includes('Announced')) {
        expect(dates).toEqual([shown[0], shown.at(-1)]);
      }
    }
  });

  it('tells of the event with the dates that the page shows', () => {
    const events = pages.filter(isAnnouncement).flatMap((page) => {
      const event = nodesOf(page).find((node) => /Event$/.test(node['@type']));
      return event ? [{ page, event }] : [];
    });
    const expected = announcements.filter(
      (each) => /^(?:training|conference)$/.test(each.kind) && !isRetracted(each),
    );
    expect(events.map(({ page }) => page.address).sort()).toEqual(expected.map(addressOf).sort());
    for (const { page, event } of events) {
      const shown = page.document.querySelector('.fact-box time')?.getAttribute('datetime');
      expect(event['startDate'], page.address).toBe(shown);
    }
  });

  it('describes the archive on the home page, and each organisation on its own', () => {
    const home = pages.find(({ address }) => address === '/');
    expect(home && only(home, 'WebSite')).toMatchObject({ url: `${SITE_ADDRESS}/` });
    const organisations = pages.filter(({ address }) => /^\/organisations\/./.test(address));
    expect(organisations.length).toBeGreaterThan(2);
    for (const page of organisations) {
      expect(only(page, 'Organization')?.['mainEntityOfPage']).toBe(SITE_ADDRESS + page.address);
    }
  });
});

function nodesOf({ document }: BuiltPage): Node[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap(({ textContent }) => JSON.parse(textContent ?? '')['@graph']);
}

function only(page: BuiltPage, type: string): Node | undefined {
  const [node, ...others] = nodesOf(page).filter((each) => each['@type'] === type);
  expect(others).toEqual([]);
  return node;
}
