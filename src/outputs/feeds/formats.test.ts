import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../text/escapeHtml.ts';
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
      description: '&lt;b>5 &lt; 6&lt;/b> &amp; "more" ]]>',
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

/** A text that a careless writer or reader of a format would lose a part of, or run. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...['<1 BTC> and <Alpha>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>'],
      ...[
        ']]>',
        '<![CDATA[',
        '&lt;',
        '&amp;',
        '&#60;',
        '&',
        '<',
        '>',
        '"',
        "'",
        '</item>',
        '</entry>',
      ],
      ...[
        '</title>',
        '<!--',
        '-->',
        '007',
        '1e5',
        'true',
        '%',
        '\\',
        '{}',
        '漢',
        'تدريب',
        '🚓',
        'words',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

/** An item with such a text in every field that is one. */
const hostileItem = fc.array(hostile, { minLength: 7, maxLength: 7 }).map(
  ([
    title = '',
    summary = '',
    name = '',
    label = '',
    alt = '',
    credit = '',
    licence = '',
  ]): FeedItem => ({
    ...ITEM,
    title,
    summary,
    html: `<p>${escapeHtml(title)}</p>`,
    author: { name },
    categories: [{ term: 'a', label, scheme: 'https://press.example/topics/' }],
    images: ITEM.images.map((image) => ({ ...image, alt, credit, licence })),
  }),
);

/** The texts of an item in their order. */
const textsOf = ({ title, summary, author, categories, images }: FeedItem) => [
  ...[title, summary, title, author.name, ...categories.map(({ label }) => label)],
  ...images.flatMap(({ alt, credit, licence }) => [alt, credit, licence]),
];

/** The text that HTML shows. */
const shownBy = (html: unknown) =>
  parseHTML(`<html><body>${html}</body></html>`).document.body.textContent;

/** So many texts are enough to meet each of the hostile parts in each field. */
const RUNS = { numRuns: 40 };

describe('whatever the text', () => {
  it('three readers get it back from RSS', () =>
    fc.assert(
      fc.asyncProperty(hostileItem, async (item) => {
        const xml = await rss(HEAD, [item]);
        const read = parser.parse(xml).rss.channel.item;
        const media = read['media:content'];
        const smith = parseRssFeed(xml).items?.[0];
        const [content] = smith?.media?.contents ?? [];
        const dom = elementsOf(xml, 'item');
        expect([
          ...[read.title, shownBy(read.description), shownBy(read['content:encoded'])],
          ...[read['dc:creator'], read.category['#text'], media['media:description']['#text']],
          ...[media['media:credit'], media['media:copyright']],
        ]).toEqual(textsOf(item));
        expect([
          ...[smith?.title, shownBy(smith?.description), shownBy(smith?.content?.encoded)],
          ...[smith?.dc?.creators?.[0], smith?.categories?.[0]?.name, content?.description?.value],
          ...[content?.credits?.[0]?.value, content?.copyright?.value],
        ]).toEqual(textsOf(item));
        expect([
          ...[dom('title'), shownBy(dom('description')), shownBy(dom('content:encoded'))],
          ...[dom('dc:creator'), dom('category'), dom('media:description')],
          ...[dom('media:credit'), dom('media:copyright')],
        ]).toEqual(textsOf(item));
      }),
      RUNS,
    ));

  it('three readers get it back from Atom', () => {
    fc.assert(
      fc.property(hostileItem, (item) => {
        const xml = atom(HEAD, [item]);
        const read = parser.parse(xml).feed.entry;
        const media = read['media:content'];
        const smith = parseAtomFeed(xml).entries?.[0];
        const [content] = smith?.media?.contents ?? [];
        const dom = elementsOf(xml, 'entry');
        expect([
          ...[read.title, read.summary, shownBy(read.content['#text'])],
          ...[read.author.name, read.category['@label'], media['media:description']['#text']],
          ...[media['media:credit'], media['media:copyright']],
        ]).toEqual(textsOf(item));
        expect([
          ...[smith?.title?.value, smith?.summary?.value, shownBy(smith?.content?.value)],
          ...[
            smith?.authors?.[0]?.name,
            smith?.categories?.[0]?.label,
            content?.description?.value,
          ],
          ...[content?.credits?.[0]?.value, content?.copyright?.value],
        ]).toEqual(textsOf(item));
        expect([
          ...[dom('title'), dom('summary'), shownBy(dom('content'))],
          ...[dom('name'), parseFeed(xml).items[0]?.categories[0]?.label, dom('media:description')],
          ...[dom('media:credit'), dom('media:copyright')],
        ]).toEqual(textsOf(item));
      }),
      RUNS,
    );
  });

  it('JSON Feed has it as plain text, but for its content', () => {
    fc.assert(
      fc.property(hostileItem, (item) => {
        for (const { items } of [
          JSON.parse(json(HEAD, [item])),
          parseJsonFeed(json(HEAD, [item])),
        ]) {
          const { title, summary, content_html, authors, tags } = items[0];
          expect([title, summary, shownBy(content_html), authors[0].name, tags[0]]).toEqual(
            textsOf(item).slice(0, 5),
          );
        }
      }),
      RUNS,
    );
  });

  it('the head of each has it', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, description) => {
        const head = { ...HEAD, title, description };
        const [ofRss, ofAtom] = [await rss(head, []), atom(head, [])];
        const channel = elementsOf(ofRss, 'channel');
        const feed = elementsOf(ofAtom, 'feed');
        expect([channel('title'), channel('description')]).toEqual([title, description]);
        expect([feed('title'), feed('subtitle')]).toEqual([title, description]);
        expect(parseRssFeed(ofRss)).toMatchObject({ title, description });
        expect(parseAtomFeed(ofAtom)).toMatchObject({
          title: { value: title },
          subtitle: { value: description },
        });
        expect(JSON.parse(json(head, []))).toMatchObject({ title, description });
      }),
      RUNS,
    );
  });
});

/** Reads the text of elements within the first element of a name, as a browser reads XML. */
function elementsOf(xml: string, name: string) {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const [around] = document.getElementsByTagName(name);
  return (element: string) => around?.getElementsByTagName(element)[0]?.textContent;
}
