import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { site } from '../site.config.ts';

/** Pagefind's ready-made pages, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Indexes the built announcements for search, into `pagefind/` beside them. Any error fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const count = await indexAnnouncements(dist, path.join(dist, 'pagefind'));
        logger.info(`${count} announcements indexed.`);
      },
    },
  };
}

async function indexAnnouncements(dist: string, outputPath: string): Promise<number> {
  try {
    // One index for all languages: a search asks only the index of its own page's language.
    const { index } = succeeded(await pagefind.createIndex({ forceLanguage: site.language }));
    if (!index) throw new Error('Pagefind made no index.');
    const { page_count } = succeeded(
      await index.addDirectory({ path: dist, glob: 'announcements/*/*/index.html' }),
    );
    succeeded(await index.writeFiles({ outputPath }));
    await removeUnused(outputPath);
    return page_count;
  } finally {
    await pagefind.close();
  }
}

async function removeUnused(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => UNUSED.test(file));
  await Promise.all(files.map((file) => rm(path.join(folder, file))));
}

function succeeded<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
