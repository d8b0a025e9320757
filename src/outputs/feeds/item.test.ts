import { describe, expect, it } from 'vitest';
import {
  archiveOf,
  archiveWithSuperseded,
  superseded,
  type Written,
} from '../../../tests/support/archive.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { BuiltPictures } from '../../model/pictures.ts';
import { type FeedItem, feedItem } from './item.ts';

const NO_PICTURES: BuiltPictures = { head: undefined, text: [] };

const PICTURE = {
  alt: 'A "room"',
  caption: 'Room 4',
  credit: 'Police & Co',
  licence: 'CC BY 4.0',
  src: { src: '/a.png', width: 2, height: 1, format: 'png' },
} satisfies Announcement['image'];

/** The item of an archive's only announcement; `more` is what the gate adds to it. */
function itemOf(
  written: Written,
  pictures = NO_PICTURES,
  more: Partial<Pick<Announcement, 'image' | 'images'>> = {},
): FeedItem {
  const archive = archiveOf([written]);
  const [only] = archive.announcements;
  if (!only) throw new Error('The archive is empty.');
  return feedItem({ ...only, ...more }, pictures, archive);
}

describe('feedItem', () => {
  it('is an announcement as feeds carry it', () => {
    const html =
      '<p>See <a href="/about/">about</a>, <a href="#b">below</a>.</p><img src="image:0" alt="A">';
    expect(
      itemOf(
        { slug: 'training', html },
        { head: undefined, text: [{ src: '/_astro/a.webp', width: 2, height: 1 }] },
        { images: [PICTURE] },
      ),
    ).toEqual({
      id: 'tag:training-record.example.org,2024:TST-2024-001',
      title: 'Police train investigators',
      address: 'https://press.example/announcements/2024/training/',
      summary: 'Investigators were trained.',
      html:
        '<p><strong>LYON, France, 9 February 2024 —</strong> ' +
        'See <a href="https://press.example/about/">about</a>, ' +
        '<a href="https://press.example/announcements/2024/training/#b">below</a>.</p>' +
        '<img src="https://press.example/_astro/a.webp" width="2" height="1" alt="A">',
      published: new Date('2024-02-09T00:00:00Z'),
      updated: new Date('2024-02-09T00:00:00.124Z'),
      language: 'en',
      author: { name: 'Press & news desk', mail: 'press@newsroom.example' },
      categories: [
        { term: 'training', label: 'Training', scheme: 'https://press.example/kinds/' },
        { term: 'tracing', label: 'Tracing', scheme: 'https://press.example/topics/' },
        { term: 'police', label: 'Police', scheme: 'https://press.example/organisations/' },
        { term: 'europe', label: 'Europe', scheme: 'https://press.example/regions/' },
      ],
      images: [
        {
          address: 'https://press.example/_astro/a.webp',
          type: 'image/webp',
          width: 2,
          height: 1,
          alt: 'A "room"',
          credit: 'Police & Co',
          licence: 'CC BY 4.0',
        },
      ],
    });
  });

  it('shows the picture at the head with its credit before the text', () => {
    const head = { src: '/_astro/head.webp', width: 640, height: 360 };
    const item = itemOf({}, { head, text: [] }, { image: PICTURE });
    expect(item.html).toMatch(
      /^<figure><img src="https:\/\/press\.example\/_astro\/head\.webp" alt="A &quot;room&quot;" width="640" height="360"><figcaption>Room 4 <small>Police &amp; Co · CC BY 4\.0<\/small><\/figcaption><\/figure><p><strong>LYON/,
    );
    expect(item.images.map(({ address }) => address)).toEqual([
      'https://press.example/_astro/head.webp',
    ]);
  });

  it('says in title and text what was changed, the newest change first', () => {
    const item = itemOf({
      updates: [
        { date: '2024-02-10', kind: 'correction', note: 'We wrote 5 > 6 & more.' },
        { date: '2024-02-11', kind: 'clarification', note: 'It is a day.' },
      ],
    });
    expect(item.title).toBe('Corrected: Police train investigators');
    expect(item.published).toEqual(new Date('2024-02-09T00:00:00Z'));
    expect(item.updated).toEqual(new Date('2024-02-11T00:00:00.124Z'));
    expect(item.html).toMatch(
      /^<p><strong>Clarification, 11 February 2024:<\/strong> It is a day\.<\/p><p><strong>Correction, 10 February 2024:<\/strong> We wrote 5 &gt; 6 &amp; more\.<\/p><p><strong>LYON/,
    );
  });

  it('leads from what was superseded to what to read instead', () => {
    const item = feedItem(superseded(), NO_PICTURES, archiveWithSuperseded());
    expect(item.title).toBe('Superseded: Police train investigators');
    expect(item.html).toMatch(
      /^<p><strong>Supersession, 1 March 2024:<\/strong> It is out of date\. Read instead: <a href="https:\/\/press\.example\/announcements\/2024\/newer\/">The newer one<\/a><\/p>/,
    );
  });

  it('names whoever makes a statement among the organisations', () => {
    const { categories } = itemOf({ kind: 'statement', statedBy: 'ministry' });
    expect(categories.map(({ term }) => term)).toEqual([
      'statement',
      'tracing',
      'police',
      'ministry',
      'europe',
    ]);
  });

  it('keeps the direction of its writing', () => {
    expect(itemOf({ language: 'ar' }).html).toMatch(/^<div dir="rtl" lang="ar"><p>.*<\/div>$/);
  });

  it('keeps its id when title and address change', () => {
    const before = itemOf({ title: 'Old', slug: 'old' });
    const after = itemOf({ title: 'New', slug: 'new' });
    expect(after.id).toBe(before.id);
    expect(after.address).not.toBe(before.address);
  });
});
