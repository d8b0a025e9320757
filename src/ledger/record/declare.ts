import { calendarPart } from '../../model/dates.ts';
import { ANNOUNCEMENT_ID } from '../../schemas/announcementId.ts';
import type { Change } from '../compare/compare.ts';
import type { Declaration } from './plan.ts';
import {
  DECLARED_KINDS,
  type DeclaredKind,
  type RecordOptions,
  UsageError,
} from './recordOptions.ts';

/** The meaning of each kind of change, for the person who is asked. */
const MEANINGS: Record<DeclaredKind, string> = {
  correction: 'something was wrong',
  clarification: 'it was right, but easily misread',
  update: 'something is new',
  supersession: 'another announcement takes its place',
  retraction: 'it no longer stands',
  typo: 'a slip of the pen that changes no fact: listed, and told to no subscriber',
};

/** The answers of a person who is asked about a change. */
export type DeclaredAnswer = Pick<RecordOptions, 'kind' | 'by' | 'note'>;

/**
 * Asks of what kind a change is and what there is to say of it, until the answers will do.
 *
 * @param question Puts a question and waits for the answer.
 * @param kinds Those that fit the change.
 */
export async function ask(
  { publication }: Change,
  question: (text: string) => Promise<string>,
  kinds: readonly DeclaredKind[] = DECLARED_KINDS,
): Promise<DeclaredAnswer> {
  const choices = kinds.map((kind, position) => `  ${position + 1}  ${kind}: ${MEANINGS[kind]}`);
  const text = `Of what kind is the change of ${publication.id}?\n${choices.join('\n')}\n> `;
  let kind: DeclaredKind | undefined;
  while (!kind) kind = kindOf((await question(text)).trim(), kinds);
  const by = await askForSuccessor(kind, question);
  const optional = kind === 'typo' ? ' (may be left empty)' : '';
  let note = '';
  do {
    note = (await question(`What changed and why, in one or two sentences${optional}:\n> `)).trim();
  } while (note === '' && kind !== 'typo');
  return { kind, by, note: note === '' ? undefined : note };
}

/** The id of the announcement to read instead; nothing where the kind has none, or may go without. */
async function askForSuccessor(
  kind: DeclaredKind,
  question: (text: string) => Promise<string>,
): Promise<string | undefined> {
  if (kind !== 'supersession' && kind !== 'retraction') return undefined;
  const isOptional = kind === 'retraction';
  const optional = isOptional ? ' (may be left empty)' : '';
  for (;;) {
    const text = `The permanent id of the announcement to read instead${optional}:\n> `;
    const answer = (await question(text)).trim();
    if (ANNOUNCEMENT_ID.test(answer)) return answer;
    if (answer === '' && isOptional) return undefined;
  }
}

function kindOf(answer: string, kinds: readonly DeclaredKind[]): DeclaredKind | undefined {
  return kinds[Number(answer) - 1] ?? kinds.find((each) => each === answer);
}

/**
 * Reads what is said of a change, by options or answers.
 *
 * @param today The day that counts where no other is given.
 * @throws {UsageError} if it does not fit the announcement.
 */
export function declarationOf(
  { publication }: Change,
  { kind, by, note, date }: Omit<RecordOptions, 'id'>,
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
  if (by !== undefined && kind !== 'supersession' && kind !== 'retraction') {
    throw new UsageError(`--by belongs to a supersession or a retraction, not to a ${kind}.`);
  }
  if (kind === 'typo') return { kind, date: day, note };
  const said = { date: day, note: note ?? '' };
  if (kind === 'retraction') return { ...said, kind, ...(by !== undefined && { by }) };
  if (kind !== 'supersession') return { ...said, kind };
  if (by === undefined) {
    throw new UsageError(`Say with --by which announcement takes the place of ${id}.`);
  }
  return { ...said, kind, by };
}

function missing(id: string): string {
  return `${id} was changed after publication, and nothing says of what kind the change is. Say it: npm run record -- --id ${id} --kind correction --note "What was wrong, and what is right." (kinds: ${DECLARED_KINDS.join(', ')}).`;
}
