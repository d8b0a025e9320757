/**
 * `npm run bench:search`: how well, how fast and at what cost the search page answers known-item
 * queries, beside other engines over the same documents.
 *
 *     npm run bench:search                                    over content/
 *     CORPUS=file.jsonl.gz npm run bench:search -- --peers    over a corpus, beside its peers
 *     CORPUS=file.jsonl.gz npm run bench:search -- --part tune --site /tmp/tuning
 *
 * The product is built with `astro build` and asked in a real browser over loopback. The same seed
 * draws the same queries from the same documents.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { Collection } from './collection.ts';
import type { Contender } from './contender.ts';
import { partOf } from './documents.ts';
import { figuresOf } from './figures.ts';
import { measure, type Outcome } from './measure.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { fts5 } from './peers/fts5.ts';
import { miniSearch } from './peers/miniSearch.ts';
import { pagefind } from './peers/pagefind.ts';
import { product } from './product.ts';
import { missReport, NOTE, report } from './report.ts';
import { drawQueries, type Query } from './sampler.ts';
import { buildProduct, openWorkplace, requireBuilt, type Workplace } from './site.ts';
import { readSource, type Source } from './source.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await bench(options);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error instanceof Error ? error.message : error);
}

/** What a contender gave for all queries. */
interface Measured {
  name: string;
  outcomes: Outcome[];
}

async function bench(options: Options): Promise<void> {
  const source = await readSource(process.env.CORPUS);
  const queries = draw(source, options);
  const browser = await openBrowser();
  const workplace = await openWorkplace(options.site);
  try {
    await makeSite(source, workplace, options);
    const measured: Measured[] = [];
    for (const make of contenders(source, workplace, browser, options)) {
      measured.push(await measureOne(await make(), queries, options));
    }
    await show(measured, options);
  } finally {
    await browser.close();
    await workplace.leave();
  }
}

function draw({ documents }: Source, { classes, queries, seed, part }: Options): Query[] {
  const drawn = drawQueries(new Collection(documents), {
    classes,
    queries,
    seed,
    from: (document) => part === undefined || partOf(document) === part,
  });
  progress(`${documents.length} documents, ${drawn.length} queries`);
  return drawn;
}

async function openBrowser(): Promise<Browser> {
  try {
    return await launchBrowser();
  } catch (cause) {
    throw new Error('No browser could be started. Install Chromium, or name one in CHROME_PATH.', {
      cause,
    });
  }
}

async function makeSite(source: Source, workplace: Workplace, { site }: Options): Promise<void> {
  if (site.kind === 'kept' && site.built) return requireBuilt(workplace);
  progress('Building the site');
  await buildProduct(source, workplace);
}

/** How each contender is made, the product first; a peer takes memory only while it is its turn. */
function contenders(
  { documents }: Source,
  { folder, site }: Workplace,
  browser: Browser,
  { peers }: Options,
): (() => Contender | Promise<Contender>)[] {
  const dateline = () => product(browser, site);
  if (!peers) return [dateline];
  return [
    dateline,
    () => pagefind(browser, documents, path.join(folder, 'pagefind')),
    () => miniSearch(documents),
    () => fts5(documents),
  ];
}

async function measureOne(
  contender: Contender,
  queries: readonly Query[],
  { seed }: Options,
): Promise<Measured> {
  const { name } = contender;
  try {
    const outcomes = await measure(contender, queries, seed, (done, total) => {
      if (done % 100 === 0 || done === total) progress(`${name}: ${done} of ${total} queries`);
    });
    return { name, outcomes };
  } finally {
    await contender.close();
  }
}

async function show(measured: readonly Measured[], options: Options): Promise<void> {
  const results = measured.map(({ name, outcomes }) => ({
    name,
    figures: figuresOf(outcomes, options.seed),
  }));
  console.log(`${report(results)}\n\n${NOTE}`);
  const [dateline] = measured;
  if (options.misses && dateline) {
    console.log(`\nMissed by ${dateline.name}:\n${missReport(dateline.outcomes)}`);
  }
  if (options.json !== undefined) await writeFile(options.json, jsonOf(measured, results));
}

/** All figures and every answer. */
function jsonOf(measured: readonly Measured[], results: readonly object[]): string {
  const answers = measured.map(({ name, outcomes }) => ({
    name,
    answers: outcomes.map(({ query, ...outcome }) => ({
      ...query,
      wanted: [...query.wanted],
      ...outcome,
    })),
  }));
  return `${JSON.stringify({ results, answers }, null, 2)}\n`;
}

/** Says on the error stream what is being done, so that the tables alone can be kept. */
function progress(text: string): void {
  console.error(text);
}
