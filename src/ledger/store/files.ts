import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a ledger by their names from its folder, with `/` between. Whether on disk or not is the same to its readers. */
export interface LedgerFiles {
  /** Absolute path. */
  folder: string;
  /** Sorted. */
  names: readonly string[];
  /** @throws if there is no such file. */
  read(name: string): string;
}

/** What systems and editors leave behind, and what a record that is at work needs. */
const IGNORED = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

/** The ledger of a content folder. */
export function ledgerFolder(contentDir: string): string {
  return path.join(contentDir, 'ledger');
}

/** Lists the files of a ledger on disk; there are none before the first record. */
export function openLedger(folder: string): LedgerFiles {
  return {
    folder,
    names: filesBelow(folder, '')
      .filter((name) => !IGNORED.test(name))
      .sort(),
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
  };
}

function filesBelow(folder: string, prefix: string): string[] {
  return list(folder).flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    return entry.isDirectory() ? filesBelow(path.join(folder, entry.name), `${name}/`) : [name];
  });
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
