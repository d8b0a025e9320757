import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import {
  BUILD_TIME,
  FIXTURE_CONTENT,
  SHIPPED_CONTENT,
  SITE_ADDRESS,
} from '../support/builtArchives.ts';
import { type BuiltSite, readSite } from '../support/builtSite.ts';
import { addressOf, readContent, type WrittenAnnouncement } from '../support/contentFolder.ts';

interface Entry {
  loc: string;
  lastmod?: string;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => name === 'sitemap' || name === 'url',
});

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the sitemap of the $archive archive', ({ folder, contentDir }) => {
  const site = readSite(folder);
  const { announcements } = readContent(contentDir, BUILD_TIME);
  const index = read(site, '/sitemap.xml').sitemapindex;
  const sitemaps: Entry[] = index.sitemap;
  const sets = sitemaps.map(({ loc }) => read(site, new URL(loc).pathname).urlset);
  const entries: Entry[] = sets.flatMap(({ url }) => url);
  const dates = new Map(entries.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]));

  it('is of the form that sitemaps.org gives', () => {
    for (const { '@xmlns': namespace } of [index, ...sets]) expect(namespace).toBe(NAMESPACE);
    for (const each of [...sitemaps, ...entries]) {
      expect(Object.keys(each).filter((key) => key !== 'lastmod')).toEqual(['loc']);
    }
  });

  it('holds every page that may be indexed, once, by its canonical address', () => {
    const away = 'meta[name="robots"][content*="noindex"], meta[http-equiv="refresh"]';
    const pages = site.pages
      .filter(({ document }) => !document.querySelector(away))
      .map(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    expect(pages.length).toBeGreaterThan(announcements.length);
    expect(entries.map(({ loc }) => loc).sort()).toEqual(pages.sort());
  });

  it('says of each announcement when it was last changed', () => {
    const changes = announcements.map((each) => [addressOf(each), instantOf(modifiedOf(each))]);
    expect(changes.map(([address = '']) => [address, instantOf(dates.get(address) ?? '')])).toEqual(
      changes,
    );
  });

  it('says of a list when the newest in it changed, and never the time of the build', () => {
    const newest = announcements
      .map((each) => instantOf(modifiedOf(each)))
      .sort()
      .at(-1);
    for (const list of ['/', '/announcements/', '/organisations/', '/topics/', '/regions/']) {
      expect(instantOf(dates.get(list) ?? ''), list).toBe(newest);
    }
    const { loc = '', lastmod } = sitemaps[0] ?? {};
    expect(instantOf(lastmod ?? ''), loc).toBe(newest);
    expect(dates.get('/about/')).toBeUndefined();
  });

  it('is named in robots.txt, which closes nothing', () => {
    expect(String(site.files.get('/robots.txt'))).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${SITE_ADDRESS}/sitemap.xml\n`,
    );
  });

  it('leaves no file behind that it was made from', () => {
    expect([...site.files.keys()].filter((file) => /sitemap|last-changes/.test(file))).toEqual([
      '/sitemap-0.xml',
      '/sitemap.xml',
    ]);
  });
});

function read({ files }: BuiltSite, address: string) {
  return parser.parse(String(files.get(address)));
}

function modifiedOf({ published, updates = [] }: WrittenAnnouncement): string {
  return [published, ...updates.map(({ date }) => date)].sort().at(-1) ?? '';
}

/** A day stays a day; a moment is given in UTC. */
function instantOf(date: string): string {
  return date.length === 10 ? date : new Date(date).toISOString();
}
