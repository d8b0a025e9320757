import { readFileSync } from 'node:fs';
import { wayBack } from '../../gate/check/successors.ts';
import { type GateOptions, readArchive } from '../../gate/gate.ts';
import type { Problem } from '../../gate/problem.ts';
import type { Published } from '../../gate/publish.ts';
import { UPDATE_KINDS, type Update } from '../../schemas/update.ts';
import type { Change } from '../compare/compare.ts';
import { type Inspection, inspect } from '../compare/inspect.ts';
import { presentOf } from '../compare/present.ts';
import type { Refusal } from '../compare/refusals.ts';
import { undeclaredChange } from '../compare/report.ts';
import { keptName, type Ledger, readLedger } from '../store/ledger.ts';
import { withLock } from '../store/lock.ts';
import { commit, finish } from '../store/transaction.ts';
import { recordIn } from '../store/versions.ts';
import { changedFacts } from './changedFacts.ts';
import { type DeclaredAnswer, declarationOf } from './declare.ts';
import { type Plan, planRecord, type Recording } from './plan.ts';
import {
  DECLARED_KINDS,
  type DeclaredKind,
  type RecordOptions,
  UsageError,
} from './recordOptions.ts';

/** What a record works on, and whom it asks. */
export interface RecordRun extends GateOptions {
  /** The day of the record, which counts where no other is given. */
  today: string;
  /** Asks which of the kinds that fit a change it is; nothing where nobody can be asked. */
  ask?:
    | ((
        change: Change,
        words: readonly string[],
        kinds: readonly DeclaredKind[],
      ) => Promise<DeclaredAnswer>)
    | undefined;
}

/** What came of a record. */
export type RecordOutcome =
  | {
      plan: Plan;
      /** Files that somebody changed while they were being recorded. */
      left: string[];
    }
  | { problems: readonly Problem[] }
  | { refusals: readonly Refusal[] };

/**
 * Takes what was published since the last record into the ledger: all of it or, if anything is
 * wrong, nothing. First it finishes a record that was interrupted.
 *
 * @throws {UsageError} if the options do not say what they have to.
 * @throws {LockedError} if another record is at work.
 */
export function record(options: RecordOptions, run: RecordRun): Promise<RecordOutcome> {
  return withLock(run.contentDir, () => recordLocked(options, run));
}

async function recordLocked(options: RecordOptions, run: RecordRun): Promise<RecordOutcome> {
  const { contentDir, today } = run;
  const left = finish(contentDir);
  const reading = readLedger(contentDir);
  const archive = await readArchive({ ...run, ...recordIn(reading.ledger) });
  if ('problems' in archive) return { problems: archive.problems };
  const inspection = inspect(presentOf(archive, reading.ledger, options.id), reading);
  if (inspection.refusals.length > 0) return { refusals: inspection.refusals };
  const recordings = await recordingsOf(inspection, options, run);
  for (const recording of recordings) checkSuccessor(recording, archive.published);
  const read = (file: string) => readFileSync(file, 'utf8');
  const plan = planRecord(recordings, { contentDir, inspection, today, read });
  if (plan.writes.length === 0) return { plan, left };
  return { plan, left: [...left, ...commit(contentDir, plan.writes)] };
}

async function recordingsOf(
  { comparison, ledger }: Inspection,
  options: RecordOptions,
  run: RecordRun,
): Promise<Recording[]> {
  const isMeant = ({ id }: { id: string }) => options.id === undefined || id === options.id;
  const isNamed = ({ id }: { id: string }) => id === options.id;
  const fresh = comparison.fresh.filter(isMeant);
  const declared = comparison.declared.filter(({ publication }) => isMeant(publication));
  const undeclared = [
    ...comparison.undeclared.filter(({ publication }) => isMeant(publication)),
    // What is superseded or retracted may keep its words.
    ...(isWithdrawal(options)
      ? comparison.same.filter(({ publication }) => isNamed(publication))
      : []),
  ];
  if (options.id !== undefined && fresh.length + declared.length + undeclared.length === 0) {
    throw new UsageError(`There is nothing to record of ${options.id}.`);
  }
  const isSaid = options.kind !== undefined || options.note !== undefined;
  if (isSaid && undeclared.length !== 1) throw new UsageError(whichOne(undeclared, options));
  const recordings: Recording[] = [
    ...fresh.map((publication) => ({ publication, recorded: undefined })),
    ...declared,
  ];
  for (const change of undeclared) {
    const { detail = [] } = undeclaredChange(change, ledger);
    const facts = factsChangedBy(change, ledger);
    const kinds = facts.length > 0 ? UPDATE_KINDS : DECLARED_KINDS;
    const answer = isSaid || !run.ask ? options : await run.ask(change, detail, kinds);
    const declaration = declarationOf(change, { ...options, ...answer }, run.today);
    if (declaration.kind === 'typo' && facts.length > 0)
      throw new UsageError(noTypo(change, facts));
    recordings.push({ ...change, declaration });
  }
  return recordings;
}

function factsChangedBy({ publication, recorded }: Change, ledger: Ledger): string[] {
  const before = ledger.files.read(keptName(recorded.latest, 'txt'));
  return changedFacts(before, publication.words, publication.language);
}

function noTypo({ publication: { id } }: Change, facts: readonly string[]): string {
  return [
    `A typo changes no day, number, name, place or figure, and of ${id} this was changed:`,
    ...facts.map((each) => `    ${each}`),
    'Say of what kind the change is: --kind correction if it was wrong, clarification if it was easily misread, update if it is new; with --note.',
  ].join('\n');
}

function isWithdrawal({ kind }: RecordOptions): boolean {
  return kind === 'supersession' || kind === 'retraction';
}

/** @throws {UsageError} if the announcement to read instead is none that readers can go to. */
function checkSuccessor({ publication, declaration }: Recording, { announcements }: Published) {
  const by = declaration && 'by' in declaration ? declaration.by : undefined;
  if (by === undefined) return;
  const { id } = publication;
  const values = new Map(announcements.map((entry) => [entry.id, entry.value]));
  if (!values.has(by))
    throw new UsageError(`--by is ${by}, and no such announcement is published.`);
  const way = wayBack(by, id, (each) => successorsOf(values.get(each)));
  if (way) {
    throw new UsageError(`--by leads in a circle: ${[id, ...way].join(', ')}. One has to stand.`);
  }
}

function successorsOf(announcement: { updates: readonly Update[] } | undefined): string[] {
  return announcement?.updates.flatMap(({ by }) => by ?? []) ?? [];
}

function whichOne(undeclared: readonly Change[], options: RecordOptions): string {
  if (undeclared.length === 0 && isWithdrawal(options)) {
    return `Say with --id which announcement the ${options.kind} is of.`;
  }
  if (undeclared.length === 0) {
    return 'No published text was changed without saying so: leave out --kind and --note.';
  }
  const ids = undeclared.map(({ publication }) => publication.id).join(', ');
  return `${ids} were changed. Say with --id which of them --kind and --note are about.`;
}
