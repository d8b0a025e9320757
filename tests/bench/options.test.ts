import { expect, test } from 'vitest';
import { readOptions, runsOf, UsageError } from './options.ts';

test('without arguments, an archive of 1000 is built three times', () => {
  const options = readOptions([]);

  expect(options).toEqual({
    sizes: [1000],
    runs: undefined,
    seed: 1,
    without: undefined,
    keep: false,
  });
  expect(
    runsOf({ sizes: [1000], runs: undefined, seed: 1, without: undefined, keep: false }, 1000),
  ).toBe(3);
});

test('a large archive is built once unless --runs says otherwise', () => {
  expect(
    runsOf({ sizes: [10_000], runs: undefined, seed: 1, without: undefined, keep: false }, 10_000),
  ).toBe(1);
  expect(
    runsOf({ sizes: [10_000], runs: 5, seed: 1, without: undefined, keep: false }, 10_000),
  ).toBe(5);
});

test('several sizes and every option', () => {
  expect(
    readOptions([
      ...['100', '200', '--runs', '2', '--seed=9', '--without', 'feeds'],
      ...['--json', 'figures.json', '--keep'],
    ]),
  ).toEqual({
    sizes: [100, 200],
    runs: 2,
    seed: 9,
    without: 'feeds',
    json: 'figures.json',
    keep: true,
  });
});

test('the logs of the most read, of two sizes unless others are named', () => {
  expect(readOptions(['most-read'])).toEqual({ megabytes: [100, 1000] });
  expect(readOptions(['most-read', '10'])).toEqual({ megabytes: [10] });
});

test('the ledger, of ten thousand announcements unless another size is named', () => {
  expect(readOptions(['ledger'])).toEqual({ ledgers: [10_000] });
  expect(readOptions(['ledger', '100', '200'])).toEqual({ ledgers: [100, 200] });
});

test('--help', () => {
  expect(readOptions(['--help'])).toBe('help');
});

test.for([
  [['many'], 'a size is "many", which is not a whole number from 1 to 9999999.'],
  [['0'], 'a size is "0", which is not a whole number from 1 to 9999999.'],
  [['--without', 'pages'], '--without is "pages", which is none of: feeds, newsroom.'],
  [['--runs', '1.5'], '--runs is "1.5", which is not a whole number from 1 to 9999999.'],
  [
    ['most-read', '1 GB'],
    'a number of megabytes is "1 GB", which is not a whole number from 1 to 9999999.',
  ],
] as const)('%j is refused', ([args, message]) => {
  expect(() => readOptions(args)).toThrow(new UsageError(message));
});

test('an unknown option is refused', () => {
  expect(() => readOptions(['--fast'])).toThrow(UsageError);
});
