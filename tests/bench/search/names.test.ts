import { expect, test } from 'vitest';
import { agenciesIn, usesAcronym, usesName } from './agencies.ts';
import { dateForms, saidBy } from './dateForms.ts';
import { peopleIn } from './people.ts';
import { placesIn } from './places.ts';

test('an agency is known by the acronym behind its name', () => {
  const text =
    'Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF) met the Agency for Tests (AT), and the Fair Trains Act (FTA) was signed.';

  expect(agenciesIn([text])).toEqual([
    { acronym: 'ATF', name: 'Bureau of Alcohol, Tobacco, Firearms and Explosives' },
  ]);
});

test('the name that is given most often counts', () => {
  const texts = [
    'U.S. Marsh Office (USMO)',
    'Union Salt Mine Office (USMO)',
    'Union Salt Mine Office (USMO)',
  ];

  expect(agenciesIn(texts)).toEqual([{ acronym: 'USMO', name: 'Union Salt Mine Office' }]);
});

test('an acronym is found as a word of its own', () => {
  const agency = { acronym: 'ICE', name: 'Ice Cream Enforcement' };

  expect(usesAcronym('said ICE.', agency)).toBe(true);
  expect(usesAcronym('the POLICE said', agency)).toBe(false);
  expect(usesName('officers of Ice Cream Enforcement', agency)).toBe(true);
});

test('persons are named without the initial, and places are none', () => {
  const text =
    'Richard E. Sample met Maria Example and Maria Example in Santa Maria, South Florida.';

  expect(peopleIn(text)).toEqual(['Richard Sample', 'Maria Example']);
});

test('towns stand before their state, and states by themselves', () => {
  expect(placesIn('In West Virginia and in Baton Rouge, Louisiana, and Miami.')).toEqual([
    'Baton Rouge',
    'West Virginia',
    'Louisiana',
  ]);
});

test.for([
  {
    date: '2014-03-05',
    forms: ['March 2014', '5 March 2014', 'March 5, 2014', '2014-03-05'],
    said: ['2014-03', '2014-03-05', '2014-03-05', '2014-03-05'],
  },
  { date: '2014-03', forms: ['March 2014'], said: ['2014-03'] },
  { date: '2014', forms: [], said: [] },
])('the forms of $date', ({ date, forms, said }) => {
  expect(dateForms(date)).toEqual(forms);
  expect(dateForms(date).map((form) => saidBy(form, date))).toEqual(said);
});
