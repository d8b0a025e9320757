import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../gate/problem.ts';
import { ledgerFolder } from './files.ts';

/** Another record is at work. */
export class LockedError extends Error {}

/**
 * Lets one record at a time work on a content folder. The lock of a process that is no more is taken
 * over: of two that do so at the same moment, the journal leaves alone what the other has changed.
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
  if (!take(lock)) {
    const holder = readFileSync(lock, 'utf8');
    if (isAlive(Number(holder))) throw locked(lock, holder);
    rmSync(lock, { force: true });
    if (!take(lock)) throw locked(lock, readFileSync(lock, 'utf8'));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Makes the lock with the number of this process in it; says whether it was free. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a process is running; also if nothing tells which, as in a lock that was made this moment. */
function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
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
