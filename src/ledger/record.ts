import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { buildTime, contentDir, overlays } from '../environment.ts';
import { readArchive } from '../loader/gate.ts';
import { compareProblems, counted } from '../loader/problem.ts';
import { problemReport } from '../loader/report.ts';
import { site } from '../site.config.ts';
import type { Change } from './compare.ts';
import { ask, declarationOf } from './declare.ts';
import { UnwritableError } from './frontMatterUpdate.ts';
import { type Inspection, inspect } from './inspect.ts';
import { LockedError, withLock } from './lock.ts';
import { type Plan, planRecord, type Recording } from './plan.ts';
import { type RecordOptions, readRecordOptions, USAGE, UsageError } from './recordOptions.ts';
import { refusalReport, undeclaredChange } from './report.ts';
import { commit, finish } from './transaction.ts';

/**
 * `npm run record`: writes what was published since the last record into the ledger, and is all that
 * writes there. Either all of a record is written or nothing, also when it is killed.
 */
const now = buildTime();
const today = now.toISOString().slice(0, 10);

try {
  const options = readRecordOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await withLock(contentDir, () => record(options));
} catch (error) {
  const isForReader = [UsageError, LockedError, UnwritableError].some(
    (kind) => error instanceof kind,
  );
  if (!isForReader) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function record(options: RecordOptions): Promise<void> {
  tellLeft(finish(contentDir));
  const inspection = await inspectSound();
  if (!inspection) return;
  const recordings = await recordingsOf(inspection, options);
  const read = (file: string) => readFileSync(file, 'utf8');
  const plan = planRecord(recordings, { contentDir, inspection, today, read });
  if (plan.writes.length > 0) tellLeft(commit(contentDir, plan.writes));
  console.log(summary(plan));
}

/** The content and its ledger, if nothing is wrong with either; otherwise says what is. */
async function inspectSound(): Promise<Inspection | undefined> {
  const options = { contentDir, overlays, now, limits: site.limits };
  const archive = await readArchive(options);
  if ('problems' in archive) {
    console.error(problemReport(archive.problems, process.stderr));
    process.exitCode = 1;
    return undefined;
  }
  const inspection = await inspect(options);
  if ('problems' in inspection) throw new Error('The content was changed while it was read.');
  if (inspection.refusals.length === 0) return inspection;
  console.error(refusalReport(inspection.refusals.sort(compareProblems), process.stderr));
  process.exitCode = 1;
  return undefined;
}

async function recordingsOf(
  { comparison, ledger }: Inspection,
  options: RecordOptions,
): Promise<Recording[]> {
  const isMeant = ({ id }: { id: string }) => options.id === undefined || id === options.id;
  const fresh = comparison.fresh
    .filter(isMeant)
    .map((publication): Recording => ({ publication, recorded: undefined }));
  const declared = comparison.declared.filter(({ publication }) => isMeant(publication));
  const undeclared = comparison.undeclared.filter(({ publication }) => isMeant(publication));
  if (options.id !== undefined && fresh.length + declared.length + undeclared.length === 0) {
    throw new UsageError(`There is nothing to record of ${options.id}.`);
  }
  const isSaid = options.kind !== undefined || options.note !== undefined;
  if (isSaid && undeclared.length !== 1) throw new UsageError(whichOne(undeclared));
  const answers: Recording[] = [];
  for (const change of undeclared) {
    const { detail = [] } = undeclaredChange(change, ledger);
    console.log(
      [`${change.publication.id} was changed:`, ...detail.map((each) => `    ${each}`)].join('\n'),
    );
    const said = isSaid || !process.stdin.isTTY ? options : await askOn(change);
    answers.push({ ...change, declaration: declarationOf(change, { ...options, ...said }, today) });
  }
  return [...fresh, ...declared, ...answers];
}

async function askOn(change: Change) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await ask(change, terminal);
  } finally {
    terminal.close();
  }
}

function whichOne(undeclared: readonly Change[]): string {
  if (undeclared.length === 0)
    return 'No published text was changed without saying so: leave out --kind and --note.';
  const ids = undeclared.map(({ publication }) => publication.id).join(', ');
  return `${ids} were changed. Say with --id which of them --kind and --note are about.`;
}

function tellLeft(left: readonly string[]): void {
  for (const name of left) {
    console.error(`${name} was changed while it was being recorded, and was left as it is.`);
  }
}

function summary({ versions, addresses }: Plan): string {
  if (versions.length === 0 && addresses === 0) return 'Everything is on record.';
  const lines = versions
    .filter(({ version }) => version > 1)
    .map(({ id, version, kind }) => `${id}: version ${version} (${kind})`);
  const total = `Recorded ${counted(versions.length, 'version')} and ${counted(addresses, 'address', 'addresses')}.`;
  return [...lines, `${total} Commit content/ledger with the announcements.`].join('\n');
}
