import { describe, expect, it } from 'vitest';
import { archiveOf, archiveWithSuperseded, type Written } from '../../../tests/support/archive.ts';
import { participantCounts, trainingClaims } from './claims.ts';
import { trainingCountries, trainingRegions, trainingsAmong, trainingYears } from './trainings.ts';

const RETRACTION = [{ date: '2024-12-01', kind: 'retraction', note: 'It was wrong.' }];

let number = 0;

/** A training that began then. */
function training(start: string, more: Written & { session?: object } = {}): Written {
  number += 1;
  const { session, ...rest } = more;
  const id = `TST-2024-${String(number).padStart(3, '0')}`;
  return { id, ...rest, session: { start, format: 'not-stated', ...session } };
}

const trainingsOf = (...written: Written[]) => trainingsAmong(archiveOf(written).announcements);

describe('the trainings that are counted', () => {
  it('are neither conferences nor retracted', () => {
    const counted = trainingsOf(
      training('2024-01-24', { id: 'TST-2024-901' }),
      training('2024-01-24', { kind: 'conference' }),
      training('2024-01-24', { updates: RETRACTION }),
      { id: 'TST-2024-999', kind: 'statement', statedBy: 'police' },
    );
    expect(counted.map(({ id }) => id)).toEqual(['TST-2024-901']);
  });

  it('count once what a later announcement tells again', () => {
    const { announcements } = archiveWithSuperseded();
    expect(trainingsAmong(announcements).map(({ id }) => id)).toEqual(['TST-2024-009']);
  });
});

describe('the years', () => {
  it('go from the first to the last without a gap, and say what is not known', () => {
    const years = trainingYears(
      trainingsOf(
        training('2022-06'),
        training('2022', { session: { format: 'virtual' } }),
        training('2024-01-24', { session: { format: 'virtual' } }),
      ),
    );
    const none = { 'in-person': 0, virtual: 0, hybrid: 0, 'not-stated': 0 };
    expect(years).toEqual([
      { year: '2022', count: 2, dayUnknown: 2, formats: { ...none, virtual: 1, 'not-stated': 1 } },
      { year: '2023', count: 0, dayUnknown: 0, formats: none },
      { year: '2024', count: 1, dayUnknown: 0, formats: { ...none, virtual: 1 } },
    ]);
  });

  it('are none where there is no training', () => {
    expect(trainingYears([])).toEqual([]);
  });
});

it('regions and countries have the most first, and nothing is left out', () => {
  const trainings = trainingsOf(
    training('2024', { place: { country: 'KE' } }),
    training('2024', { place: { country: 'SG' } }),
    training('2024', { place: { country: 'HK' } }),
    training('2024', { place: { country: 'HK' } }),
    training('2024', { place: 'global' }),
  );
  expect(trainingRegions(trainings)).toEqual([
    { region: 'asia', count: 3 },
    { region: 'africa', count: 1 },
    { region: 'global', count: 1 },
  ]);
  expect(trainingCountries(trainings)).toEqual({
    countries: [
      { country: 'HK', count: 2 },
      { country: 'KE', count: 1 },
      { country: 'SG', count: 1 },
    ],
    inNoCountry: 1,
  });
});

it('participants are sorted by number, words last, and those not stated are counted', () => {
  const participants = (count: object) => ({
    session: { participants: { count, who: 'officers', claimedBy: 'police' } },
  });
  const { counted, notStated } = participantCounts(
    trainingsOf(
      training('2024', participants({ inWords: 'several dozen' })),
      training('2024', participants({ moreThan: 30 })),
      training('2024', participants({ about: 200 })),
      training('2024'),
    ),
  );
  expect(counted.map(({ session }) => session.participants.count)).toEqual([
    { about: 200 },
    { moreThan: 30 },
    { inWords: 'several dozen' },
  ]);
  expect(notStated).toBe(1);
});

it('claims stand in the order of the time that was counted; other figures are none', () => {
  const figure = (label: string, trainingsHeld?: object) => ({
    value: { moreThan: 60 },
    label,
    claimedBy: 'police',
    ...(trainingsHeld && { trainingsHeld }),
  });
  const { announcements } = archiveOf([
    {
      id: 'TST-2024-001',
      published: '2023-06-01',
      figures: [
        figure('whole year', { start: '2023', end: '2023' }),
        figure('by August', { start: '2023-01', end: '2023-08-24' }),
        figure('requests'),
        figure('not stated', {}),
      ],
    },
    { id: 'TST-2024-002', figures: [figure('wrong', {})], updates: RETRACTION },
  ]);
  expect(trainingClaims(announcements).map(({ figure: { label } }) => label)).toEqual([
    'not stated',
    'by August',
    'whole year',
  ]);
});
