import { availableParallelism } from 'node:os';
import { alignedTable } from './alignedTable.ts';
import type { Measurement } from './build.ts';
import { PHASES } from './phases.ts';
import type { Output, SiteName } from './sites.ts';

/** From nothing, or once more after one announcement was edited. */
export type BuildKind = 'cold' | 'again';

/** Everything that was measured of one sort of build, one entry a run. */
export interface Series {
  site: SiteName;
  kind: BuildKind;
  measurements: readonly Measurement[];
  output: Output;
}

/** Everything that was measured of an archive of one size. */
export interface SizeFigures {
  size: number;
  seed: number;
  series: readonly Series[];
}

const HEAD = ['build', 'wall', 'CPU', 'memory', ...PHASES, 'pages', 'output'];
const NOT_KNOWN = 'n/a';

export const NOTE = `Wall time, CPU time and phases in seconds; memory and output in MB (10^6 bytes).
"again": one announcement was edited since the build before.
CPU is user and system time, memory the most that was resident at one moment, of all processes of a
build, looked at every 50 ms through /proc (n/a without it). Phases are told by the moments at which the lines
of Astro's log arrive. start: Node, Astro, configuration; load: reading and checking content; bundle: compiling
modules, among which are the announcements of the stock site; pages: rendering and writing; index: Pagefind.`;

/** The table of one size: for each kind of build both sites, and what part of the other site Dateline takes. */
export function table(series: readonly Series[]): string {
  const kinds = [...new Set(series.map(({ kind }) => kind))];
  const rows = kinds.flatMap((kind) => {
    const both = series
      .filter((each) => each.kind === kind)
      .map((each) => ({ site: each.site, label: `${each.site} ${kind}`, values: valuesOf(each) }));
    const [dateline, other] = both;
    const shares = dateline?.values.map((value, column) => share(value, other?.values[column]));
    return [
      ...both.map(({ label, values }) => [label, ...values.map(shown)]),
      [both.map(({ site }) => site).join(' / '), ...(shares ?? [])],
    ];
  });
  return alignedTable([HEAD, ...rows]);
}

/** All figures as JSON, each run by itself, with the machine's part in them: Node and how many processors. */
export function figuresText(sizes: readonly SizeFigures[]): string {
  const machine = { node: process.version, processors: availableParallelism() };
  return `${JSON.stringify({ machine, sizes }, null, 2)}\n`;
}

/** The column of a median. `undefined` is not known. */
type Value = { median: number | undefined; digits: number };

function valuesOf({ measurements, output }: Series): Value[] {
  const column = (read: (each: Measurement) => number | undefined, unit: number, digits = 1) => {
    const found = median(measurements.map(read));
    return { median: found === undefined ? undefined : found / unit, digits };
  };
  return [
    column((each) => each.wallMilliseconds, 1000),
    column((each) => each.usage?.cpuMilliseconds, 1000),
    column((each) => each.usage?.peakBytes, 1e6, 0),
    ...PHASES.map((phase) => column((each) => each.phases[phase], 1000)),
    { median: output.pages, digits: 0 },
    { median: output.bytes / 1e6, digits: 0 },
  ];
}

function shown({ median: value, digits }: Value): string {
  return value === undefined ? NOT_KNOWN : value.toFixed(digits);
}

function share({ median: part }: Value, whole: Value | undefined): string {
  if (part === undefined || !whole?.median) return NOT_KNOWN;
  return `${Math.round((100 * part) / whole.median)} %`;
}

/** The value in the middle; nothing if any is not known. */
function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (known.length < values.length) return undefined;
  const middle = Math.floor(known.length / 2);
  const upper = known[middle];
  const lower = known[known.length % 2 === 0 ? middle - 1 : middle];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
