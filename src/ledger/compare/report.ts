import { styleText } from 'node:util';
import { counted, formatProblem } from '../../gate/problem.ts';
import { changesInBrackets } from '../../text/wordChanges.ts';
import { keptName, type Ledger } from '../store/ledger.ts';
import type { Change } from './compare.ts';
import { placeOf } from './compare.ts';
import type { Inspection } from './inspect.ts';
import { type Refusal, refusals } from './refusals.ts';

/** Each refusal with what shows it below, and how many there are. */
export function refusalReport(found: readonly Refusal[], stream: NodeJS.WritableStream): string {
  const lines = found.flatMap((refusal) => [
    formatProblem(refusal).replace(/^\S+/, (place) => styleText('cyan', place, { stream })),
    ...(refusal.detail ?? []).map((line) => `    ${line}`),
  ]);
  return [...lines, '', `${counted(found.length, 'refusal')}.`].join('\n');
}

/** A change of a published text that nothing says anything of, with the words that changed. */
export function undeclaredChange({ publication, recorded }: Change, ledger: Ledger): Refusal {
  const { latest } = recorded;
  const before = ledger.files.read(keptName(latest, 'txt'));
  const sourceBefore = ledger.files.read(keptName(latest, 'mdx'));
  const place = placeOf(publication, ['id']);
  const line = firstDifference(sourceBefore, publication.source.text);
  return refusals.changed(
    { ...place, line, column: 1 },
    latest,
    changesInBrackets(before, publication.text),
  );
}

function firstDifference(before: string, after: string): number {
  const old = before.split('\n');
  const line = after.split('\n').findIndex((each, position) => each !== old[position]);
  return Math.max(line, 0) + 1;
}

/** What the ledger holds, and what it does not hold yet. */
export function ledgerSummary({ hasLedger, ledger, comparison }: Inspection): string {
  const { fresh, declared } = comparison;
  if (!hasLedger) {
    return `There is no ledger yet: \`npm run record\` begins it with ${counted(fresh.length, 'announcement')}.`;
  }
  const all = [...ledger.announcements.values()];
  const versions = all.reduce((sum, { entries }) => sum + entries.length, 0);
  const held = `${counted(all.length, 'announcement')} in ${counted(versions, 'version')} on record: nothing was changed in silence.`;
  const waiting = [
    ...(fresh.length > 0 ? [counted(fresh.length, 'announcement')] : []),
    ...(declared.length > 0 ? [counted(declared.length, 'change')] : []),
  ];
  if (waiting.length === 0) return held;
  return `${held} ${waiting.join(' and ')} not on record yet: run \`npm run record\`.`;
}
