import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLValidator } from 'fast-xml-parser';
import { parseOpml } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { daysOf } from '../../src/model/weeks.ts';
import { FEED_FILES, FEED_FORMATS } from '../../src/site/urls.ts';
import { BUILD_TIME, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { currentFeeds, followedFrom, type ReadItem, readFeeds } from '../support/feeds.ts';
import { jsonFeedFaults } from './checks/jsonFeed.ts';

describe.each([
  { archive: 'shipped', folder: inject('shippedSite') },
  { archive: 'fixture', folder: inject('fixtureSite') },
])('following the $archive archive', ({ folder }) => {
  const site = readSite(folder);
  const feeds = readFeeds(site);
  const opml = parseOpml(String(site.files.get('/feeds.opml')));
  const outlines = (opml.body?.outlines ?? []).flatMap((group) => group.outlines ?? []);
  const page = site.pages.find(({ address }) => address === '/feeds/');
  const digest = site.pages.find(({ address }) => address === '/digest/');
  const weeks = digest?.document.querySelectorAll('main .count-list > li').length;
  const current = currentFeeds(site);
  const inFormat = (format: string) => current.filter((feed) => feed.format === format);

  it('OPML names every current feed once, and its page', () => {
    expect(outlines.map(({ xmlUrl }) => xmlUrl).sort()).toEqual(
      inFormat('rss')
        .map(({ self }) => self)
        .sort(),
    );
    const pages = new Map(inFormat('rss').map((feed) => [feed.self, feed.page]));
    for (const { text, title, type, xmlUrl = '', htmlUrl } of outlines) {
      expect({ type, title, htmlUrl }).toEqual({
        type: 'rss',
        title: text,
        htmlUrl: pages.get(xmlUrl),
      });
    }
  });

  it('OPML is dated by the newest change', () => {
    // The date of a digest is the end of its week, and no change.
    const lists = inFormat('rss').filter(({ path }) => !path.startsWith('/digest/'));
    const newest = Math.max(...lists.map(({ updated }) => Date.parse(updated)));
    const day = new Date(newest).toISOString().slice(0, 10);
    expect(new Date(opml.head?.dateModified ?? '').toISOString().slice(0, 10)).toBe(day);
  });

  it('the page of feeds shows every address in every format, as text and as a link', () => {
    const shown = [...(page?.document.querySelectorAll('.feed-list code') ?? [])];
    expect(shown.map(({ textContent }) => textContent).sort()).toEqual(
      current.map(({ self }) => self).sort(),
    );
    expect(shown).toHaveLength(FEED_FORMATS.length * outlines.length);
    for (const code of shown) {
      const link = code.parentElement?.querySelector('a')?.getAttribute('href');
      expect(SITE_ADDRESS + link).toBe(code.textContent);
    }
  });

  it('the page of feeds says how many entries each has', () => {
    for (const entry of page?.document.querySelectorAll('.feed-list > li') ?? []) {
      const list = entry.querySelector('div > a')?.getAttribute('href') ?? '';
      const feed = inFormat('atom').find((each) => each.page === SITE_ADDRESS + list);
      const held = list === '/digest/' ? weeks : feed && followedFrom(feed, feeds).length;
      const [count = '0'] = /\d+(?= entr)/.exec(entry.textContent ?? '') ?? [];
      expect([list, Number(count)]).toEqual([list, held]);
    }
  });

  it('without a provider there is no form for mail, and without a hub none is named', () => {
    expect(page?.document.querySelectorAll('main form')).toHaveLength(0);
    expect(page?.document.querySelector('#mail')?.textContent).toContain('feed-to-mail');
    expect(
      feeds.filter(({ path }) => /rel="hub"|"hubs"/.test(String(site.files.get(path)))),
    ).toEqual([]);
  });

  it('the feeds of the digest are valid, and every digest offers them first', () => {
    const [json, ...others] = feeds
      .filter(({ path }) => path.startsWith('/digest/'))
      .sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
    expect(others).toHaveLength(2);
    expect(jsonFeedFaults(JSON.parse(String(site.files.get('/digest/feed.json'))))).toEqual([]);
    for (const { path, items } of others) {
      const xml = String(site.files.get(path));
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(items.map(essence)).toEqual(json?.items.map(essence));
      expect(parseFeed(xml).items.map(({ id }) => id)).toEqual(json?.items.map(({ id }) => id));
    }
    for (const { address, document } of site.pages) {
      if (!address.startsWith('/digest/')) continue;
      const offered = document.querySelector('link[rel="alternate"][type="application/rss+xml"]');
      expect(offered?.getAttribute('href')).toBe('/digest/rss.xml');
    }
  });

  it('the digests are the pages of the weeks that are over, the newest first, and hold what those show', () => {
    const pages = site.pages.filter(({ address }) => /^\/digest\/./.test(address));
    const weeks = pages
      .filter(({ address }) => isOver(address.split('/').at(-2) ?? ''))
      .map(({ address }) => SITE_ADDRESS + address)
      .sort()
      .reverse()
      .slice(0, 50);
    for (const format of FEED_FORMATS) {
      const feed = current.find(({ path }) => path === `/digest/${FEED_FILES[format]}`);
      expect(feed?.items.map(({ link }) => link)).toEqual(weeks);
      for (const { link, html, id, updated } of feed?.items ?? []) {
        const shown = pages.find(({ address }) => SITE_ADDRESS + address === link);
        const titles = shown?.document.querySelectorAll('main .announcement-title') ?? [];
        const { document } = parseHTML(`<html><body>${html}</body></html>`);
        expect(
          [...document.querySelectorAll<HTMLAnchorElement>('strong a')].map(({ href }) => href),
        ).toEqual([...titles].map((title) => SITE_ADDRESS + title.getAttribute('href')));
        expect(document.querySelectorAll('[class], [style], script, img')).toHaveLength(0);
        expect(id).toMatch(/^tag:[^:]+:digest-\d{4}-W\d{2}$/);
        const days = [...(shown?.document.querySelectorAll('main time') ?? [])]
          .map((time) => time.getAttribute('datetime') ?? '')
          .sort();
        // The end of the week: a Monday, up to seven days after the newest that the page shows.
        expect(new Date(updated).toUTCString()).toMatch(/^Mon, .* 00:00:00 GMT$/);
        const newest = days.at(-1)?.slice(0, 10) ?? '';
        const apart = (Date.parse(updated) - Date.parse(newest)) / (24 * 3_600_000);
        expect(apart).toBeGreaterThanOrEqual(1);
        expect(apart).toBeLessThanOrEqual(7);
      }
    }
  });
});

/** Whether a week was over when the archives were built. */
function isOver(week: string): boolean {
  return Date.parse(daysOf(week).last) + 24 * 3_600_000 <= Date.parse(BUILD_TIME);
}

/** An item as it must be in every format. */
function essence({ id, title, link, summary, html, updated }: ReadItem) {
  return { id, title, link, summary, html, updated: Date.parse(updated) };
}
