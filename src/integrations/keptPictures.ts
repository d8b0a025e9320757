import { readdir, readFile, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { systemCode } from '../model/fileError.ts';
import { isWholePicture } from '../outputs/wholePicture.ts';

const PICTURE = /\.(?:avif|jpe?g|png|webp)$/;

/**
 * Removes from Astro's cache, before a build, the pictures that are empty or cut, which it would take
 * for whole, and behind it those that the site does not have. Astro keeps every picture that it ever
 * built, under its name: also those of what was withdrawn or is held back again.
 */
export function keptPictures(): AstroIntegration {
  let cache: URL;
  let assets: string;
  return {
    name: 'kept-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('assets/', config.cacheDir);
        ({ assets } = config.build);
      },
      'astro:build:start': async () => {
        for (const name of await namesIn(cache)) {
          const file = new URL(name, cache);
          if (PICTURE.test(name) && !isWholePicture(await readFile(file))) await rm(file);
        }
      },
      'astro:build:done': async ({ dir }) => {
        const published = new Set(await namesIn(new URL(`${assets}/`, dir)));
        for (const name of await namesIn(cache)) {
          if (!published.has(name)) await rm(new URL(name, cache));
        }
      },
    },
  };
}

/** The entries of a folder; none if there is no such folder. */
function namesIn(folder: URL): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
}
