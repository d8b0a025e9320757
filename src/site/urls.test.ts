import { describe, expect, it } from 'vitest';
import { absolute, urls, yearOf } from './urls.ts';

describe('urls', () => {
  it.each([
    [urls.year('2024'), '/announcements/2024/'],
    [
      urls.announcement({ published: '2024-02-09', slug: 'training' }),
      '/announcements/2024/training/',
    ],
    [
      urls.announcement({ published: '2024-01-01T00:10:00+09:00', slug: 'new-year' }),
      '/announcements/2024/new-year/',
    ],
    [urls.organisation('interpol'), '/organisations/interpol/'],
    [urls.topic('cybercrime'), '/topics/cybercrime/'],
    [urls.region('asia'), '/regions/asia/'],
    [urls.kind('training'), '/kinds/training/'],
    [urls.feed(urls.announcements, 'rss'), '/rss.xml'],
    [urls.feed(urls.topic('tracing'), 'atom'), '/topics/tracing/atom.xml'],
    [urls.yearFeed(urls.announcements, '2023', 'json'), '/announcements/2023/feed.json'],
    [urls.yearFeed(urls.kind('training'), '2023', 'rss'), '/kinds/training/2023/rss.xml'],
    [urls.page('about'), '/about/'],
    [urls.searchFor('R&D "x" é+1'), '/search/?q=R%26D+%22x%22+%C3%A9%2B1'],
  ])('%s is %s', (address, expected) => {
    expect(address).toBe(expected);
  });

  it('of pages begin and end with a slash', () => {
    const { home, announcements, organisations, topics, regions, search } = urls;
    for (const address of [home, announcements, organisations, topics, regions, search]) {
      expect(address).toMatch(/^\/(?:[a-z]+\/)?$/);
    }
  });
});

describe('absolute', () => {
  it.each([
    ['/', 'https://press.example/'],
    ['/rss.xml', 'https://press.example/rss.xml'],
    ['/about/#contact', 'https://press.example/about/#contact'],
    ['https://other.example/x?a=1', 'https://other.example/x?a=1'],
    ['mailto:desk@press.example', 'mailto:desk@press.example'],
  ])('%s is %s', (address, expected) => {
    expect(absolute(address)).toBe(expected);
  });
});

describe('yearOf', () => {
  it('is the year as written', () => {
    expect(yearOf('2023-12-31T23:59:59-11:00')).toBe('2023');
  });
});
