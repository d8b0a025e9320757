import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../gate/problem.ts';
import { type Holder, MINUTES_WITHOUT_SIGN, takeLock } from '../../model/lock.ts';
import { writing } from './access.ts';
import { ledgerFolder } from './files.ts';

/** Another record is at work. */
export class LockedError extends Error {}

/**
 * Lets one record at a time work on a content folder. The lock of a process that is no more is taken
 * over: of two that do so at the same moment, the journal leaves alone what the other has changed.
 *
 * @throws {LockedError} if another process holds it.
 * @throws {FileError} if the system does not let the lock be made.
 */
export async function withLock<Result>(
  contentDir: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = ledgerFolder(contentDir);
  writing(folder, () => mkdirSync(folder, { recursive: true }));
  const file = path.join(folder, '.lock');
  const lock = writing(file, () => takeLock(file));
  if ('holder' in lock) throw locked(file, lock.holder);
  try {
    return await work();
  } finally {
    writing(file, () => lock.release());
  }
}

function locked(file: string, { process: number, machine }: Holder): LockedError {
  const who =
    number === undefined
      ? 'its lock does not say which'
      : `process ${number}${machine === undefined ? '' : ` on ${machine}`}`;
  return new LockedError(
    `Another record is at work (${who}). Wait until it has ended; one that gives no sign for ${MINUTES_WITHOUT_SIGN} minutes counts as ended. If there is none, delete ${shownPath(file)}.`,
  );
}
