import { describe, expect, inject, it } from 'vitest';
import { SECTION_IDS } from '../../src/text/sections.ts';
import {
  BUILD_TIME,
  FIXTURE_CONTENT,
  SHIPPED_CONTENT,
  SITE_ADDRESS,
} from '../support/builtArchives.ts';
import { type BuiltPage, type BuiltSite, isAnnouncement, readSite } from '../support/builtSite.ts';
import { addressesOf, addressOf, isRetracted, readContent } from '../support/contentFolder.ts';
import { descriptionOf, headFaults, shared, titleOf } from './checks/head.ts';
import { checkLinks } from './checks/links.ts';
import { markupFaults } from './checks/markup.ts';
import { foreignRequests, foreignRequestsOfStyle, inlineCode } from './checks/selfContained.ts';
import { heaviest, weigh } from './checks/weight.ts';

/** The most that the archive allows itself, in bytes. */
const BUDGET = { document: 14_600, script: 3_000, fonts: 60_000 };

/** A sheet that only some pages link: it names the layers before it, so that it may stand before the common one. */
const OWN_SHEET = /^@layer tokens,base,layout,components,prose;@layer pages\{/;

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('every page of the $archive archive', ({ archive, folder, contentDir }) => {
  const site = readSite(folder);
  const { pages } = site;
  const content = readContent(contentDir, BUILD_TIME);
  const announcements = pages.filter(isAnnouncement);

  it('is there, and no page more', () => {
    expect(announcements).toHaveLength(content.announcements.length);
    expect(pages.map(({ address }) => address).sort()).toEqual(addressesOf(content));
  });

  it('is valid HTML', async () => {
    const faults = await Promise.all(pages.map(markupFaults));
    expect(faults.flat()).toEqual([]);
  });

  it('has no id beside its text that a heading could have, but for those that headings leave free', () => {
    const texts = [...announcements, ...pages.filter(({ address }) => address === '/about/')];
    const ids = texts.flatMap(({ document }) =>
      [...document.querySelectorAll('[id]')].filter((each) => !each.closest('.prose')),
    );
    expect(ids.length).toBeGreaterThan(texts.length);
    const taken: ReadonlySet<string> = new Set(SECTION_IDS);
    const free = ids.map(({ id }) => id).filter((id) => !/[A-Z]/.test(id) && !taken.has(id));
    expect([...new Set(free)]).toEqual([]);
  });

  it('says what it is', () => {
    const moved = new Map(content.former.map(({ address, to }) => [address, to]));
    expect(pages.flatMap((page) => headFaults(page, SITE_ADDRESS, moved))).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    expect(shared(pages, titleOf)).toEqual([]);
    expect(shared(pages, descriptionOf)).toEqual([]);
  });

  it('links only to what is there, and is linked itself', () => {
    const { faults, linked, links, fragments } = checkLinks(site, SITE_ADDRESS);
    const former = content.former.map(({ address }) => address);
    const everyPage = pages
      .map(({ address }) => address)
      .filter((each) => each !== '/404.html' && !former.includes(each));
    expect(faults).toEqual([]);
    expect(everyPage.filter((address) => !linked.has(address))).toEqual([]);
    // Each page links to the home page and to its own content; each announcement to its sources too.
    expect(links).toBeGreaterThan(2 * pages.length);
    expect(fragments).toBeGreaterThanOrEqual(pages.length + announcements.length);
    console.log(
      `${archive}: ${pages.length} pages, ${links} links, ${fragments} of them to fragments`,
    );
  });

  it('loads nothing from elsewhere and holds no code', () => {
    expect(pages.flatMap(foreignRequests)).toEqual([]);
    expect(pages.flatMap(inlineCode)).toEqual([]);
    expect(stylesOf(site).flatMap(foreignRequestsOfStyle)).toEqual([]);
  });

  it('links the sheet of all pages, and only those of its own beside it', () => {
    const [common = ''] = sheetsOf(pages.find(({ address }) => address === '/'));
    for (const page of pages) {
      const own = sheetsOf(page).filter((each) => each !== common);
      expect(sheetsOf(page), page.address).toContain(common);
      expect(own.length, page.address).toBeLessThanOrEqual(isAnnouncement(page) ? 0 : 1);
      for (const each of own) expect(String(site.files.get(each))).toMatch(OWN_SHEET);
    }
    expect(String(site.files.get(common))).toMatch(/@layer tokens.*@layer pages;.*@layer print/s);
  });

  it('stays within its budget', () => {
    const weights = pages.map((page) => weigh(page, site));
    const announcementWeights = announcements.map((page) => weigh(page, site));
    const withoutSearch = weights.filter(({ address }) => address !== '/search/');
    const document = heaviest(announcementWeights, 'document');
    const script = heaviest(withoutSearch, 'script');
    const fonts = heaviest(weights, 'fonts');
    console.log(
      `${archive}: ${document.document} bytes HTML and CSS on ${document.address}, ` +
        `${script.script} bytes script on ${script.address}, ${fonts.fonts} bytes fonts`,
    );
    expect(document.document).toBeGreaterThan(0);
    expect(document.document).toBeLessThanOrEqual(BUDGET.document);
    expect(script.script).toBeLessThanOrEqual(BUDGET.script);
    expect(fonts.fonts).toBeGreaterThan(0);
    expect(fonts.fonts).toBeLessThanOrEqual(BUDGET.fonts);
  });

  it('is listed where it belongs', () => {
    const list = pages.find(({ address }) => address === '/announcements/');
    const links = [...(list?.document.querySelectorAll('main ol a.announcement-title') ?? [])];
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      content.announcements
        .filter((announcement) => !isRetracted(announcement))
        .map(addressOf)
        .sort(),
    );
  });
});

function stylesOf({ files }: BuiltSite): string[] {
  const styles = [...files.keys()].filter((file) => /^\/_astro\/.*\.css$/.test(file));
  expect(styles.length).toBeGreaterThan(1);
  return styles.map((file) => String(files.get(file)));
}

function sheetsOf(page: BuiltPage | undefined): string[] {
  const links = [...(page?.document.querySelectorAll('link[rel=stylesheet]') ?? [])];
  return links.flatMap((link) => link.getAttribute('href') ?? []);
}
