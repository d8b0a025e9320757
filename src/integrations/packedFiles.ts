import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PACK_ENDING, type PackedFile, unpack } from '../packed/pack.ts';

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
          await writeFiles(fileURLToPath(dir), files);
          logger.info(`${files.length} files out of ${path.basename(file)}.`);
        }
      },
    },
  };
}

async function writeFiles(dist: string, files: readonly PackedFile[]): Promise<void> {
  for (const { path: address, parts } of files) {
    const file = path.join(dist, address);
    await mkdir(path.dirname(file), { recursive: true });
    // A page that is already there must never be lost to a packed file of the same address.
    await using handle = await open(file, 'wx');
    for (let start = 0; start < parts.length; start += PARTS_AT_ONCE) {
      await handle.writev(parts.slice(start, start + PARTS_AT_ONCE));
    }
  }
}
