import { expect, test } from 'vitest';
import { readOptions, UsageError } from './options.ts';
import { QUERY_CLASSES } from './queryClasses.ts';

test('without arguments, forty queries of each class on a site that does not stay', () => {
  expect(readOptions([])).toEqual({
    queries: 40,
    seed: 1,
    classes: QUERY_CLASSES,
    part: undefined,
    peers: false,
    site: { kind: 'temporary' },
    misses: false,
    json: undefined,
  });
});

test('every option', () => {
  const args =
    '--queries 5 --seed=9 --part tune --peers --site there --keep --misses --json out.json';

  expect(readOptions([...args.split(' '), '--classes', 'one typo, number id'])).toEqual({
    queries: 5,
    seed: 9,
    classes: ['one typo', 'number, id'],
    part: 'tune',
    peers: true,
    site: { kind: 'kept', folder: 'there', built: true },
    misses: true,
    json: 'out.json',
  });
});

test('--help', () => {
  expect(readOptions(['--help'])).toBe('help');
});

test.for([
  [['--queries', '0'], '--queries is "0", which is not a whole number from 1 to 9999999.'],
  [['--part', 'all'], '--part is "all", which is neither tune nor report.'],
  [['--keep'], '--keep needs --site, the folder in which the site was built.'],
  [
    ['--classes', 'three typos'],
    `There is no class "three typos". The classes: ${QUERY_CLASSES.join(', ').replace('number,', 'number')}.`,
  ],
] as const)('%j is refused', ([args, message]) => {
  expect(() => readOptions(args)).toThrow(new UsageError(message));
});
