import { expect, test } from 'vitest';
import { idOf, testTools } from '../../../tests/support/searchTools.ts';
import { search } from '../answer/search.ts';
import { explanationOf } from './explain.ts';

test('an answer is explained by its plan, what was looked up, and the score of each hit', async () => {
  const { tools } = testTools({
    texts: {
      lyon: { title: 'Course in Lyon', text: 'Officers of INTERPOL learned to trace coins.' },
      nairobi: { title: 'Course in Nairobi', text: 'Investigators learned to trace coins.' },
    },
    things: [{ filter: 'organisation', id: 'interpol', label: 'INTERPOL', names: [] }],
    counts: { learned: 900 },
  });
  const answer = await search('interpol coinz learned -nairobi', '2024-03-15', [], tools);
  const scores = answer.results.map(({ score }) => score.toFixed(3));
  expect(explanationOf(answer).split('\n')).toEqual([
    'plan',
    '  1. interpol (organisation INTERPOL): organisation=interpol, word "interpol"',
    '  2. coinz: word "coinz"',
    '  3. learned: word "learned"',
    '  not nairobi: word "nairobi"',
    'looked up, in 1000 announcements',
    '  1. 1 hits',
    '     interpol',
    '       organisation=interpol, word "interpol": 1 hits',
    '  2. 2 hits',
    '     coinz',
    '       spelt "coins": word "coins": 2 hits',
    '  left out as too common: learned: word "learned"',
    '  filters leave 1',
    'results: 1',
    `  announcement ${idOf('lyon')}: ${scores[0]}`,
    '     1. score 1.000, strength 1.00, 1 places',
    '     2. score 1.000, strength 1.00, 1 places',
  ]);
});
