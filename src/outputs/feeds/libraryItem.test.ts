import { getRssString } from '@astrojs/rss';
import { generateAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { libraryFrame, libraryItem } from './libraryItem.ts';

const DAY = new Date('2024-02-09T00:00:00Z');
const CHANNEL = { title: 'A', description: 'B', site: 'https://a.example/' };
const ITEM = { title: 'C', link: 'https://a.example/c/', description: 'D', pubDate: DAY };
const FEED = { id: 'tag:a', title: { value: 'A' }, updated: DAY };
const ENTRY = { id: 'tag:c', title: { value: 'C' }, updated: DAY, xml: { lang: 'en' } };

describe('what is cut out of the document of a library', () => {
  it('is an item of @astrojs/rss, and more at its end', async () => {
    const items = [{ ...ITEM, content: '<p>R&D</p>', author: 'a@b.example (E)' }];
    expect(libraryItem(await getRssString({ ...CHANNEL, items }), 'item', ['<x/>'])).toBe(
      '<item><title>C</title><link>https://a.example/c/</link>' +
        '<guid isPermaLink="true">https://a.example/c/</guid><description>D</description>' +
        '<pubDate>Fri, 09 Feb 2024 00:00:00 GMT</pubDate>' +
        '<content:encoded>&lt;p&gt;R&amp;D&lt;/p&gt;</content:encoded>' +
        '<author>a@b.example (E)</author><x/></item>',
    );
  });

  it('is what @astrojs/rss writes around items', async () => {
    expect(libraryFrame(await getRssString({ ...CHANNEL, items: [] }), 'channel')).toEqual({
      before:
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>A</title>' +
        '<description>B</description><link>https://a.example/</link>',
      after: '</channel></rss>',
    });
  });

  it('is an entry of feedsmith', () => {
    expect(libraryItem(generateAtomFeed({ ...FEED, entries: [ENTRY] }), 'entry')).toBe(
      '<entry xml:lang="en">\n    <id>tag:c</id>\n    <title>C</title>\n' +
        '    <updated>2024-02-09T00:00:00.000Z</updated>\n  </entry>',
    );
  });

  it('is what feedsmith writes around entries', () => {
    expect(libraryFrame(generateAtomFeed(FEED), 'feed')).toEqual({
      before:
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n' +
        '  <id>tag:a</id>\n  <title>A</title>\n  <updated>2024-02-09T00:00:00.000Z</updated>\n',
      after: '</feed>\n',
    });
  });

  it('has to be there, once', () => {
    expect(() => libraryItem('<rss></rss>', 'item')).toThrow('wrote 0 elements <item>, not one');
    expect(() => libraryItem('<item></item><item></item>', 'item')).toThrow('wrote 2 elements');
  });
});
