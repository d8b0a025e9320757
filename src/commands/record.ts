import { createInterface } from 'node:readline/promises';
import { compareProblems, counted } from '../gate/problem.ts';
import { problemReport } from '../gate/report.ts';
import type { Change } from '../ledger/compare/compare.ts';
import { refusalReport } from '../ledger/compare/report.ts';
import { ask } from '../ledger/record/declare.ts';
import { UnwritableError } from '../ledger/record/frontMatterUpdate.ts';
import type { Plan } from '../ledger/record/plan.ts';
import { type RecordOutcome, record } from '../ledger/record/recorder.ts';
import {
  type DeclaredKind,
  readRecordOptions,
  USAGE,
  UsageError,
} from '../ledger/record/recordOptions.ts';
import { LockedError } from '../ledger/store/lock.ts';
import { FileError } from '../model/fileError.ts';
import { buildTime, contentDir, overlays } from '../site/environment.ts';
import { site } from '../site.config.ts';

/** `npm run record`: writes what was published since the last record into the ledger. */
try {
  const options = readRecordOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else {
    const now = buildTime();
    const today = now.toISOString().slice(0, 10);
    const canAsk = process.stdin.isTTY ? { ask: askOnTerminal } : {};
    tell(
      await record(options, { contentDir, overlays, now, today, limits: site.limits, ...canAsk }),
    );
  }
} catch (error) {
  const kinds = [UsageError, LockedError, UnwritableError, FileError];
  if (!kinds.some((kind) => error instanceof kind)) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function askOnTerminal(
  change: Change,
  words: readonly string[],
  kinds: readonly DeclaredKind[],
) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log(`${change.publication.id} was changed:`);
    for (const each of words) console.log(`    ${each}`);
    return await ask(change, (question) => terminal.question(question), kinds);
  } finally {
    terminal.close();
  }
}

function tell(outcome: RecordOutcome): void {
  if ('plan' in outcome) {
    for (const name of outcome.left) {
      console.error(`${name} was changed while it was being recorded, and was left as it is.`);
    }
    console.log(summary(outcome.plan));
    return;
  }
  process.exitCode = 1;
  const report =
    'problems' in outcome
      ? problemReport(outcome.problems.toSorted(compareProblems), process.stderr)
      : refusalReport(outcome.refusals.toSorted(compareProblems), process.stderr);
  console.error(report);
}

function summary({ versions, addresses }: Plan): string {
  if (versions.length === 0 && addresses === 0) return 'Everything is on record.';
  const changed = versions
    .filter(({ version }) => version > 1)
    .map(({ id, version, kind }) => `${id}: version ${version} (${kind})`);
  const total = `Recorded ${counted(versions.length, 'version')} and ${counted(addresses, 'address', 'addresses')}.`;
  return [...changed, `${total} Commit the ledger with the announcements.`].join('\n');
}
