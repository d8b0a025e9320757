import { describe, expect, it } from 'vitest';
import { archived, superseded, type Written } from '../../../tests/support/archive.ts';
import { en } from '../../i18n/en.ts';
import type { ArticlePicture } from '../../model/pictures.ts';
import { site } from '../../site.config.ts';
import { newsArticle } from './newsArticle.ts';

function articleOf(written: Written, picture?: ArticlePicture) {
  return newsArticle(archived(written), en, picture);
}

describe('the article of an announcement', () => {
  const found = articleOf({
    slug: 'course',
    published: '2024-02-09T09:00:00+01:00',
    topics: ['tracing'],
    organisations: [
      { id: 'police', role: 'host' },
      { id: 'police', role: 'trainer' },
    ],
    sources: [
      {
        title: 'Police train',
        publisher: 'Police',
        address: 'https://police.example/news',
        date: '2024-02',
        kind: 'issuer',
      },
    ],
  });

  it('says what it is, where, in which language and by whom', () => {
    expect(found).toMatchObject({
      '@type': 'NewsArticle',
      identifier: 'TST-2024-001',
      url: 'https://press.example/announcements/2024/course/',
      mainEntityOfPage: 'https://press.example/announcements/2024/course/',
      headline: 'Police train investigators',
      description: 'Investigators were trained.',
      dateline: 'LYON, France, 9 February 2024',
      articleSection: 'Training',
      inLanguage: 'en',
      license: site.licence.address,
      author: { name: 'Press & news desk' },
      publisher: { '@type': 'Organization', name: site.name, url: 'https://press.example/' },
    });
  });

  it('is based on its sources', () => {
    expect(found.isBasedOn).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Police train',
        url: 'https://police.example/news',
        publisher: { '@type': 'Organization', name: 'Police' },
        datePublished: '2024-02',
      },
    ]);
  });

  it('is about the event, each organisation once, and the topics', () => {
    expect(found.about).toEqual([
      { '@id': 'https://press.example/announcements/2024/course/#event' },
      {
        '@type': 'Organization',
        '@id': 'https://press.example/organisations/police/#organisation',
        name: 'Police',
      },
      { '@type': 'Thing', name: 'Tracing', url: 'https://press.example/topics/tracing/' },
    ]);
  });

  it.each([
    ['a plain one', {}, '2024-02-09', '2024-02-09'],
    ['a changed one', { updates: [change('update')] }, '2024-02-09', '2024-03-01'],
    ['one dated by its event', { datedBy: 'event' }, undefined, undefined],
    [
      'one dated by its event, and changed',
      { datedBy: 'event', updates: [change('update')] },
      undefined,
      '2024-03-01',
    ],
  ])('%s has the dates on record', (_, written, datePublished, dateModified) => {
    const dates = articleOf({ published: '2024-02-09', ...written });
    expect([dates.datePublished, dates.dateModified]).toEqual([datePublished, dateModified]);
  });

  it('has its corrections, and no other change among them', () => {
    const kinds = ['correction', 'clarification', 'update'];
    const corrected = articleOf({ updates: kinds.map(change) });
    expect(corrected.correction).toEqual([
      { '@type': 'CorrectionComment', datePublished: '2024-03-01', text: 'A correction.' },
    ]);
    expect(corrected).not.toHaveProperty('creativeWorkStatus');
    expect(found).not.toHaveProperty('correction');
  });

  it('says when it was retracted, and tells of no event then', () => {
    const retracted = articleOf({ updates: [change('retraction')] });
    expect(retracted.creativeWorkStatus).toBe('Retracted');
    expect(retracted.correction).toMatchObject([{ text: 'A retraction.' }]);
    expect(JSON.stringify(retracted.about)).not.toContain('#event');
  });

  it('says when it was superseded, which is no correction', () => {
    const article = newsArticle(superseded(), en);
    expect(article.creativeWorkStatus).toBe('Superseded');
    expect(article).not.toHaveProperty('correction');
    expect(JSON.stringify(article.about)).not.toContain('#event');
  });

  it('shows its picture with the credit', () => {
    const picture = { address: '/room.webp', width: 800, height: 600, alt: 'A room', credit: 'Me' };
    expect(articleOf({}, picture).image).toMatchObject({
      url: 'https://press.example/room.webp',
      description: 'A room',
      creditText: 'Me',
    });
    expect(found).not.toHaveProperty('image');
  });
});

function change(kind: string) {
  return { date: '2024-03-01', kind, note: `A ${kind}.` };
}
