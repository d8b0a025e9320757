import { describe, expect, it, test } from 'vitest';
import { AnnouncementAddresses, RESERVED_NAMES, unmappedSort } from './addresses.ts';

const announcement = (year: string, list: string) => ({
  address: `/announcements/${year}/course/`,
  year,
  lists: [`/announcements/${year}/`, list],
  hasPictures: false,
  wordings: [1],
});

describe('the addresses of an announcement', () => {
  it('are its page and what lies below it, its lists, and the feeds of these', () => {
    const addresses = new AnnouncementAddresses(50).add({
      ...announcement('2024', '/topics/tracing/'),
      hasPictures: true,
      correctedIn: '2025',
      wordings: [1, 3, 4],
    });
    expect(addresses.filter((address) => !/\.(?:atom\.xml|feed\.json)$/.test(address))).toEqual(
      expect.arrayContaining([
        '/announcements/2024/course/',
        '/announcements/2024/course/index.txt',
        '/announcements/2024/course/citation.ris',
        '/announcements/2024/course/media.zip',
        '/announcements/2024/course/changes/1-3/',
        '/announcements/2024/course/changes/1-4/',
        '/announcements/2024/course/changes/3-4/',
        '/topics/tracing/',
        '/topics/tracing/rss.xml',
        '/rss.xml',
        '/announcements/2024/rss.xml',
        '/corrections/rss.xml',
      ]),
    );
    expect(addresses).not.toContain('/topics/tracing/2024/rss.xml');
    expect(addresses).not.toContain('/corrections/2025/rss.xml');
  });

  it('are also the years of a list, from the announcement on that makes it too long for one feed', () => {
    const addresses = new AnnouncementAddresses(2);
    const years = (year: string) =>
      addresses
        .add(announcement(year, '/topics/tracing/'))
        .filter((address) => /^\/topics\/tracing\/\d+\/rss\.xml$/.test(address));
    expect(years('2022')).toEqual([]);
    expect(years('2024')).toEqual([]);
    expect(years('2024')).toEqual(['/topics/tracing/2022/rss.xml', '/topics/tracing/2024/rss.xml']);
    expect(years('2024')).toEqual([]);
    expect(years('2025')).toEqual(['/topics/tracing/2025/rss.xml']);
  });
});

test.each([
  ['/_astro/page.DF2.css', true],
  ['/about/social.png', true],
  ['/gone/social.png', false],
  ['/search/index/blocks/1.bin', true],
  ['/search/', false],
  ['/sitemap-0.xml', true],
  ['/sitemap.xml', false],
])('%s is outside the map: %s', (address, isOutside) => {
  const sort = unmappedSort(address, (page) => page === '/about/');
  expect(sort !== undefined).toBe(isOutside);
});

test('the names that no page may have are those at whose addresses the site itself stands', () => {
  expect([...RESERVED_NAMES].sort()).toEqual(
    '404 announcements atom calendar corrections data desks digest exports feed feeds figures index kinds ledger organisations press redirects regions rss search topics'.split(
      ' ',
    ),
  );
});
