import { describe, expect, it } from 'vitest';
import { archiveOf, type Written } from '../../../tests/support/archive.ts';
import { site } from '../../site.config.ts';
import { socialCards } from './cards.ts';

const ADDRESS = '/announcements/2024/course/';

function cardsOf(written: Written, isDrawable: (text: string) => boolean = () => true) {
  const archive = archiveOf([{ slug: 'course', published: '2024-02-09', ...written }]);
  return socialCards(archive, [{ address: '/about/', title: 'About' }], site, isDrawable);
}

describe('the card', () => {
  it.each([
    ['a training', {}, { kicker: 'Training', note: '9 February 2024 · Lyon, France' }],
    ['what belongs to no country', { place: 'global' }, { note: '9 February 2024' }],
    [
      'what was corrected',
      { updates: [{ date: '2024-03-01', kind: 'correction', note: 'A name.' }] },
      { kicker: 'Corrected · Training' },
    ],
    [
      'what was retracted',
      { updates: [{ date: '2024-03-01', kind: 'retraction', note: 'It is wrong.' }] },
      { kicker: 'Retracted · Training' },
    ],
  ])('of %s says so', (_, written, card) => {
    expect(cardsOf(written).get(ADDRESS)).toMatchObject({
      title: 'Police train investigators',
      ...card,
    });
  });

  it('is there for every page of the archive', () => {
    expect(Object.fromEntries(cardsOf({ topics: ['tracing'] }))).toEqual({
      '/': { kicker: '', title: site.description, note: 'press.example' },
      '/about/': { kicker: '', title: 'About', note: 'press.example' },
      '/announcements/': list('', 'All announcements', 1),
      '/announcements/2024/': list('', 'Announcements of 2024', 1),
      [ADDRESS]: {
        kicker: 'Training',
        title: 'Police train investigators',
        note: '9 February 2024 · Lyon, France',
      },
      '/corrections/': list('', 'Corrections and retractions', 0),
      '/calendar/': { kicker: '', title: 'Calendar', note: 'press.example' },
      '/feeds/': { kicker: '', title: 'Feeds and mail', note: 'press.example' },
      '/figures/': { kicker: '', title: 'The record in figures', note: 'press.example' },
      '/calendar/2024/': { kicker: '', title: 'Calendar of 2024', note: '1 event' },
      '/data/': { kicker: '', title: 'Open data', note: 'press.example' },
      '/digest/': { kicker: '', title: 'Weekly digest', note: 'press.example' },
      '/digest/2024-W06/': {
        kicker: 'Weekly digest',
        title: 'Week 6 of 2024',
        note: expect.stringMatching(/^5.–.11 February 2024$/),
      },
      '/press/': { kicker: '', title: 'Press contacts', note: 'press.example' },
      '/press/kit/': { kicker: '', title: 'Press kit', note: 'press.example' },
      '/search/': { kicker: '', title: 'Search', note: 'press.example' },
      '/kinds/': list('', 'Kinds', 1),
      '/kinds/training/': list('Kind', 'Trainings', 1),
      '/organisations/': list('', 'Organisations', 1),
      '/organisations/police/': list('Organisation', 'Police', 1),
      '/regions/': list('', 'Regions', 1),
      '/regions/europe/': list('Region', 'Europe', 1),
      '/topics/': list('', 'Topics', 1),
      '/topics/tracing/': list('Topic', 'Tracing', 1),
    });
  });

  it('is left out where a part of it cannot be drawn', () => {
    const cards = cardsOf({}, (text) => !text.includes('Lyon'));
    expect(cards.has(ADDRESS)).toBe(false);
    expect(cards.has('/')).toBe(true);
  });

  it('is there for no page when the name of the archive cannot be drawn', () => {
    expect(cardsOf({}, (text) => text !== site.name).size).toBe(0);
  });
});

function list(kicker: string, title: string, count: number) {
  return { kicker, title, note: `${count} announcement${count === 1 ? '' : 's'}` };
}
