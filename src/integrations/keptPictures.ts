import { readdir, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { systemCode } from '../model/fileError.ts';

/**
 * Removes from Astro's cache the pictures that the site does not have. Astro keeps every picture that
 * it ever built, under its name: also those of what was withdrawn or is held back again.
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
