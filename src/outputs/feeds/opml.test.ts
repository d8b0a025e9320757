import { parseOpml } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { FeedGroup, ListedFeed } from './directory.ts';
import { opml } from './opml.ts';

const FEED: ListedFeed = {
  title: 'Tracing',
  description: 'About tracing.',
  page: '/topics/tracing/',
  items: 2,
  modified: '2024-02-09',
};

const GROUPS: FeedGroup[] = [
  { id: 'topic', title: 'Topics', feeds: [FEED] },
  {
    id: 'organisation',
    title: 'Organisations',
    feeds: [
      {
        ...FEED,
        title: 'R&D "North" <b>\u0007 ]]> 🚓',
        page: '/organisations/r-and-d/',
        modified: '2024-03-01T10:00:00+01:00',
      },
      { ...FEED, title: 'Nothing yet', page: '/organisations/new/', modified: undefined },
    ],
  },
];

describe('opml', () => {
  it('groups the feeds, each with its address and that of its page', () => {
    expect(parseOpml(opml('The Record', GROUPS))).toEqual({
      head: { title: 'The Record', dateModified: 'Fri, 01 Mar 2024 09:00:00 GMT' },
      body: {
        outlines: [
          {
            text: 'Topics',
            outlines: [
              {
                type: 'rss',
                text: 'The Record: Tracing',
                title: 'The Record: Tracing',
                description: 'About tracing.',
                xmlUrl: 'https://press.example/topics/tracing/rss.xml',
                htmlUrl: 'https://press.example/topics/tracing/',
              },
            ],
          },
          {
            text: 'Organisations',
            outlines: [
              expect.objectContaining({ text: 'The Record: R&amp;D "North" &lt;b> ]]> 🚓' }),
              expect.objectContaining({ text: 'The Record: Nothing yet' }),
            ],
          },
        ],
      },
    });
  });

  it('has no date while there is nothing to date it by', () => {
    const empty = [{ ...FEED, modified: undefined }];
    const parsed = parseOpml(opml('The Record', [{ id: 'topic', title: 'Topics', feeds: empty }]));
    expect(parsed.head).toEqual({ title: 'The Record' });
  });
});
