/**
 * `npm run compare -- BEFORE AFTER`: whether readers of two built sites get the same. Compares every
 * file, groups what differs by its kind, and leaves with 1 if anything does.
 *
 *     npm run compare -- ../before/dist dist            what an upgrade changes for readers
 *     npm run compare -- ../before/dist dist --expect   the same, where differences are wanted
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differenceReport, differencesOf } from './siteDifferences.ts';

const USAGE = 'Usage: npm run compare -- BEFORE AFTER [--expect]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { expect: { type: 'boolean', default: false } },
  });
  process.exitCode = compare(positionals, values.expect);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}

function compare([before, after]: readonly string[], areExpected: boolean): number {
  if (before === undefined || after === undefined) throw new Error('Name two folders.');
  const missing = [before, after].filter((folder) => !existsSync(folder));
  if (missing.length > 0) throw new Error(`There is no folder ${missing.join(', ')}.`);
  const differences = differencesOf(before, after);
  console.log(differenceReport(differences));
  return differences.length > 0 && !areExpected ? 1 : 0;
}
