import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { archiveOf, type Written } from '../../tests/support/testArchive.ts';
import { feedItem } from './item.ts';
import { rss } from './rss.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
});

async function channelOf(written: readonly Written[]) {
  const xml = await rss({
    title: 'News & <more>',
    description: 'All of it',
    address: '/rss.xml',
    language: 'en',
    items: archiveOf(written).announcements.map((announcement) => feedItem(announcement, [])),
  });
  return parser.parse(xml, true).rss.channel;
}

describe('rss', () => {
  it('says what the feed is', async () => {
    expect(await channelOf([{}])).toMatchObject({
      title: 'News & <more>',
      description: 'All of it',
      link: 'https://press.example/',
      language: 'en',
      'atom:link': {
        '@href': 'https://press.example/rss.xml',
        '@rel': 'self',
        '@type': 'application/rss+xml',
      },
    });
  });

  it('carries the items', async () => {
    const { item } = await channelOf([
      { id: 'TST-2024-007', slug: 'r-and-d', title: 'R&D <b> ]]>' },
    ]);
    expect(item).toEqual({
      title: 'R&D <b> ]]>',
      link: 'https://press.example/announcements/2024/r-and-d/',
      guid: {
        '#text': 'tag:training-record.example.org,2024:TST-2024-007',
        '@isPermaLink': 'false',
      },
      description: 'Investigators were trained.',
      pubDate: 'Fri, 09 Feb 2024 00:00:00 GMT',
      'content:encoded':
        '<p><span class="dateline">LYON, France, 9 February 2024 —</span> Text.</p>',
      category: ['Training', 'Tracing'],
      author: 'press@newsroom.example (Press & news desk)',
    });
  });

  it.each([
    [[{ published: '2024-02-09' }], 'Fri, 09 Feb 2024 00:00:00 GMT'],
    [
      [
        { id: 'TST-2024-002', published: '2024-02-09' },
        {
          id: 'TST-2023-001',
          published: '2023-01-01',
          updates: [{ date: '2024-03-01', kind: 'correction', note: 'Wrong.' }],
        },
      ],
      'Fri, 01 Mar 2024 00:00:00 GMT',
    ],
    [[{ published: '2024-02-09T09:00:00+01:00' }], 'Fri, 09 Feb 2024 08:00:00 GMT'],
  ])('is dated by the newest change of %j', async (written, date) => {
    const { lastBuildDate } = await channelOf(written);
    expect(lastBuildDate).toBe(date);
  });
});
