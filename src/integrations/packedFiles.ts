import { closeSync, mkdirSync, openSync, writevSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { systemCode } from '../model/fileError.ts';
import { PACK_ENDING, type PackedFile, unpack } from '../outputs/pack.ts';

/** No system takes more parts than this in one call (IOV_MAX of Linux). */
const PARTS_AT_ONCE = 1024;

/** Takes apart the packs that routes wrote, each into its files. */
export function packedFiles(): AstroIntegration {
  return {
    name: 'packed-files',
    hooks: {
      'astro:build:done': async ({ dir, assets, logger }) => {
        const packs = [...assets.values()].flat().map((url) => fileURLToPath(url));
        for (const file of packs.filter((name) => name.endsWith(PACK_ENDING))) {
          const files = unpack(await readFile(file));
          await rm(file);
          writeFiles(fileURLToPath(dir), files);
          logger.info(`${files.length} files out of ${path.basename(file)}.`);
        }
      },
    },
  };
}

/** One after the other: to hand tens of thousands of small files to other threads costs more than to write them. */
function writeFiles(dist: string, files: readonly PackedFile[]): void {
  for (const { path: address, parts } of files) writeNew(path.join(dist, address), parts);
}

/** Writes a file that must not be there yet: a page is never lost to a packed file of the same address. */
function writeNew(file: string, parts: readonly Uint8Array[]): void {
  const handle = openNew(file);
  try {
    for (let start = 0; start < parts.length; start += PARTS_AT_ONCE) {
      writevSync(handle, parts.slice(start, start + PARTS_AT_ONCE));
    }
  } finally {
    closeSync(handle);
  }
}

/** Opens a new file. Its folder is there already in most cases, with the page that stands in it. */
function openNew(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    return openSync(file, 'wx');
  }
}
