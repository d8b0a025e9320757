import { type MostRead, mostRead } from '../../schemas/mostRead.ts';
import type { Problem } from '../problem.ts';
import { type RecordEntry, readEntry } from './records.ts';

/** Reads the list of what was read most; nothing if there is none. */
export function readMostRead(
  file: string | undefined,
  maximumBytes: number,
): { entry?: RecordEntry<MostRead>; problems: readonly Problem[] } {
  if (file === undefined) return { problems: [] };
  return readEntry(mostRead, { file, id: 'most-read' }, maximumBytes);
}

/**
 * The list without the announcements that are in no list of the archive: those that are not
 * published and those that were retracted. Their ids must not leave the gate, not even in a log.
 */
export function withoutUnlisted(list: MostRead, listed: ReadonlySet<string>): MostRead {
  return { ...list, announcements: list.announcements.filter(({ id }) => listed.has(id)) };
}
