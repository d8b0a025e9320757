import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, archiveWithSuperseded, type Written } from '../../../tests/support/archive.ts';
import { site } from '../../site.config.ts';
import { digestHead, digestItem, digestsAt } from './digest.ts';
import type { FeedItem } from './item.ts';

function itemsOf(...written: Written[]) {
  return archiveOf(written).weeks.map(digestItem);
}

describe('the digest of a week', () => {
  it('lists what was announced, with whole addresses and nothing that mail would lose', () => {
    const [item] = itemsOf({ slug: 'a', title: 'R&D <b>', summary: 'One & "two".' });
    expect(item).toEqual({
      id: `tag:${site.tagAuthority}:digest-2024-W06`,
      title: 'Week 6 of 2024: 5\u2009–\u200911 February 2024',
      address: 'https://press.example/digest/2024-W06/',
      summary: '1 announcement',
      html:
        '<h2>Announced</h2><ul><li>' +
        '<p><strong><a href="https://press.example/announcements/2024/a/">R&amp;D &lt;b&gt;</a></strong></p>' +
        '<p>9 February 2024 · Training</p><p>One &amp; &quot;two&quot;.</p></li></ul>',
      published: new Date('2024-02-12T00:00:00Z'),
      updated: new Date('2024-02-12T00:00:00Z'),
      language: 'en',
      author: { name: site.name },
      categories: [],
      images: [],
    });
  });

  it('has corrections apart, and other changes behind them', () => {
    const [item] = itemsOf({
      published: '2023-02-09',
      updates: [
        { date: '2024-02-06', kind: 'clarification', note: 'Meant so.' },
        { date: '2024-02-07', kind: 'correction', note: 'Wrong < right.' },
      ],
    });
    expect(item?.summary).toBe('1 correction, 1 other change');
    expect(item?.html.replaceAll(/<a [^>]*>/g, '<a>')).toBe(
      '<h2>Corrected and retracted</h2><ul><li><p><strong><a>Police train investigators</a></strong></p>' +
        '<p>7 February 2024 · Correction</p><p>Wrong &lt; right.</p></li></ul>' +
        '<h2>Clarified, updated and superseded</h2><ul><li><p><strong><a>Police train investigators</a></strong></p>' +
        '<p>6 February 2024 · Clarification</p><p>Meant so.</p></li></ul>',
    );
  });

  it('leads from what was superseded to what to read instead', () => {
    const [week] = archiveWithSuperseded().weeks.map(digestItem);
    expect(week?.summary).toBe('1 announcement, 1 other change');
    expect(week?.html).toContain(
      '<p>1 March 2024 · Supersession</p><p>It is out of date.</p>' +
        '<p>Read instead: <a href="https://press.example/announcements/2024/newer/">The newer one</a></p></li>',
    );
  });

  it('says which words are in another language', () => {
    const [item] = itemsOf({ language: 'ar', title: 'تدريب', summary: 'نص' });
    expect(item?.html).toContain('<p lang="ar" dir="rtl"><strong>');
    expect(item?.html).toContain('<p>9 February 2024 · Training</p><p lang="ar" dir="rtl">نص</p>');
  });

  it('keeps its id and its date, the end of the week, whatever is dated in it', () => {
    const first = { id: 'TST-2024-001', published: '2024-02-05' };
    const [before] = itemsOf(first);
    const [after] = itemsOf(first, { id: 'TST-2024-002', published: '2024-02-11T23:59:00-11:00' });
    expect(after?.id).toBe(before?.id);
    for (const item of [before, after]) {
      expect(item?.published).toEqual(new Date('2024-02-12T00:00:00Z'));
      expect(item?.updated).toEqual(new Date('2024-02-12T00:00:00Z'));
    }
  });

  it.each([
    ['2025-12-29', '2026-01-05T00:00:00Z'],
    ['2027-01-03', '2027-01-04T00:00:00Z'],
    ['2024-02-26', '2024-03-04T00:00:00Z'],
  ])('of %s is dated %s', (published, date) => {
    expect(itemsOf({ published })[0]?.published).toEqual(new Date(date));
  });
});

describe('the feed of digests', () => {
  it('says what it is, and is dated by its newest digest', () => {
    const archive = archiveOf([{ published: '2024-02-09' }]);
    expect(digestHead(archive.weeks, archive, 'atom')).toEqual({
      id: `tag:${site.tagAuthority}:/digest/`,
      title: `Weekly digest · ${site.name}`,
      description: expect.stringMatching(/\.$/),
      language: 'en',
      page: 'https://press.example/digest/',
      address: 'https://press.example/digest/atom.xml',
      updated: new Date('2024-02-12T00:00:00Z'),
      extent: 'complete',
      hasEnded: false,
    });
  });

  it('of an empty archive has a date all the same', () => {
    expect(digestHead([], archiveOf([]), 'rss').updated).toEqual(new Date(0));
  });

  it('before the first week is over has the date of the first announcement', () => {
    const archive = archiveOf([{ published: '2024-02-09' }]);
    const before = digestsAt(new Date('2024-02-11T23:59:59Z'), archive);
    expect(before).toEqual([]);
    expect(digestHead(before, archive, 'rss').updated).toEqual(new Date('2024-02-09T00:00:00Z'));
    expect(digestsAt(new Date('2024-02-12T00:00:00Z'), archive)).toEqual(archive.weeks);
  });
});

const HOUR = 3_600_000;
const MONDAY = Date.parse('2024-02-05T00:00:00Z');

/**
 * The mails that a service sends which looks at the feed at regular times and takes what is new, each
 * mail by the week and how many announcements it tells of.
 *
 * @param isNew Tells by the time of the run before, or by what was sent.
 */
function mailsOf(
  days: readonly number[],
  { first, every }: { first: number; every: number },
  isNew: (item: FeedItem, before: number, sent: ReadonlySet<string>) => boolean,
): string[] {
  const archive = archiveOf(
    days.map((day, index) => ({
      id: `TST-2024-${String(index + 1).padStart(3, '0')}`,
      published: new Date(MONDAY + day * 24 * HOUR).toISOString().slice(0, 10),
    })),
  );
  const items = new Map(archive.weeks.map((week) => [week, digestItem(week)]));
  const sent = new Set<string>();
  const mails: string[] = [];
  for (let run = MONDAY + first * HOUR; run < MONDAY + 8 * 7 * 24 * HOUR; run += every * HOUR) {
    const feed = digestsAt(new Date(run), archive).flatMap((week) => items.get(week) ?? []);
    const fresh = feed.filter((item) => isNew(item, run - every * HOUR, sent));
    for (const { id, summary } of fresh) {
      sent.add(id);
      mails.push(`${id.slice(-8)}: ${summary}`);
    }
  }
  return mails.sort();
}

describe('a service that mails what is new', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 27 }), { minLength: 1, maxLength: 6 });
  const rhythms = fc.record({
    first: fc.integer({ min: 0, max: 167 }),
    every: fc.constantFrom(5, 24, 7 * 24),
  });

  it.each([
    ['by date', ({ published }: FeedItem, before: number) => published.getTime() > before],
    ['by id', ({ id }: FeedItem, _: number, sent: ReadonlySet<string>) => !sent.has(id)],
  ])('tells %s of each week once and whole, on whatever day it sends', (_, isNew) => {
    fc.assert(
      fc.property(days, rhythms, (published, rhythm) => {
        const weeks = Map.groupBy(published, (day) => Math.floor(day / 7));
        const whole = [...weeks].map(([week, { length }]) => {
          const announcements = `announcement${length === 1 ? '' : 's'}`;
          return `2024-W0${6 + week}: ${length} ${announcements}`;
        });
        expect(mailsOf(published, rhythm, isNew)).toEqual(whole.sort());
      }),
    );
  });
});
