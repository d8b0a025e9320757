import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT, SITE_ADDRESS } from '../support/archives.ts';
import { type BuiltSite, readSite } from '../support/builtSite.ts';
import { addressOf, readContent, type WrittenAnnouncement } from '../support/contentFolder.ts';

/** An item as a feed reader sees it. */
interface ReadItem {
  title: string;
  link: string;
  guid: { '#text': string; '@isPermaLink': string };
  description: string;
  pubDate: string;
  'content:encoded': string;
  category: string[];
  author: string;
}

interface ReadFeed {
  rss: {
    '@version': string;
    channel: {
      title: string;
      link: string;
      description: string;
      language: string;
      lastBuildDate: string;
      'atom:link': { '@href': string; '@rel': string; '@type': string };
      item: ReadItem[];
    };
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'item' || name === 'category',
});

/** RFC 822 as RSS has it, in GMT. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Everything that XML 1.0 does not allow in a text (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const LIMIT = 50;

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the feed of the $archive archive', ({ folder, contentDir }) => {
  const site = readSite(folder);
  const xml = String(site.files.get('/rss.xml'));
  const feed: ReadFeed = parser.parse(xml, true);
  const { channel } = feed.rss;
  const newest = [...readContent(contentDir, BUILD_TIME).announcements]
    .sort(newestFirst)
    .slice(0, LIMIT);

  it('is RSS 2.0 that says what it is and where', () => {
    expect(feed.rss['@version']).toBe('2.0');
    expect(channel.link).toBe(`${SITE_ADDRESS}/`);
    expect(channel.language).toBe('en');
    expect(channel['atom:link']).toEqual({
      '@href': `${SITE_ADDRESS}/rss.xml`,
      '@rel': 'self',
      '@type': 'application/rss+xml',
    });
  });

  it('carries the newest announcements in the order of the archive', () => {
    expect(channel.item.map(({ link }) => link)).toEqual(
      newest.map((announcement) => SITE_ADDRESS + addressOf(announcement)),
    );
  });

  it('names each by its permanent id', () => {
    expect(channel.item.map(({ guid }) => guid)).toEqual(
      newest.map(({ id }) => ({
        '#text': `tag:training-record.example.org,2024:${id}`,
        '@isPermaLink': 'false',
      })),
    );
  });

  it('has titles as they were written, after a word on what became of them', () => {
    expect(channel.item.map(({ title }) => title)).toEqual(
      newest.map((announcement) => statusOf(announcement) + announcement.title),
    );
  });

  it('dates each by its publication and itself by the newest change', () => {
    const dates = channel.item.map(({ pubDate }) => pubDate);
    const changes = newest.flatMap(({ published, updates = [] }) => [
      published,
      ...updates.map(({ date }) => date),
    ]);
    expect([...dates, channel.lastBuildDate].filter((date) => !RFC_822.test(date))).toEqual([]);
    expect(dates.map((date) => Date.parse(date))).toEqual(
      newest.map(({ published }) => Date.parse(published)),
    );
    expect(Date.parse(channel.lastBuildDate)).toBe(
      Math.max(...changes.map((date) => Date.parse(date))),
    );
  });

  it('names an author with mail address and name, and categories', () => {
    expect(channel.item.filter(({ author }) => !/^\S+@\S+ \(.+\)$/.test(author))).toEqual([]);
    expect(channel.item.map(({ category }) => category.length)).toEqual(
      newest.map(({ topics }) => topics.length + 1),
    );
  });

  it('carries the text of the page, which can be read anywhere', () => {
    for (const item of channel.item) {
      const { document } = parseHTML(`<html><body>${item['content:encoded']}</body></html>`);
      expect(document.querySelectorAll('script, style, iframe')).toHaveLength(0);
      const addresses = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      expect(addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address))).toEqual([]);
      expect(lettersOf(document.body)).toContain(proseOf(site, item.link));
    }
  });

  it('has no character that XML forbids', () => {
    expect(FORBIDDEN.test('\u0007')).toBe(true);
    expect(FORBIDDEN.exec(xml)).toBeNull();
  });

  it.skipIf(spawnSync('xmllint', ['--version']).error)('is well-formed for xmllint', () => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', path.join(folder, 'rss.xml')]);
    expect(String(stderr)).toBe('');
    expect(status).toBe(0);
  });
});

describe('the feed of the fixture archive in detail', () => {
  const site = readSite(inject('fixtureSite'));
  const feed: ReadFeed = parser.parse(String(site.files.get('/rss.xml')), true);
  const item = (id: string) => {
    const found = feed.rss.channel.item.find(({ guid }) => guid['#text'].endsWith(id));
    if (!found) throw new Error(`The feed has no ${id}.`);
    return found;
  };

  it('keeps hostile text as it was written', () => {
    expect(item('TST-2025-002')).toMatchObject({
      title: 'Corrected: R&D <script>alert(1)</script> ]]> "quoted" & ‘single’ 🚓 &amp; done',
      description: 'A summary with <b>tags</b>, ]]>, "quotes", &lt;entities&gt; and 👮‍♀️.',
    });
    expect(item('TST-2025-002')['content:encoded']).toContain(
      'We wrote 5 &gt; 6 &amp; &quot;so on&quot;; it is 5 &lt; 6. ]]&gt;</p>',
    );
  });

  it('says before the text what was changed, the newest change first', () => {
    const { title, 'content:encoded': html } = item('TST-2023-001');
    expect(title).toBe('Retracted: Ledger Analytics says that all coins can be traced');
    expect(html).toMatch(/^<p><strong>Retraction, .+<p><strong>Correction, .+class="dateline"/);
  });

  it('gives pictures and links their whole address', () => {
    const html = item('TST-2024-001')['content:encoded'];
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const links = [...document.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual([
      `${SITE_ADDRESS}/announcements/2023/corrected-training/`,
      `${SITE_ADDRESS}/announcements/2023/corrected-training/#the-figures`,
      `${SITE_ADDRESS}/announcements/2024/everything/#what-was-taught`,
      `${SITE_ADDRESS}/topics/seizure/`,
      'https://police.example/programme?a=1&b=2',
    ]);
    const [picture] = document.querySelectorAll('img');
    const address = new URL(picture?.src ?? '');
    expect(address.origin).toBe(SITE_ADDRESS);
    expect(site.files.has(address.pathname)).toBe(true);
  });

  it('gives the author and the categories', () => {
    expect(item('TST-2024-001')).toMatchObject({
      author: 'press@newsroom.example (Press desk of the National Police & Prosecution)',
      category: ['Training', 'Tracing', 'Seizure & recovery'],
    });
  });

  it('gives an instant its moment and a day its midnight', () => {
    expect(item('TST-2024-001').pubDate).toBe('Fri, 09 Feb 2024 08:00:00 GMT');
    expect(item('TST-2022-002').pubDate).toBe('Wed, 02 Mar 2022 07:30:00 GMT');
    expect(item('TST-2025-003').pubDate).toBe('Fri, 28 Feb 2025 00:00:00 GMT');
  });
});

function newestFirst(a: WrittenAnnouncement, b: WrittenAnnouncement): number {
  const byDay = b.published.slice(0, 10).localeCompare(a.published.slice(0, 10));
  return byDay || b.id.localeCompare(a.id);
}

function statusOf({ updates = [] }: WrittenAnnouncement): string {
  const kinds = updates.map(({ kind }) => kind);
  if (kinds.includes('retraction')) return 'Retracted: ';
  return kinds.includes('correction') ? 'Corrected: ' : '';
}

/** The letters of an announcement on its page, without the marks that headings are linked by. */
function proseOf({ pages }: BuiltSite, link: string): string {
  const page = pages.find(({ address }) => SITE_ADDRESS + address === link);
  const prose = page?.document.querySelector('.prose');
  if (!prose) throw new Error(`${link} has no text.`);
  const { document } = parseHTML(`<html><body>${prose.innerHTML}</body></html>`);
  for (const anchor of document.querySelectorAll('.anchor')) anchor.remove();
  return lettersOf(document.body);
}

/** Its text without white space, which differs where a mark was. */
function lettersOf({ textContent }: Element): string {
  return (textContent ?? '').replaceAll(/\s+/g, '');
}
