import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file from one moment to the next: whenever this is stopped, the file is the old one or
 * the new one. At most an unfinished file whose name begins with a dot is left behind, which the
 * next call replaces. One process at a time may write a file. By hand, because write-file-atomic may
 * leave a file behind whose name the gate would complain of.
 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  replace(file, content, () => {});
}

/** Does the same, and waits until the file is on the disk and stays there though the power fails. */
export function replaceFileDurably(file: string, content: string | Uint8Array): void {
  replace(file, content, fsyncSync);
  syncFolder(path.dirname(file));
}

/** Waits until the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  // Windows opens no folder as a file.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function replace(
  file: string,
  content: string | Uint8Array,
  settle: (handle: number) => void,
): void {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.unfinished`);
  const handle = openSync(unfinished, 'w');
  try {
    try {
      writeFileSync(handle, content);
      settle(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
