import { parseArgs } from 'node:util';
import { ANNOUNCEMENT_ID } from '../../schemas/announcementId.ts';
import { isCalendarDate } from '../../schemas/date.ts';
import { UPDATE_KINDS } from '../../schemas/update.ts';

/** The kinds of a change that is recorded by hand. */
export const DECLARED_KINDS = [...UPDATE_KINDS, 'typo'] as const;

export type DeclaredKind = (typeof DECLARED_KINDS)[number];

export const USAGE = `Usage: npm run record -- [options]

Records in content/ledger what was published since the last record. For a text that was changed and
does not say so, it asks for the kind of change and a note, and writes them under updates. What is
superseded or retracted may keep its text: say which one with --id.

  --id ID       only this announcement
  --kind KIND   ${DECLARED_KINDS.join(', ')}
  --by ID       the announcement to read instead: of a supersession, and of a retraction that has one
  --note TEXT   what changed and why, in one or two sentences; a typo may go without
  --date DATE   the day of the change, such as 2024-03-12; today if it is left out
  --help        shows this text
`;

/** The announcements to record, and the statements about changes. */
export interface RecordOptions {
  id: string | undefined;
  kind: DeclaredKind | undefined;
  /** The announcement to read instead. */
  by?: string | undefined;
  note: string | undefined;
  date: string | undefined;
}

/** Something in the arguments that cannot be understood, said to whoever typed it. */
export class UsageError extends Error {}

/**
 * Reads the arguments of the command line; `help` when they ask for it.
 *
 * @throws {UsageError} if they cannot be understood.
 */
export function readRecordOptions(args: readonly string[]): RecordOptions | 'help' {
  const { help, id, kind, by, note, date } = parse(args);
  if (help) return 'help';
  if (id !== undefined && !ANNOUNCEMENT_ID.test(id)) {
    throw new UsageError(`--id is "${id}", which is not a permanent id such as LET-2024-003.`);
  }
  if (by !== undefined && !ANNOUNCEMENT_ID.test(by)) {
    throw new UsageError(`--by is "${by}", which is not a permanent id such as LET-2024-009.`);
  }
  if (date !== undefined && !isCalendarDate(date)) {
    throw new UsageError(`--date is "${date}", which is not a day such as 2024-03-12.`);
  }
  if (note !== undefined && (note.trim() === '' || /[\r\n]/.test(note))) {
    throw new UsageError('--note is empty or has a line break in it.');
  }
  return { id, kind: readKind(kind), by, note: note?.trim(), date };
}

function readKind(kind: string | undefined): DeclaredKind | undefined {
  if (kind === undefined) return undefined;
  const known = DECLARED_KINDS.find((each) => each === kind);
  if (known) return known;
  throw new UsageError(`--kind is "${kind}". It is one of ${DECLARED_KINDS.join(', ')}.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        id: { type: 'string' },
        kind: { type: 'string' },
        by: { type: 'string' },
        note: { type: 'string' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
