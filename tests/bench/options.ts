import { parseArgs } from 'node:util';
import { PARTS, type Part } from './parts.ts';

export const USAGE = `Usage: npm run bench -- [sizes] [options]
       npm run bench -- most-read [megabytes]
       npm run bench -- ledger [sizes]

Makes an archive of each size, builds it with Dateline and with a stock Astro site (tests/bench/stock/:
glob(), @astrojs/mdx, Pagefind), and compares time, memory and output.

  sizes         how many announcements, such as 1000 10000; 1000 if there are none
  --runs N      builds of each sort, of which the table shows the median; 3 up to 2000 announcements, then 1
  --seed N      another archive of the same size; 1 if it is left out
  --without P   compares with Dateline without a part, to show what it costs: feeds (and exports), or
                newsroom (press, calendars, citations, figures)
  --json FILE   also writes every figure as JSON, to hold a later change against it
  --keep        leaves the built sites in the temporary folder, and says where it is
  --help        shows this text

With most-read, measures instead how long \`npm run most-read\` takes for logs of so many megabytes
(100 and 1000 if there are none), and how much memory.

With ledger, measures how long \`npm run publish-check\` takes for archives of so many announcements
(10000 if there are none) in three versions each, beside reading and hashing the same files.
`;

/** Measurement of builds. */
export interface Options {
  sizes: readonly number[];
  /** How often; nothing if it follows from the size. */
  runs: number | undefined;
  seed: number;
  /** The part without which the other site is Dateline; nothing for the stock site. */
  without: Part | undefined;
  /** The file that every figure is written to. */
  json?: string | undefined;
  keep: boolean;
}

/** Sizes of logs for `npm run most-read`, in megabytes. */
export interface MostReadOptions {
  megabytes: readonly number[];
}

/** Sizes of archives for `npm run publish-check`. */
export interface LedgerOptions {
  ledgers: readonly number[];
}

/** A fault of the arguments, said to the person who typed them. */
export class UsageError extends Error {}

/**
 * Reads the arguments of the command line; `help` when they ask for it.
 *
 * @throws {UsageError} if they cannot be understood.
 */
export function readOptions(
  args: readonly string[],
): Options | MostReadOptions | LedgerOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [first, ...sizes] = positionals;
  if (first === 'most-read') {
    const megabytes = sizes.length > 0 ? sizes : ['100', '1000'];
    return { megabytes: megabytes.map((text) => wholeNumber(text, 'a number of megabytes')) };
  }
  if (first === 'ledger') {
    return {
      ledgers: (sizes.length > 0 ? sizes : ['10000']).map((text) => wholeNumber(text, 'a size')),
    };
  }
  return {
    sizes: positionals.length > 0 ? positionals.map((text) => wholeNumber(text, 'a size')) : [1000],
    runs: values.runs === undefined ? undefined : wholeNumber(values.runs, '--runs'),
    seed: wholeNumber(values.seed ?? '1', '--seed'),
    without: partOf(values.without),
    json: values.json,
    keep: values.keep ?? false,
  };
}

/** How often to build an archive of this size. */
export function runsOf({ runs }: Options, size: number): number {
  return runs ?? (size <= 2000 ? 3 : 1);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        seed: { type: 'string' },
        without: { type: 'string' },
        json: { type: 'string' },
        keep: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function partOf(name: string | undefined): Part | undefined {
  if (name === undefined || isPart(name)) return name;
  throw new UsageError(
    `--without is "${name}", which is none of: ${Object.keys(PARTS).join(', ')}.`,
  );
}

function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}

function wholeNumber(text: string, what: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`${what} is "${text}", which is not a whole number from 1 to 9999999.`);
}
