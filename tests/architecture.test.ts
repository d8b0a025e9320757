import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The floors of the house, from the ground up. What stands on a floor takes only from floors below
 * it: not from one above, and not from a neighbour on its own floor. The longest prefix decides
 * where a file stands.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['schemas', 'styles', 'fonts'],
  ['model', 'site.config.ts'],
  ['site'],
  ['i18n'],
  ['text'],
  ['gate', 'archive'],
  ['ledger', 'outputs'],
  [
    'outputs/calendar',
    'outputs/charts',
    'outputs/citations',
    'outputs/exports',
    'outputs/feeds',
    'outputs/pressKit',
    'outputs/siteFiles',
    'outputs/social',
    'head',
    'search',
    'mostRead',
    'webSub',
    'scripts',
  ],
  ['components'],
  ['pages', 'integrations', 'commands', 'content.config.ts'],
];

const SOURCES = path.resolve('src');

interface Room {
  name: string;
  floor: number;
}

const ROOMS: readonly Room[] = FLOORS.flatMap((names, floor) =>
  names.map((name) => ({ name, floor })),
).sort((a, b) => b.name.length - a.name.length);

/** The room that a file stands in, by its path below `src`. */
function roomOf(file: string): Room | undefined {
  return ROOMS.find(({ name }) => file === name || file.startsWith(`${name}/`));
}

/** Every import of another file of the project in a source text: also of types, styles and scripts. */
function importsIn(text: string): string[] {
  const imports = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\1/g;
  return [...text.matchAll(imports)].map(([, , specifier = '']) => specifier.replace(/\?.*$/, ''));
}

/** Why one room may not take from another; nothing where it may. */
function faultOf(from: Room, to: Room): string | undefined {
  if (from.name === to.name || to.floor < from.floor) return undefined;
  return to.floor === from.floor
    ? `${from.name} and ${to.name} are neighbours: what both need belongs on a floor below ${from.floor}`
    : `${to.name} stands on floor ${to.floor}, above ${from.name}: what is taken belongs on floor ${from.floor} or below`;
}

/** Each import of a file that the floors do not allow, with where the name belongs. */
function faultsIn(file: string, text: string): string[] {
  const from = roomOf(file);
  if (!from) return [`src/${file} stands in no room: give its folder a floor in this file`];
  return importsIn(text).flatMap((specifier) => {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    const to = roomOf(target);
    if (!to) return [`src/${file} takes ${specifier}, which stands in no room`];
    const fault = faultOf(from, to);
    return fault ? [`src/${file} takes src/${target}: ${fault}`] : [];
  });
}

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:ts|astro|css)$/.test(file) && !/\.test\.ts$/.test(file));

describe('the house', () => {
  test('has no more than ten floors', () => {
    expect(FLOORS.length).toBeLessThanOrEqual(10);
  });

  test('has a floor for every file, and no import goes up or sideways', () => {
    const faults = files.flatMap((file) =>
      faultsIn(file, readFileSync(path.join(SOURCES, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(faults).toEqual([]);
  });
});

describe('an import is refused', () => {
  test.each([
    [
      'upwards',
      'schemas/announcement.ts',
      "import type { Entry } from '../ledger/store/entry.ts';",
      'src/schemas/announcement.ts takes src/ledger/store/entry.ts: ledger stands on floor 6, above schemas: what is taken belongs on floor 0 or below',
    ],
    [
      'from a neighbour',
      'outputs/charts/files.ts',
      "import { csvTable } from '../exports/csv.ts';",
      'src/outputs/charts/files.ts takes src/outputs/exports/csv.ts: outputs/charts and outputs/exports are neighbours: what both need belongs on a floor below 7',
    ],
    [
      'from nowhere',
      'text/html.ts',
      "import '../helpers/strings.ts';",
      'src/text/html.ts takes ../helpers/strings.ts, which stands in no room',
    ],
  ])('%s', (_, file, text, fault) => {
    expect(faultsIn(file, text)).toEqual([fault]);
  });

  test.each([
    ['down', 'gate/gate.ts', "import { site } from '../site.config.ts';"],
    ['within a room', 'gate/gate.ts', "import type { Problem } from './problem.ts';"],
    ['from what outputs share', 'outputs/charts/files.ts', "export { csvTable } from '../csv.ts';"],
    ['of a package', 'gate/gate.ts', "import { z } from 'astro/zod';"],
  ])('but not %s', (_, file, text) => {
    expect(faultsIn(file, text)).toEqual([]);
  });
});
