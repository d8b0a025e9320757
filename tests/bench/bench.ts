/**
 * `npm run bench`: how long Dateline takes, and how much memory, beside a stock Astro site that is
 * built from the same generated announcements.
 *
 *     npm run bench                          an archive of 1,000, three times each
 *     npm run bench -- 1000 10000            two sizes
 *     npm run bench -- 10000 --runs 3        the median of three
 *     npm run bench -- 500 --seed 2 --keep   another archive; the built sites stay
 *     npm run bench -- 10000 --without feeds  what feeds and exports cost
 *     npm run bench -- --json before.json    the figures of a commit, to hold a later one against
 *     npm run bench -- most-read 1000        instead: reading a log of a gigabyte
 *     npm run bench -- ledger 10000          instead: checking 10,000 announcements against their ledger
 *
 * Each site is built in a temporary folder: cold, and again after an announcement was edited. The
 * builds of the two take turns, so that whatever else the machine does burdens both. Where it does
 * much else, trust the ratios more than the seconds, and CPU time more than wall time.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Measurement } from './build.ts';
import type { ContentFile } from './content.ts';
import { generateArchive } from './generator.ts';
import { benchLedger } from './ledger.ts';
import { benchMostRead } from './mostRead.ts';
import { type Options, readOptions, runsOf, USAGE, UsageError } from './options.ts';
import {
  type BuildKind,
  figuresText,
  NOTE,
  type Series,
  type SizeFigures,
  table,
} from './report.ts';
import { editOne, makeCold, makeSites, outputOf, type Site } from './sites.ts';

const KINDS: readonly BuildKind[] = ['cold', 'again'];

const stop = new AbortController();
for (const event of ['SIGINT', 'SIGTERM'] as const) process.once(event, () => stop.abort(event));

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else if ('megabytes' in options) await benchMostRead(options, stop.signal);
  else if ('ledgers' in options) await benchLedger(options, stop.signal);
  else await bench(options, stop.signal);
} catch (error) {
  process.exitCode = stop.signal.aborted ? 130 : 1;
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (stop.signal.aborted) console.error('Stopped.');
  else console.error(error instanceof Error ? error.message : error);
}

async function bench(options: Options, signal: AbortSignal): Promise<void> {
  const figures: SizeFigures[] = [];
  for (const size of options.sizes) {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
    try {
      progress(`Making an archive of ${size}`);
      const archive = generateArchive(size, options.seed);
      const sites = await makeSites(folder, archive, options.without);
      const series = await measure(sites, archive, runsOf(options, size), signal);
      figures.push({ size, seed: options.seed, series });
      console.log(`\n${size} announcements, ${runsOf(options, size)} run(s)\n\n${table(series)}\n`);
    } finally {
      if (options.keep) progress(`Kept ${folder}`);
      else await rm(folder, { recursive: true, force: true });
    }
  }
  console.log(NOTE);
  if (options.json !== undefined) await writeFile(options.json, figuresText(figures));
}

async function measure(
  sites: readonly Site[],
  archive: readonly ContentFile[],
  runs: number,
  signal: AbortSignal,
): Promise<Series[]> {
  const measurements = new Map<string, Measurement[]>();
  for (let run = 1; run <= runs; run += 1) {
    for (const kind of KINDS) {
      for (const site of sites) {
        await (kind === 'cold' ? makeCold(site) : editOne(site, archive));
        const measurement = await build(site, signal);
        const seconds = (measurement.wallMilliseconds / 1000).toFixed(1);
        progress(`Run ${run} of ${runs}: ${site.name} ${kind}, ${seconds} s`);
        const key = `${site.name} ${kind}`;
        measurements.set(key, [...(measurements.get(key) ?? []), measurement]);
      }
    }
  }
  const outputs = new Map(
    await Promise.all(sites.map(async (site) => [site, await outputOf(site)] as const)),
  );
  return [...outputs].flatMap(([site, output]) =>
    KINDS.map((kind) => ({
      site: site.name,
      kind,
      measurements: measurements.get(`${site.name} ${kind}`) ?? [],
      output,
    })),
  );
}

/** Says on the error stream what is being done, so that the table alone can be kept. */
function progress(text: string): void {
  console.error(text);
}
