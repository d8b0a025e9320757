import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { shownPath } from '../gate/problem.ts';
import { FileError } from '../model/fileError.ts';
import type { MostRead } from '../schemas/mostRead.ts';
import type { Period, Reads } from './reads.ts';

/** Text of the file that holds the list: the same reads give the same bytes. */
export function listText(reads: readonly Reads[], { from, to }: Period): string {
  const list: MostRead = { from: instantOf(from), to: instantOf(to), announcements: [...reads] };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/**
 * Replaces a file in one step: whenever this is stopped, the file is the old one or the new one. By
 * hand, because write-file-atomic may leave a file behind whose name the gate would complain of.
 *
 * @throws {FileError} if the system does not let it be written; the file is the old one then.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    await replace(file, text);
  } catch (error) {
    throw new FileError(shownPath(file), 'written', error);
  }
}

async function replace(file: string, text: string): Promise<void> {
  // The gate passes over names that begin with a dot.
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
