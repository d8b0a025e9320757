import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { shownPath } from '../../gate/problem.ts';
import { FileError, systemCode } from '../../model/fileError.ts';
import { reading, readTextFile } from './access.ts';

/** The files of a ledger by their names from its folder, with `/` between. Whether on disk or not is the same to its readers. */
export interface LedgerFiles {
  /** Absolute path. */
  folder: string;
  /** Sorted. */
  names: readonly string[];
  /** @throws {FileError} if there is no such file, or it cannot be read. */
  read(name: string): string;
}

/** What systems and editors leave behind, and what a record that is at work needs. */
const IGNORED = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

/** The ledger of a content folder. */
export function ledgerFolder(contentDir: string): string {
  return path.join(contentDir, 'ledger');
}

/**
 * Lists the files of a ledger on disk; there are none before the first record.
 *
 * @throws {FileError} if a folder of it cannot be read.
 */
export function openLedger(folder: string): LedgerFiles {
  return {
    folder,
    names: filesBelow(folder, '')
      .filter((name) => !IGNORED.test(name))
      .sort(),
    read: (name) => readKept(path.join(folder, name)),
  };
}

function readKept(file: string): string {
  const text = readTextFile(file);
  if (text !== undefined) return text;
  throw new FileError(shownPath(file), 'read', new Error('it is gone'));
}

function filesBelow(folder: string, prefix: string): string[] {
  return list(folder, prefix === '').flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    return entry.isDirectory() ? filesBelow(path.join(folder, entry.name), `${name}/`) : [name];
  });
}

/** Only the ledger itself need not be there: what its folder names must be. */
function list(folder: string, mayBeMissing: boolean): Dirent[] {
  return reading(folder, () => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (mayBeMissing && systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}
