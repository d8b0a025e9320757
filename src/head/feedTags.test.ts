import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { site } from '../site.config.ts';
import { feedTags } from './feedTags.ts';

function offered(own?: { title: string; address: string }) {
  return feedTags(own, en).map(({ attributes }) => [
    attributes['type'],
    attributes['title'],
    attributes['href'],
  ]);
}

const EVERYTHING = [
  ['application/rss+xml', `${site.name}: all announcements (RSS)`, '/rss.xml'],
  ['application/atom+xml', `${site.name}: all announcements (Atom)`, '/atom.xml'],
  ['application/feed+json', `${site.name}: all announcements (JSON Feed)`, '/feed.json'],
];

describe('feedTags', () => {
  it('offers the feeds of the page first', () => {
    expect(offered({ title: 'Tracing', address: '/topics/tracing/' })).toEqual([
      ['application/rss+xml', 'Tracing (RSS)', '/topics/tracing/rss.xml'],
      ['application/atom+xml', 'Tracing (Atom)', '/topics/tracing/atom.xml'],
      ['application/feed+json', 'Tracing (JSON Feed)', '/topics/tracing/feed.json'],
      ...EVERYTHING,
    ]);
  });

  it('offers each feed once', () => {
    expect(offered()).toEqual(EVERYTHING);
    expect(offered({ title: 'All', address: '/announcements/' })).toEqual(EVERYTHING);
  });
});
