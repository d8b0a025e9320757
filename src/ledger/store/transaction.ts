import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../../model/digest.ts';
import { replaceFileDurably, syncFolder } from '../../model/replaceFile.ts';
import { reading, readTextFile, writing } from './access.ts';
import { ledgerFolder } from './files.ts';

/** A file that a record writes, whole. */
export interface Write {
  /** Its path in the content folder, with `/` between names. */
  name: string;
  text: string;
  /** SHA-256 of what it replaces; nothing for a new file. */
  replaces?: string | undefined;
}

/** Where all that is to be written is put down first. */
export function journalFile(contentDir: string): string {
  return path.join(ledgerFolder(contentDir), '.journal');
}

/** Whether a record was interrupted, and the next has to finish it first. */
export function isInterrupted(contentDir: string): boolean {
  const file = journalFile(contentDir);
  return reading(file, () => statSync(file, { throwIfNoEntry: false })) !== undefined;
}

/**
 * Writes all files or, if it is killed before it began, none: the journal is there from one moment
 * to the next, and from then on the record has happened. What a kill leaves undone, the next
 * `finish` does.
 *
 * @returns The files that were left alone: see `finish`.
 * @throws {FileError} if the system does not let a file be written.
 */
export function commit(contentDir: string, writes: readonly Write[]): string[] {
  write(journalFile(contentDir), JSON.stringify(writes));
  return finish(contentDir);
}

/**
 * Does what the journal of an interrupted record still holds, if there is one. Doing it twice is
 * the same as once.
 *
 * @returns The files that somebody changed since the journal was written: they are left alone.
 */
export function finish(contentDir: string): string[] {
  const file = journalFile(contentDir);
  const text = readTextFile(file);
  if (text === undefined) return [];
  // It is there as a whole or not at all, so that nothing has to be checked.
  const writes: readonly Write[] = JSON.parse(text);
  const left = writes.filter((write) => !apply(contentDir, write));
  writing(file, () => {
    rmSync(file);
    syncFolder(path.dirname(file));
  });
  return left.map(({ name }) => name);
}

/** Writes a file, unless it is neither as it was nor as it will be. */
function apply(contentDir: string, { name, text, replaces }: Write): boolean {
  const file = path.join(contentDir, name);
  const current = readTextFile(file);
  if (current === text) return true;
  if ((current === undefined ? undefined : digest(current)) !== replaces) return false;
  write(file, text);
  return true;
}

function write(file: string, text: string): void {
  writing(file, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    replaceFileDurably(file, text);
  });
}
