import { describe, expect, it } from 'vitest';
import { archiveOf, type Written } from '../../../tests/support/archive.ts';
import { en } from '../../i18n/en.ts';
import {
  claimRows,
  countryAddresses,
  organisationRows,
  participantRows,
  regionRows,
  SHOWN,
} from './bars.ts';
import { participantCounts, trainingClaims } from './claims.ts';
import { trainingsAmong } from './trainings.ts';

const NAME = () => 'Police';

function training(number: number, more: Written = {}): Written {
  return { id: `TST-2024-${String(number).padStart(3, '0')}`, slug: `course-${number}`, ...more };
}

describe('where a country leads', () => {
  const { announcements } = archiveOf([
    training(1, { place: { country: 'KE' } }),
    training(2, { place: { country: 'HK' } }),
    training(3, { place: { country: 'HK' } }),
  ]);
  const addressOf = countryAddresses(trainingsAmong(announcements));

  it('is its only training, or else the search', () => {
    expect(addressOf('KE')).toBe('/announcements/2024/course-1/');
    expect(addressOf('HK')).toBe('/search/?q=in%3A%22Hong+Kong%22&kind=training&region=asia');
  });
});

it('organisations stand with the most first, and no more than the table shows', () => {
  const { organisations } = archiveOf([
    ...Array.from({ length: 20 }, (_, number) =>
      training(number + 1, { organisations: [{ id: `academy-${number}`, role: 'host' }] }),
    ),
    training(90, { organisations: [{ id: 'police', role: 'host' }] }),
    training(91, { organisations: [{ id: 'police', role: 'host' }] }),
  ]);
  const rows = organisationRows(organisations, en);
  expect(rows).toHaveLength(SHOWN);
  expect(rows[0]).toMatchObject({ label: 'Police', address: '/organisations/police/', number: 2 });
  expect(rows[1]?.label).toBe('Academy 0');
});

describe('a number that somebody gives', () => {
  it.each([
    [{ exact: 41 }, '41', 41, 'firm'],
    [{ moreThan: 30 }, 'more than 30', 30, 'open'],
    [{ atLeast: 30 }, 'at least 30', 30, 'open'],
    [{ about: 50 }, 'about 50', 50, 'rough'],
    [{ inWords: 'several dozen' }, 'several dozen', undefined, 'open'],
  ])('%j is shown as it was given', (count, text, number, end) => {
    const participants = { count, who: 'officers', claimedBy: 'police' };
    const session = { start: '2024-02-08', format: 'virtual', participants };
    const { announcements } = archiveOf([training(1, { session })]);
    const { counted } = participantCounts(trainingsAmong(announcements));
    const [row] = participantRows(counted, NAME, en);
    expect(row).toMatchObject({ text, number, end, more: 'officers, according to Police' });
  });
});

describe('the time of a claim', () => {
  it.each([
    [{ start: '2023', end: '2023' }, '2023'],
    [{ end: '2025-11' }, 'to November 2025'],
    [{ start: '2021' }, 'since 2021'],
    [{}, 'Time not stated'],
  ])('%j in words is %s', (trainingsHeld, label) => {
    const figures = [
      { value: { exact: 1 }, label: 'sessions', claimedBy: 'police', trainingsHeld },
    ];
    const claims = trainingClaims(archiveOf([training(1, { figures })]).announcements);
    expect(claimRows(claims, 'Police', NAME, en)).toMatchObject([{ label, more: 'sessions' }]);
  });
});

it('writes numbers as the language does', () => {
  const [row] = regionRows([{ region: 'africa', count: 12_694 }], en);
  expect(row).toMatchObject({ text: '12,694', number: 12_694 });
});
