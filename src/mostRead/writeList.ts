import { shownPath } from '../gate/problem.ts';
import { FileError } from '../model/fileError.ts';
import { replaceFileDurably } from '../model/replaceFile.ts';
import type { MostRead } from '../schemas/mostRead.ts';
import type { CountedTime, Reads } from './reads.ts';

/** Text of the file that holds the list: the same reads give the same bytes. */
export function listText(reads: readonly Reads[], { from, to }: CountedTime): string {
  const list: MostRead = { from: instantOf(from), to: instantOf(to), announcements: [...reads] };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/**
 * Replaces the file of the list in one step.
 *
 * @throws {FileError} if the system does not let it be written; the file is the old one then.
 */
export function writeList(file: string, text: string): void {
  try {
    replaceFileDurably(file, text);
  } catch (error) {
    throw new FileError(shownPath(file), 'written', error);
  }
}

function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
