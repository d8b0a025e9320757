import { describe, expect, it } from 'vitest';
import { archiveOf, archiveWithSuperseded, type Written } from '../../../tests/support/archive.ts';
import { site } from '../../site.config.ts';
import { digestHead, digestItem } from './digest.ts';

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
      published: new Date('2024-02-09T00:00:00Z'),
      updated: new Date('2024-02-09T00:00:00Z'),
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

  it('keeps its id when it grows, and gets the date of what is new', () => {
    const first = { id: 'TST-2024-001', published: '2024-02-05' };
    const [before] = itemsOf(first);
    const [after] = itemsOf(first, { id: 'TST-2024-002', published: '2024-02-11' });
    expect(after?.id).toBe(before?.id);
    expect(after?.updated).toEqual(new Date('2024-02-11T00:00:00Z'));
  });
});

describe('the feed of digests', () => {
  it('says what it is, and is dated by the newest change', () => {
    const archive = archiveOf([{ published: '2024-02-09' }]);
    expect(digestHead(archive, 'atom')).toEqual({
      id: `tag:${site.tagAuthority}:/digest/`,
      title: `Weekly digest · ${site.name}`,
      description: expect.stringMatching(/\.$/),
      language: 'en',
      page: 'https://press.example/digest/',
      address: 'https://press.example/digest/atom.xml',
      updated: new Date('2024-02-09T00:00:00Z'),
      extent: 'complete',
      hasEnded: false,
    });
  });

  it('of an empty archive has a date all the same', () => {
    expect(digestHead(archiveOf([]), 'rss').updated).toEqual(new Date(0));
  });
});
