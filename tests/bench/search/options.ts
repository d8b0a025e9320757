import { parseArgs } from 'node:util';
import type { Part } from './documents.ts';
import { QUERY_CLASSES, type QueryClass } from './queryClasses.ts';

export const USAGE = `Usage: [CORPUS=file.jsonl.gz] npm run bench:search -- [options]

Draws known-item queries from a corpus, or from content/ when CORPUS names none, asks them on the
search page of a site built from it, and says how well and how fast they were answered.

  --queries N        queries of each class; 40 if it is left out
  --seed N           another draw of the queries; 1 if it is left out
  --classes A,B      only these classes: ${QUERY_CLASSES.map(argumentFor)
    .join(', ')
    .replaceAll(/(.{50,70},) /g, '$1\n                     ')}
  --part PART        tune or report: queries from this half of the documents only
  --peers            also asks Pagefind, MiniSearch and SQLite FTS5 over the same documents
  --site DIR         builds the site in DIR and leaves it there
  --keep             with --site: takes the site that is there already instead of building it
  --misses           lists the queries that the product did not answer among its first three
  --json FILE        writes all figures and every single answer to FILE
  --help             shows this text
`;

/** What to measure. */
export interface Options {
  queries: number;
  seed: number;
  classes: readonly QueryClass[];
  /** The part of the documents that queries are drawn from; nothing for all of them. */
  part: Part | undefined;
  peers: boolean;
  site: SiteFolder;
  misses: boolean;
  json: string | undefined;
}

/** Where the site is built: in a folder that goes when the bench ends, or in one that stays. */
export type SiteFolder =
  | { kind: 'temporary' }
  | { kind: 'kept'; folder: string /** Whether the site is in it already. */; built: boolean };

/** Something in the arguments that cannot be understood, said to whoever typed it. */
export class UsageError extends Error {}

/**
 * Reads the arguments of the command line; `help` when they ask for it.
 *
 * @throws {UsageError} if they cannot be understood.
 */
export function readOptions(args: readonly string[]): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  return {
    queries: wholeNumber(values.queries ?? '40', '--queries'),
    seed: wholeNumber(values.seed ?? '1', '--seed'),
    classes: readClasses(values.classes),
    part: readPart(values.part),
    peers: values.peers ?? false,
    site: readSite(values.site, values.keep ?? false),
    misses: values.misses ?? false,
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        queries: { type: 'string' },
        seed: { type: 'string' },
        classes: { type: 'string' },
        part: { type: 'string' },
        peers: { type: 'boolean' },
        site: { type: 'string' },
        keep: { type: 'boolean' },
        misses: { type: 'boolean' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readClasses(text: string | undefined): readonly QueryClass[] {
  if (text === undefined) return QUERY_CLASSES;
  return text.split(',').map((part) => {
    const name = part.trim();
    const known = QUERY_CLASSES.find((each) => argumentFor(each) === name);
    if (known) return known;
    const names = QUERY_CLASSES.map(argumentFor).join(', ');
    throw new UsageError(`There is no class "${name}". The classes: ${names}.`);
  });
}

/** The name of a class as it is typed, between commas. */
function argumentFor(name: QueryClass): string {
  return name.replaceAll(',', '');
}

function readPart(text: string | undefined): Part | undefined {
  if (text === undefined || text === 'tune' || text === 'report') return text;
  throw new UsageError(`--part is "${text}", which is neither tune nor report.`);
}

function readSite(folder: string | undefined, built: boolean): SiteFolder {
  if (folder !== undefined) return { kind: 'kept', folder, built };
  if (!built) return { kind: 'temporary' };
  throw new UsageError('--keep needs --site, the folder in which the site was built.');
}

function wholeNumber(text: string, what: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`${what} is "${text}", which is not a whole number from 1 to 9999999.`);
}
