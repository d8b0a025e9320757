import { styleText } from 'node:util';
import { compareProblems, counted, formatProblem } from '../../gate/problem.ts';
import { changesInBrackets } from '../../text/wordChanges.ts';
import { keptName, type Ledger } from '../store/ledger.ts';
import type { Change } from './compare.ts';
import { placeOf } from './compare.ts';
import type { Inspection } from './inspect.ts';
import { type Refusal, refusals } from './refusals.ts';

/** Each refusal with what shows it below, and how many there are. */
export function refusalReport(found: readonly Refusal[], stream: NodeJS.WritableStream): string {
  const lines = found.map((refusal) =>
    formatRefusal(refusal).replace(/^\S+/, (place) => styleText('cyan', place, { stream })),
  );
  return [...lines, '', `${counted(found.length, 'refusal')}.`].join('\n');
}

/** A refusal on a line, and what shows it on indented lines below. */
export function formatRefusal(refusal: Refusal): string {
  return [formatProblem(refusal), ...(refusal.detail ?? []).map((line) => `    ${line}`)].join(
    '\n',
  );
}

/** Everything for which a build stops, by file and line: what is refused, and changes that nothing tells of. */
export function allRefusals({ refusals: refused, comparison, ledger }: Inspection): Refusal[] {
  const undeclared = comparison.undeclared.map((change) => undeclaredChange(change, ledger));
  return [...refused, ...undeclared].sort(compareProblems);
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
    changesInBrackets(before, publication.words),
  );
}

function firstDifference(before: string, after: string): number {
  const old = before.split('\n');
  const line = after.split('\n').findIndex((each, position) => each !== old[position]);
  return Math.max(line, 0) + 1;
}

/** What the ledger holds, and what it does not hold yet. */
export function ledgerSummary({ ledger, comparison }: Inspection): string {
  const { fresh, declared } = comparison;
  if (ledger.files.names.length === 0) {
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
