import { describe, expect, it, test } from 'vitest';
import { feedsOf, LIST_NAMES, LISTS, type List, listAt, listsOf } from './lists.ts';

describe('the lists of an announcement', () => {
  const facts = {
    year: '2024',
    kind: 'training',
    organisations: ['police', 'interpol', 'police'],
    topics: ['tracing'],
    place: { country: 'FR' },
    days: ['2024-02-09', '2024-02-11', '2024-09-01T10:00:00Z'],
    session: { start: '2023-12-30', end: '2024-01-02' },
  } as const;

  it('are each once, in the order of the ledger, pages before calendar files', () => {
    expect(listsOf(facts)).toEqual([
      '/announcements/2024/',
      '/organisations/police/',
      '/organisations/interpol/',
      '/topics/tracing/',
      '/regions/europe/',
      '/kinds/training/',
      '/digest/2024-W06/',
      '/digest/2024-W35/',
      '/calendar/2023/',
      '/organisations/police/calendar.ics',
      '/organisations/interpol/calendar.ics',
      '/regions/europe/calendar.ics',
    ]);
  });

  it('have no calendar file where a day is not known', () => {
    const lists = listsOf({ ...facts, session: { start: '2023-12' } });
    expect(lists).toContain('/calendar/2023/');
    expect(lists.filter((list) => list.endsWith('.ics'))).toEqual([]);
  });

  it('are those that can be told, of a file that is not valid', () => {
    expect(listsOf({ year: '2024', organisations: [], topics: ['tracing'], days: [] })).toEqual([
      '/announcements/2024/',
      '/topics/tracing/',
    ]);
  });
});

describe('the list at an address', () => {
  test.each(LIST_NAMES)('%s is found by its page', (name) => {
    const list: List = LISTS[name];
    expect(listAt(list.page('some-key'))).toEqual({ name, key: 'some-key' });
  });

  test.each([
    '/',
    '/topics/',
    '/about/',
    '/topics/tracing/rss.xml',
    '/announcements/2024/course/',
    '/organisations/police/calendar.ics',
  ])('%s is the page of none', (address) => {
    expect(listAt(address)).toBeUndefined();
  });
});

test.each([
  ['/announcements/', 'yearly'],
  ['/announcements/2024/', 'none'],
  ['/corrections/', 'yearly-if-long'],
  ['/topics/tracing/', 'yearly-if-long'],
  ['/topics/', 'none'],
  ['/digest/', 'newest'],
  ['/calendar/', 'none'],
])('the feeds beside %s: %s', (page, feeds) => {
  expect(feedsOf(page)).toBe(feeds);
});
