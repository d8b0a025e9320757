import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../gate/problem.ts';
import { ledgerFolder } from './files.ts';

/** Another record is at work. */
export class LockedError extends Error {}

/**
 * Lets one record at a time work on a content folder. The lock of a process that is no more is taken
 * over.
 *
 * @throws {LockedError} if another process holds it.
 */
export async function withLock<Result>(
  contentDir: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = ledgerFolder(contentDir);
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, '.lock');
  take(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): void {
  // A file appears under the name of the lock with its content: nobody can read half of it.
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    if (link(own, lock)) return;
    const holder = readFileSync(lock, 'utf8');
    if (isAlive(Number(holder))) throw locked(lock, holder);
    const stale = `${lock}-of-${holder}`;
    renameSync(lock, stale);
    // Another process may have taken it over between the two lines above.
    const taken = readFileSync(stale, 'utf8');
    if (taken !== holder) link(stale, lock);
    rmSync(stale);
    if (taken !== holder || !link(own, lock)) throw locked(lock, taken);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives a file a second name; says whether that name was free. */
function link(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function locked(lock: string, holder: string): LockedError {
  return new LockedError(
    `Another record is at work (process ${holder}). Wait until it has ended. If there is none, delete ${shownPath(lock)}.`,
  );
}
