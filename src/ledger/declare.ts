import type { Interface } from 'node:readline/promises';
import { calendarPart } from '../dates.ts';
import type { Change } from './compare.ts';
import type { Declaration } from './plan.ts';
import {
  DECLARED_KINDS,
  type DeclaredKind,
  type RecordOptions,
  UsageError,
} from './recordOptions.ts';

/** What each kind of change is, for whoever is asked. */
const MEANINGS: Record<DeclaredKind, string> = {
  correction: 'something was wrong',
  clarification: 'it was right, but easily misread',
  update: 'something is new',
  retraction: 'it no longer stands',
  typo: 'a slip of the pen: listed, and told to no subscriber',
};

/** Asks on a terminal of what kind a change is and what there is to say of it. */
export async function ask(
  { publication }: Change,
  terminal: Interface,
): Promise<Pick<RecordOptions, 'kind' | 'note'>> {
  const kinds = DECLARED_KINDS.map(
    (kind, position) => `  ${position + 1}  ${kind}: ${MEANINGS[kind]}`,
  );
  const question = `Of what kind is the change of ${publication.id}?\n${kinds.join('\n')}\n> `;
  let kind: DeclaredKind | undefined;
  while (!kind) {
    const answer = (await terminal.question(question)).trim();
    kind = DECLARED_KINDS[Number(answer) - 1] ?? DECLARED_KINDS.find((each) => each === answer);
  }
  let note = '';
  do {
    const optional = kind === 'typo' ? ' (may be left empty)' : '';
    note = (
      await terminal.question(`What changed and why, in one or two sentences${optional}:\n> `)
    ).trim();
  } while (note === '' && kind !== 'typo');
  return { kind, note: note === '' ? undefined : note };
}

/**
 * What is said of a change, by options or answers.
 *
 * @param today The day that counts where no other is given.
 * @throws {UsageError} if it does not fit the announcement.
 */
export function declarationOf(
  { publication }: Change,
  { kind, note, date }: Omit<RecordOptions, 'id'>,
  today: string,
): Declaration {
  const { id, published, updates } = publication;
  if (kind === undefined || (note === undefined && kind !== 'typo'))
    throw new UsageError(missing(id));
  const earliest = [calendarPart(published), ...updates.map((update) => update.date)].sort().at(-1);
  const day = date ?? today;
  if (earliest !== undefined && day < earliest) {
    throw new UsageError(
      `${day} is before ${earliest}, the day of what was last said in ${id}. Give the day of the change with --date.`,
    );
  }
  if (kind === 'typo') return { kind, date: day, note };
  return { kind, date: day, note: note ?? '' };
}

function missing(id: string): string {
  return `${id} was changed after publication, and nothing says of what kind the change is. Say it: npm run record -- --id ${id} --kind correction --note "What was wrong, and what is right." (kinds: ${DECLARED_KINDS.join(', ')}).`;
}
