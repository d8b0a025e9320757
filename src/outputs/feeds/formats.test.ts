import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomEntry, atomFrame } from './atom.ts';
import type { FeedFrame, FeedHead } from './feed.ts';
import type { FeedItem } from './item.ts';
import { jsonFrame, jsonItem } from './json.ts';
import { rssFrame, rssItem } from './rss.ts';

const HEAD: FeedHead = {
  id: 'tag:press.example,2024:/topics/x/',
  title: 'News & <more> ]]>',
  description: 'All "of" it & 007',
  language: 'en',
  page: 'https://press.example/topics/x/',
  address: 'https://press.example/topics/x/2023/rss.xml',
  updated: new Date('2024-03-01T00:00:00.124Z'),
  extent: 'archive',
  current: 'https://press.example/topics/x/rss.xml',
  previous: 'https://press.example/topics/x/2022/rss.xml',
  next: 'https://press.example/topics/x/2024/rss.xml',
  hasEnded: false,
};

const ITEM: FeedItem = {
  id: 'tag:press.example,2024:TST-2024-007',
  title: 'Corrected: R&D <b> ]]> &amp; 007',
  address: 'https://press.example/announcements/2024/r-and-d/?a=1&b=2',
  summary: '<b>5 < 6</b> & "more" ]]>',
  html: '<p>5 &lt; 6 &amp; ]]> 🚓</p><p></p>',
  published: new Date('2024-02-09T00:00:00Z'),
  updated: new Date('2024-03-01T00:00:00.124Z'),
  language: 'ar',
  author: { name: 'Press & news desk', mail: 'press@newsroom.example' },
  categories: [
    { term: '007', label: '007', scheme: 'https://press.example/topics/' },
    { term: 'a', label: 'A & <B>', scheme: 'https://press.example/organisations/' },
  ],
  images: [
    {
      address: 'https://press.example/a.webp?a=1&b=2',
      type: 'image/webp',
      width: 2,
      height: 1,
      alt: 'A "room" & <door>',
      credit: 'Police & Co',
      licence: 'CC BY 4.0',
    },
  ],
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
});

const around = ({ before, between, after }: FeedFrame, items: readonly string[]) =>
  before + items.join(between) + after;

const rss = async (head = HEAD, items = [ITEM]) =>
  around(await rssFrame(head), await Promise.all(items.map(rssItem)));
const atom = (head = HEAD, items = [ITEM]) => around(atomFrame(head), items.map(atomEntry));
const json = (head = HEAD, items = [ITEM]) => around(jsonFrame(head), items.map(jsonItem));

describe('RSS', () => {
  it('says what the feed is', async () => {
    const { channel } = parser.parse(await rss()).rss;
    expect(channel).toMatchObject({
      title: HEAD.title,
      description: HEAD.description,
      link: HEAD.page,
      language: 'en',
      lastBuildDate: 'Fri, 01 Mar 2024 00:00:00 GMT',
      'fh:archive': '',
    });
    expect(
      channel['atom:link'].map((link: Record<string, string>) => [link['@rel'], link['@href']]),
    ).toEqual([
      ['self', HEAD.address],
      ['current', HEAD.current],
      ['prev-archive', HEAD.previous],
      ['next-archive', HEAD.next],
    ]);
  });

  it('carries the item, its description before its content', async () => {
    const { item } = parser.parse(await rss()).rss.channel;
    expect(item).toEqual({
      title: ITEM.title,
      link: ITEM.address,
      guid: { '#text': ITEM.id, '@isPermaLink': 'false' },
      description: ITEM.summary,
      pubDate: 'Fri, 09 Feb 2024 00:00:00 GMT',
      'content:encoded': ITEM.html,
      author: 'press@newsroom.example (Press & news desk)',
      category: [
        { '#text': '007', '@domain': 'https://press.example/topics/' },
        { '#text': 'A & <B>', '@domain': 'https://press.example/organisations/' },
      ],
      'dc:language': 'ar',
      'atom:updated': '2024-03-01T00:00:00.124Z',
      'media:content': {
        '@url': 'https://press.example/a.webp?a=1&b=2',
        '@type': 'image/webp',
        '@medium': 'image',
        '@width': '2',
        '@height': '1',
        'media:description': { '#text': 'A "room" & <door>', '@type': 'plain' },
        'media:credit': 'Police & Co',
        'media:copyright': 'CC BY 4.0',
      },
    });
    const names = Object.keys(item);
    expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
  });

  it('names an author without a mail address in another way', async () => {
    const { item } = parser.parse(await rss(HEAD, [{ ...ITEM, author: { name: 'Archive' } }])).rss
      .channel;
    expect(item).not.toHaveProperty('author');
    expect(item['dc:creator']).toBe('Archive');
  });
});

describe('Atom', () => {
  it('says what the feed is', () => {
    const xml = atom();
    expect(parser.parse(xml).feed).toHaveProperty('fh:archive');
    expect(parseAtomFeed(xml)).toMatchObject({
      id: HEAD.id,
      title: { value: HEAD.title },
      subtitle: { value: HEAD.description },
      updated: '2024-03-01T00:00:00.124Z',
      authors: [{ name: 'The Training Record' }],
      links: [
        { rel: 'self', href: HEAD.address, type: 'application/atom+xml' },
        { rel: 'alternate', href: HEAD.page },
        { rel: 'current', href: HEAD.current },
        { rel: 'prev-archive', href: HEAD.previous },
        { rel: 'next-archive', href: HEAD.next },
      ],
    });
  });

  it('carries the entry', () => {
    expect(parseAtomFeed(atom()).entries).toMatchObject([
      {
        id: ITEM.id,
        title: { value: ITEM.title },
        links: [{ rel: 'alternate', href: ITEM.address }],
        summary: { value: ITEM.summary },
        content: { type: 'html', value: ITEM.html },
        published: '2024-02-09T00:00:00.000Z',
        updated: '2024-03-01T00:00:00.124Z',
        xml: { lang: 'ar' },
        authors: [{ name: 'Press & news desk', email: 'press@newsroom.example' }],
        categories: ITEM.categories,
        media: {
          contents: [
            {
              url: 'https://press.example/a.webp?a=1&b=2',
              type: 'image/webp',
              width: 2,
              height: 1,
              credits: [{ value: 'Police & Co' }],
              description: { value: 'A "room" & <door>' },
            },
          ],
        },
      },
    ]);
  });
});

describe('JSON Feed', () => {
  it('says what the feed is, and leads to the older items', () => {
    expect(parseJsonFeed(json())).toMatchObject({
      title: HEAD.title,
      home_page_url: HEAD.page,
      feed_url: HEAD.address,
      description: HEAD.description,
      next_url: HEAD.previous,
      language: 'en',
    });
  });

  it('says that it has ended', () => {
    expect(parseJsonFeed(json()).expired).toBeUndefined();
    expect(parseJsonFeed(json({ ...HEAD, hasEnded: true })).expired).toBe(true);
  });

  it('carries the item', () => {
    expect(parseJsonFeed(json()).items).toEqual([
      {
        id: ITEM.id,
        url: ITEM.address,
        title: ITEM.title,
        summary: ITEM.summary,
        content_html: ITEM.html,
        image: 'https://press.example/a.webp?a=1&b=2',
        date_published: '2024-02-09T00:00:00.000Z',
        date_modified: '2024-03-01T00:00:00.124Z',
        authors: [{ name: 'Press & news desk', url: 'mailto:press@newsroom.example' }],
        tags: ['007', 'A & <B>'],
        language: 'ar',
      },
    ]);
  });
});

describe('every format', () => {
  it.each([
    [
      'complete',
      { ...HEAD, extent: 'complete', current: undefined, previous: undefined, next: undefined },
    ],
    ['archive', HEAD],
    [undefined, { ...HEAD, extent: 'newest', current: undefined, next: undefined }],
    [undefined, { ...HEAD, extent: 'archive', previous: undefined, next: undefined }],
  ] satisfies [string | undefined, FeedHead][])('is marked as %s', async (mark, head) => {
    for (const element of [
      parser.parse(await rss(head)).rss.channel,
      parser.parse(atom(head)).feed,
    ]) {
      const marks = Object.keys(element).filter((name) => name.startsWith('fh:'));
      expect(marks).toEqual(mark === undefined ? [] : [`fh:${mark}`]);
    }
  });

  it('may be empty', async () => {
    expect(parseFeed(await rss(HEAD, [])).items).toEqual([]);
    expect(parseFeed(atom(HEAD, [])).items).toEqual([]);
    expect(JSON.parse(json(HEAD, [])).items).toEqual([]);
  });

  it('may have several items', async () => {
    const items = [ITEM, { ...ITEM, id: 'tag:press.example,2024:TST-2024-008' }];
    const ids = items.map(({ id }) => id);
    expect(parseFeed(await rss(HEAD, items)).items.map(({ id }) => id)).toEqual(ids);
    expect(parseFeed(atom(HEAD, items)).items.map(({ id }) => id)).toEqual(ids);
    expect(JSON.parse(json(HEAD, items)).items.map(({ id }: FeedItem) => id)).toEqual(ids);
  });
});

describe('the hub', () => {
  const hub = 'https://hub.example/?a=1&b=2';

  it('is named in each format when there is one', async () => {
    const [rss, atom, json] = [
      await rssFrame({ ...HEAD, hub }),
      atomFrame({ ...HEAD, hub }),
      jsonFrame({ ...HEAD, hub }),
    ];
    expect(parser.parse(around(rss, [])).rss.channel['atom:link']).toContainEqual({
      '@rel': 'hub',
      '@href': hub,
    });
    expect(parseAtomFeed(around(atom, [])).links).toContainEqual({ rel: 'hub', href: hub });
    expect(parseJsonFeed(around(json, [])).hubs).toEqual([{ type: 'WebSub', url: hub }]);
  });

  it('is not when there is none', async () => {
    const frames = [await rssFrame(HEAD), atomFrame(HEAD), jsonFrame(HEAD)];
    expect(frames.filter(({ before }) => before.includes('hub'))).toEqual([]);
  });
});

it('names the style sheet for browsers between declaration and feed', async () => {
  for (const { before } of [await rssFrame(HEAD), atomFrame(HEAD)]) {
    expect(before).toMatch(
      /^<\?xml [^>]*\?>\s*<\?xml-stylesheet type="text\/css" href="\/feed\.css"\?>\s*<(?:rss|feed) /,
    );
  }
});
