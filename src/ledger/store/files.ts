import { readdirSync, readFileSync } from 'node:fs';
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

/** Looks at a ledger on disk; nothing if there is none. */
export function openLedger(folder: string): LedgerFiles | undefined {
  const names = filesBelow(folder, '');
  if (!names) return undefined;
  return {
    folder,
    names: names.filter((name) => !IGNORED.test(name)).sort(),
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
  };
}

function filesBelow(folder: string, prefix: string): string[] | undefined {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return entries.flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    if (!entry.isDirectory()) return [name];
    return filesBelow(path.join(folder, entry.name), `${name}/`) ?? [];
  });
}

function list(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
