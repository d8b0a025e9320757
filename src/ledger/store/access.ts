import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { shownPath } from '../../gate/problem.ts';
import { FileError, systemCode } from '../../model/fileError.ts';

/** Does what writes a file, and says in one line which cannot be written, and why. */
export function writing<Result>(file: string, write: () => Result): Result {
  return accessing(file, 'written', write);
}

/** Does what reads a file or folder, and says in one line which cannot be read, and why. */
export function reading<Result>(file: string, read: () => Result): Result {
  return accessing(file, 'read', read);
}

/**
 * Reads a text file; undefined if there is none. A named pipe or a device is refused, and not waited for.
 *
 * @throws {FileError} if it cannot be read.
 */
export function readTextFile(file: string): string | undefined {
  return reading(file, () => {
    try {
      const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      try {
        if (!fstatSync(handle).isFile()) throw new Error('this is no file');
        return readFileSync(handle, 'utf8');
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}

function accessing<Result>(file: string, action: 'read' | 'written', work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(shownPath(file), action, error);
  }
}
