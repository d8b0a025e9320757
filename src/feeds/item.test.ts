import { describe, expect, it } from 'vitest';
import { archived } from '../../tests/support/testArchive.ts';
import { feedItem, xmlText } from './item.ts';

describe('feedItem', () => {
  it('is an announcement as feeds carry it', () => {
    const announcement = archived({
      slug: 'training',
      html: '<p>See <a href="/about/">about</a>, <a href="#b">below</a>.</p><img src="image:0" alt="A">',
    });
    const images = [{ src: '/_astro/a.webp', width: 2, height: 1 }];
    expect(feedItem(announcement, images)).toEqual({
      guid: 'tag:training-record.example.org,2024:TST-2024-001',
      title: 'Police train investigators',
      address: 'https://press.example/announcements/2024/training/',
      summary: 'Investigators were trained.',
      html:
        '<p><span class="dateline">LYON, France, 9 February 2024 —</span> ' +
        'See <a href="https://press.example/about/">about</a>, ' +
        '<a href="https://press.example/announcements/2024/training/#b">below</a>.</p>' +
        '<img src="https://press.example/_astro/a.webp" width="2" height="1" loading="lazy" decoding="async" alt="A">',
      published: new Date('2024-02-09T00:00:00Z'),
      modified: new Date('2024-02-09T00:00:00Z'),
      author: { name: 'Press & news desk', mail: 'press@newsroom.example' },
      categories: ['Training', 'Tracing'],
    });
  });

  it('says in title and text what was changed, the newest change first', () => {
    const item = feedItem(
      archived({
        updates: [
          { date: '2024-02-10', kind: 'correction', note: 'We wrote 5 > 6 & more.' },
          { date: '2024-02-11', kind: 'clarification', note: 'It is a day.' },
        ],
      }),
      [],
    );
    expect(item.title).toBe('Corrected: Police train investigators');
    expect(item.modified).toEqual(new Date('2024-02-11T00:00:00Z'));
    expect(item.html).toMatch(
      /^<p><strong>Clarification, .*It is a day\.<\/p><p><strong>Correction, .*We wrote 5 &gt; 6 &amp; more\.<\/p><p><span class="dateline">/,
    );
  });

  it('keeps its id when title and address change', () => {
    const before = feedItem(archived({ title: 'Old', slug: 'old' }), []);
    const after = feedItem(archived({ title: 'New', slug: 'new' }), []);
    expect(after.guid).toBe(before.guid);
    expect(after.address).not.toBe(before.address);
  });
});

describe('xmlText', () => {
  it.each([
    ['plain & <b> ]]> 🚓 é', 'plain & <b> ]]> 🚓 é'],
    ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
    ['a\u0000b\u0007c\u000Bd\u001Be', 'abcde'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['a\uD800b\uDC00c', 'abc'],
  ])('%j is %j', (text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });
});
