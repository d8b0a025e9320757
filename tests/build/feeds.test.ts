import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { FEED_FILES, FEED_FORMATS } from '../../src/site/urls.ts';
import {
  BUILD_TIME,
  FIXTURE_CONTENT,
  SHIPPED_CONTENT,
  SITE_ADDRESS,
} from '../support/builtArchives.ts';
import { type BuiltSite, readSite } from '../support/builtSite.ts';
import { addressesOf, addressOf, isRetracted, readContent } from '../support/contentFolder.ts';
import { followedFrom, type ReadFeed, type ReadItem, readFeeds } from '../support/feeds.ts';
import { jsonFeedFaults } from './checks/jsonFeed.ts';

/** The addresses of lists that are followed; that of all announcements has its feeds at the root. */
const LIST =
  /^\/(?:announcements\/(?:\d{4}\/)?|corrections\/|(?:organisations|topics|regions|kinds)\/[^/]+\/)$/;

/** The lists of the fixture archive that have ended. */
const ENDED = ['/topics/coin-tracing/', '/organisations/ledger-office/'];

/** RFC 822 as RSS has it, in GMT. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** RFC 3339 as feeds have it, in UTC. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Everything that XML 1.0 does not allow in a text (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** So many items stand in the newest document of a feed. */
const LIMIT = 50;

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('every feed of the $archive archive', ({ archive, folder, contentDir }) => {
  const site = readSite(folder);
  // Those of the digest hold weeks, and are tested with their pages in follow.test.ts.
  const feeds = readFeeds(site).filter(
    ({ path: feed }) => !isEnded(feed) && !feed.startsWith('/digest/'),
  );
  const content = readContent(contentDir, BUILD_TIME);
  const former = content.former.map(({ address }) => address);
  const lists = addressesOf(content).filter(
    (address) => LIST.test(address) && !former.includes(address),
  );
  const retracted = content.announcements
    .filter(isRetracted)
    .map((each) => SITE_ADDRESS + addressOf(each));
  const textOf = (feed: ReadFeed) => String(site.files.get(feed.path));
  const feedOf = (address: string) => {
    const found = feeds.find((feed) => feed.path === address);
    if (!found) throw new Error(`There is no ${address}.`);
    return found;
  };

  it('is there beside its list, in three formats, and can be read', () => {
    const paths = feeds.map((feed) => feed.path);
    expect(paths).toEqual(expect.arrayContaining(lists.flatMap(feedsBeside)));
    const items = feeds.reduce((count, feed) => count + feed.items.length, 0);
    console.log(`${archive}: ${feeds.length} feeds, ${items} items`);
    expect(items).toBeGreaterThan(feeds.length);
  });

  it('is well-formed, and allowed by its format', () => {
    const faults = feeds.flatMap((feed) => {
      const text = textOf(feed);
      if (feed.format === 'json') return jsonFeedFaults(JSON.parse(text));
      const validity = XMLValidator.validate(text);
      return validity === true ? [] : [`${feed.path}: ${validity.err.msg}`];
    });
    expect(faults).toEqual([]);
    expect(
      jsonFeedFaults({ version: 'https://jsonfeed.org/version/1.1', items: [{}] }),
    ).not.toEqual([]);
  });

  it.skipIf(spawnSync('xmllint', ['--version']).error)('is well-formed for xmllint', () => {
    const files = feeds
      .filter(({ format }) => format !== 'json')
      .map((feed) => path.join(folder, feed.path));
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...files]);
    expect(String(stderr)).toBe('');
    expect(status).toBe(0);
  });

  it('has no character that XML forbids', () => {
    expect(FORBIDDEN.test('\u0007')).toBe(true);
    expect(feeds.filter((feed) => FORBIDDEN.test(textOf(feed)))).toEqual([]);
  });

  it('says what it is, where it is, and where its page is', () => {
    const pages = new Set(site.pages.map(({ address }) => SITE_ADDRESS + address));
    expect(feeds.filter(({ self, path: own }) => self !== SITE_ADDRESS + own)).toEqual([]);
    expect(feeds.filter(({ page }) => !pages.has(page))).toEqual([]);
    expect(feeds.filter(({ title, description }) => !title || !description)).toEqual([]);
    for (const format of FEED_FORMATS) {
      const titles = feeds.filter((feed) => feed.format === format).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('has the same items as the same feed in the other formats', () => {
    for (const rss of feeds.filter(({ format }) => format === 'rss')) {
      for (const format of ['atom', 'json'] as const) {
        const other = feedOf(rss.path.replace(FEED_FILES.rss, FEED_FILES[format]));
        expect(other.items.map(comparable)).toEqual(rss.items.map(comparable));
      }
    }
  });

  it('has the same items for another parser', () => {
    for (const feed of feeds.filter(({ format }) => format !== 'json')) {
      const { items } = parseFeed(textOf(feed));
      expect(items.map(({ id, url }) => [id, url])).toEqual(
        feed.items.map(({ id, link }) => [id, link]),
      );
      expect(items.map(({ title, content }) => [title, content])).toEqual(
        feed.items.map(({ title, html }) => [unescaped(title), unescaped(html)]),
      );
      expect(items.map(({ published }) => published?.getTime())).toEqual(
        feed.items.map(({ published }) => Date.parse(published)),
      );
    }
  });

  it('is the list of its page and what was retracted from it: the newest first, the others in the archives behind', () => {
    for (const list of lists) {
      const shown = linksOf(site, list);
      for (const feed of feedsBeside(list).map(feedOf)) {
        const found = yearIn(list) ? feed.items : followedFrom(feed, feeds);
        const standing = found.filter(
          ({ link }) => shown.includes(link) || !retracted.includes(link),
        );
        expect(standing.map(({ link }) => link)).toEqual(shown);
        if (!yearIn(list)) expect(feed.items.length).toBe(Math.min(LIMIT, found.length));
      }
    }
  });

  it('keeps what was retracted, for those who have read it', () => {
    const everything = followedFrom(feedOf('/rss.xml'), feeds).map(({ link }) => link);
    expect(everything).toEqual(expect.arrayContaining(retracted));
  });

  it('is offered by its page, which links it, and those of everything by every page', () => {
    for (const { address, document } of site.pages) {
      if (address.startsWith('/digest/')) continue;
      const own = lists.includes(address) ? feedsBeside(address) : [];
      const offered = [...document.querySelectorAll('link[rel="alternate"][type]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => site.files.has(href) && feeds.some(({ path: feed }) => feed === href));
      expect(offered).toEqual([...new Set([...own, ...feedsBeside('/announcements/')])]);
      const linked = [...document.querySelectorAll('.feed-links a')];
      expect(linked.map((link) => link.getAttribute('href'))).toEqual(own);
    }
  });

  it('names each announcement by its permanent id', () => {
    const ids = content.announcements.map((each) => [
      SITE_ADDRESS + addressOf(each),
      `tag:training-record.example.org,2024:${each.id}`,
    ]);
    const everything = followedFrom(feedOf('/atom.xml'), feeds);
    expect(new Map(everything.map(({ link, id }) => [link, id]))).toEqual(
      new Map(ids as [string, string][]),
    );
  });

  it('has titles as they were written, after a word on what became of them', () => {
    const titles = new Map(
      content.announcements.map((each) => [SITE_ADDRESS + addressOf(each), titleOf(each)]),
    );
    const items = feeds.flatMap((feed) => feed.items);
    expect(items.filter(({ link, title }) => titles.get(link) !== title)).toEqual([]);
  });

  it('dates each by its publication and its newest change, and itself by the newest of these', () => {
    const dates = new Map(
      content.announcements.map(({ published, updates = [], ...each }) => [
        SITE_ADDRESS + addressOf({ published, ...each }),
        { published, updated: updates.at(-1)?.date ?? published },
      ]),
    );
    for (const { format, updated, items } of feeds) {
      const form = format === 'rss' ? RFC_822 : RFC_3339;
      for (const item of items) {
        const written = dates.get(item.link);
        expect(item.published).toMatch(form);
        expect(Date.parse(item.published)).toBe(Date.parse(written?.published ?? ''));
        expect(item.updated).toMatch(RFC_3339);
        expect(dayOf(item.updated)).toBe(dayOf(new Date(written?.updated ?? '').toISOString()));
      }
      if (format === 'json' || items.length === 0) continue;
      expect(updated).toMatch(form);
      const newest = Math.max(...items.map((item) => Date.parse(item.updated)));
      expect(Math.trunc(Date.parse(updated) / 1000)).toBe(Math.trunc(newest / 1000));
    }
  });

  it('has no two items of one id or one moment of change', () => {
    for (const { items } of feeds) {
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(new Set(items.map(({ updated }) => updated)).size).toBe(items.length);
    }
  });

  it('names author, mail address, language and every list of each item', () => {
    const items = feeds.flatMap((feed) => feed.items);
    expect(items.filter(({ author, mail, language }) => !author || !mail || !language)).toEqual([]);
    expect(items.filter(({ categories }) => categories.length < 4)).toEqual([]);
    expect(items.filter(({ summary }) => !summary)).toEqual([]);
  });

  it('carries the text of the page, which can be read anywhere', () => {
    const prose = new Map(
      site.pages.map((page) => [SITE_ADDRESS + page.address, proseOf(page.document)]),
    );
    const checked = new Set<string>();
    for (const { link, html } of feeds.flatMap((feed) => feed.items)) {
      if (checked.has(html)) continue;
      checked.add(html);
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      expect(document.querySelectorAll('script, style, iframe, [class], [style]')).toHaveLength(0);
      const addresses = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      expect(addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address))).toEqual([]);
      expect([...document.querySelectorAll('img')].filter(({ alt }) => !alt)).toEqual([]);
      expect(lettersOf(document.body)).toContain(prose.get(link));
    }
    expect(checked.size).toBe(content.announcements.length);
  });

  it('carries the text that the open data have, to the letter', () => {
    const { announcements } = JSON.parse(String(site.files.get('/data/announcements.json')));
    const exported = new Map<string, string>(
      announcements.map(({ address, html }: { address: string; html: string }) => [address, html]),
    );
    for (const { link, html } of feeds.flatMap((feed) => feed.items)) {
      expect(html).toContain(exported.get(link));
    }
  });
});

describe('the feeds of lists that have ended', () => {
  const site = readSite(inject('fixtureSite'));
  const feeds = readFeeds(site).filter(({ path: feed }) => isEnded(feed));

  it('are where they were, and can be read', () => {
    expect(feeds.map((feed) => feed.path).sort()).toEqual(ENDED.flatMap(feedsBeside).sort());
    for (const feed of feeds) {
      const text = String(site.files.get(feed.path));
      if (feed.format === 'json') expect(jsonFeedFaults(JSON.parse(text))).toEqual([]);
      else expect(parseFeed(text).items).toHaveLength(1);
      expect(feed.self).toBe(SITE_ADDRESS + feed.path);
    }
  });

  it('say once, and the same in each format, when and why they ended and where to go', () => {
    for (const { path: feed, items } of feeds) {
      const isTopic = feed.startsWith('/topics/');
      expect(items.map(({ link, summary }) => [link, summary])).toEqual([
        isTopic
          ? [
              `${SITE_ADDRESS}/topics/tracing/`,
              'The list at /topics/coin-tracing/ was closed on 1 March 2025, and nothing more will be added to this feed. Merged into "Tracing" & renamed.',
            ]
          : [
              `${SITE_ADDRESS}/organisations/`,
              'The list at /organisations/ledger-office/ was closed on 31 December 2024, and nothing more will be added to this feed. It was listed twice.',
            ],
      ]);
    }
  });

  it('have links that resolve', () => {
    for (const html of feeds.flatMap(({ items }) => items.map((item) => item.html))) {
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      for (const { href } of document.querySelectorAll('a')) {
        const { pathname } = new URL(href);
        expect(site.files.has(pathname.replace(/\/$/, '/index.html'))).toBe(true);
      }
    }
  });
});

describe('the feeds of the fixture archive in detail', () => {
  const site = readSite(inject('fixtureSite'));
  const [rss] = readFeeds(site).filter((feed) => feed.path === '/rss.xml');
  const item = (id: string) => {
    const found = rss?.items.find((each) => each.id.endsWith(id));
    if (!found) throw new Error(`The feed has no ${id}.`);
    return found;
  };

  it('keep hostile text as it was written', () => {
    expect(item('TST-2025-002')).toMatchObject({
      title: 'Corrected: R&D <script>alert(1)</script> ]]> "quoted" & ‘single’ 🚓 &amp; done',
      summary: 'A summary with <b>tags</b>, ]]>, "quotes", &lt;entities&gt; and 👮‍♀️.',
    });
    expect(item('TST-2025-002').html).toContain(
      'We wrote 5 &gt; 6 &amp; &quot;so on&quot;; it is 5 &lt; 6. ]]&gt;</p>',
    );
    expect(item('TST-2025-001').title).toBe(
      'الشرطة الوطنية تدرب المحققين على تتبع العملات المشفرة',
    );
  });

  it('say before the text what was changed, the newest change first', () => {
    const { title, html } = item('TST-2023-001');
    expect(title).toBe('Retracted: Ledger Analytics says that all coins can be traced');
    expect(html).toMatch(
      /^<p><strong>Retraction, 9 May 2023:.+<p><strong>Correction, 2 May 2023:.+<p><strong>UNITED STATES, 1 May 2023 —/,
    );
  });

  it('give pictures and links their whole address', () => {
    const { document } = parseHTML(`<html><body>${item('TST-2024-001').html}</body></html>`);
    expect([...document.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      `${SITE_ADDRESS}/announcements/2023/corrected-training/`,
      `${SITE_ADDRESS}/announcements/2023/corrected-training/#the-figures`,
      `${SITE_ADDRESS}/announcements/2024/everything/#what-was-taught`,
      `${SITE_ADDRESS}/topics/seizure/`,
      'https://police.example/programme?a=1&b=2',
    ]);
    const pictures = [...document.querySelectorAll('img')].map(({ src }) => new URL(src));
    expect(pictures).toHaveLength(2);
    for (const { origin, pathname } of pictures) {
      expect(origin).toBe(SITE_ADDRESS);
      expect(site.files.has(pathname)).toBe(true);
    }
  });

  it('give every picture with who made it', () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
    const { item: items } = parser.parse(String(site.files.get('/rss.xml'))).rss.channel;
    const everything = items.find(({ link }: { link: string }) => link.endsWith('/everything/'));
    expect(
      everything['media:content'].map((media: Record<string, string>) => [
        media['media:credit'],
        media['@_type'],
        media['@_width'],
        media['@_height'],
      ]),
    ).toEqual([
      ['National Police', 'image/webp', '640', '360'],
      ['Ledger Analytics', 'image/webp', '320', '200'],
    ]);
  });

  it('give the author and the lists', () => {
    expect(item('TST-2024-001')).toMatchObject({
      author: 'Press desk of the National Police & Prosecution',
      mail: 'press@newsroom.example',
      categories: [
        'Training',
        'Tracing',
        'Seizure & recovery',
        'NPE',
        'Ledger Analytics & Sons <Holding>',
        'Port Authority of Singapore',
        'Europe',
      ],
    });
  });

  it('give an instant its moment and a day its midnight', () => {
    expect(item('TST-2024-001').published).toBe('Fri, 09 Feb 2024 08:00:00 GMT');
    expect(item('TST-2022-002').published).toBe('Wed, 02 Mar 2022 07:30:00 GMT');
    expect(item('TST-2025-003').published).toBe('Fri, 28 Feb 2025 00:00:00 GMT');
  });
});

/** The addresses of the feeds of a list, one a format. */
function feedsBeside(list: string): string[] {
  const folder = list === '/announcements/' ? '/' : list;
  return FEED_FORMATS.map((format) => folder + FEED_FILES[format]);
}

function isEnded(feed: string): boolean {
  return ENDED.some((list) => feed.startsWith(list));
}

function yearIn(list: string): boolean {
  return /^\/announcements\/\d{4}\/$/.test(list);
}

/** The announcements that a list page links, in its order. */
function linksOf({ pages }: BuiltSite, list: string): string[] {
  const page = pages.find(({ address }) => address === list);
  if (!page) throw new Error(`There is no ${list}.`);
  return [...page.document.querySelectorAll('a.announcement-title')].map(
    (link) => SITE_ADDRESS + link.getAttribute('href'),
  );
}

/** An item with its dates as moments: RSS writes them in another way. */
function comparable({ published, ...item }: ReadItem) {
  return { ...item, published: Date.parse(published) };
}

function titleOf({ title, updates = [] }: { title: string; updates?: { kind: string }[] }): string {
  const kinds = updates.map(({ kind }) => kind);
  if (kinds.includes('retraction')) return `Retracted: ${title}`;
  if (kinds.includes('supersession')) return `Superseded: ${title}`;
  return kinds.includes('correction') ? `Corrected: ${title}` : title;
}

/** Text with its entities read once more, as feed-parser reads everything. */
function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replaceAll(/&(?:(\w+)|#x([0-9A-F]+));/gi, (entity, name, code) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (signs[name] ?? entity),
  );
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The letters of an announcement on its page, without the marks that headings are linked by. */
function proseOf(page: Document): string {
  const prose = page.querySelector('.prose')?.innerHTML ?? '';
  const { document } = parseHTML(`<html><body>${prose}</body></html>`);
  for (const added of document.querySelectorAll('.anchor, button')) added.remove();
  return lettersOf(document.body);
}

/** Its text without white space, which differs where a mark was. */
function lettersOf({ textContent }: Element): string {
  return (textContent ?? '').replaceAll(/\s+/g, '');
}
