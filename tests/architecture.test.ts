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
  ['i18n', 'search/format', 'search/weights.ts'],
  ['text', 'search/query', 'search/marks'],
  ['gate', 'archive', 'search/answer'],
  ['ledger', 'outputs', 'search/build', 'search/page', 'search/suggest'],
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
    'mostRead',
    'webSub',
    'scripts',
  ],
  ['components'],
  ['pages', 'integrations', 'commands', 'content.config.ts'],
];

/** The rooms of which the code runs in the browsers of readers. */
const BROWSER: readonly string[] = [
  'search/query',
  'search/answer',
  'search/page',
  'search/suggest',
  'search/marks',
  'scripts',
];

/** The rooms that code in browsers may take from beside its own: what both sides read and call by the same names. */
const BOTH_SIDES: readonly string[] = [
  'schemas',
  'model',
  'i18n',
  'search/format',
  'search/weights.ts',
];

/** The files that send code to the browser, and may take from it for that. */
const PAGES: readonly string[] = ['components', 'pages'];

/** One word means one thing: so many names may stand in more than one file. */
const NAMES_TWICE = 10;

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
  if (from.name === to.name) return undefined;
  if (BROWSER.includes(from.name) && ![...BROWSER, ...BOTH_SIDES].includes(to.name)) {
    return `${from.name} runs in the browser, and ${to.name} does not: what both need belongs in one of ${BOTH_SIDES.join(', ')}`;
  }
  if (BROWSER.includes(to.name) && ![...BROWSER, ...PAGES].includes(from.name)) {
    return `${to.name} runs in the browser, and ${from.name} does not: what both need belongs in one of ${BOTH_SIDES.join(', ')}`;
  }
  if (to.floor < from.floor) return undefined;
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

/** Exports that Astro calls by name, so that they stand in every route. */
const ASTRO_NAMES = new Set(['GET', 'getStaticPaths', 'prerender']);

/** The names that the TypeScript files export, each with the files it stands in. */
function exportedNames(): Map<string, string[]> {
  const exported = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(SOURCES, file), 'utf8');
      const names = new Set(Array.from(text.matchAll(EXPORT), ([, name = '']) => name));
      return [...names].map((name) => ({ name, file }));
    })
    .filter(({ name }) => !ASTRO_NAMES.has(name));
  const byName = Map.groupBy(exported, ({ name }) => name);
  return new Map([...byName].map(([name, found]) => [name, found.map(({ file }) => file)]));
}

const EXPORT =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

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

  test('has hardly a name that is exported from two files', () => {
    const twice = [...exportedNames()]
      .filter(([, places]) => places.length > 1)
      .map(([name, places]) => `${name}: ${places.join(', ')}`);
    const fault =
      twice.length > NAMES_TWICE
        ? [`Give these names apart, to leave ${NAMES_TWICE} at most:`, ...twice.sort()]
        : [];
    expect(fault).toEqual([]);
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
      'of the build by the browser',
      'search/page/tags.ts',
      "import { namesOf } from '../build/names.ts';",
      'src/search/page/tags.ts takes src/search/build/names.ts: search/page runs in the browser, and search/build does not: what both need belongs in one of schemas, model, i18n, search/format, search/weights.ts',
    ],
    [
      'of the browser by the build',
      'search/build/texts.ts',
      "import { parseQuery } from '../query/parse.ts';",
      'src/search/build/texts.ts takes src/search/query/parse.ts: search/query runs in the browser, and search/build does not: what both need belongs in one of schemas, model, i18n, search/format, search/weights.ts',
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
