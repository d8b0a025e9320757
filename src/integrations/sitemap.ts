import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { urls } from '../site/urls.ts';
import { readBuiltAddresses } from './formerAddresses.ts';

/** Midnight UTC, which `@astrojs/sitemap` makes of a day. */
const MIDNIGHT = /T00:00:00\.000Z(?=<\/lastmod>)/g;

/**
 * Writes `/sitemap.xml`, an index of sitemaps with at most 45,000 addresses each. It holds every
 * page that search engines may keep, each with the day or moment at which what it shows was last changed
 * (sitemaps.org, `lastmod`); a page of which that is not on record has none.
 */
export function sitemap(): AstroIntegration {
  let changes: Record<string, string> = {};
  let former: ReadonlySet<string> = new Set();
  const { hooks } = astroSitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: (item) => {
      if (former.has(new URL(item.url).pathname)) return undefined;
      const lastmod = changes[new URL(item.url).pathname];
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  return {
    name: 'sitemap',
    hooks: {
      ...hooks,
      'astro:build:done': async (build) => {
        const dist = fileURLToPath(build.dir);
        const source = path.join(dist, urls.lastChangesSource);
        changes = JSON.parse(await readFile(source, 'utf8'));
        await rm(source);
        former = new Set((await readBuiltAddresses(dist)).former.map(({ address }) => address));
        await hooks['astro:build:done']?.(build);
        // It goes by the name under which everybody looks for it.
        await rename(path.join(dist, 'sitemap-index.xml'), path.join(dist, urls.sitemap));
        await giveDaysAsDays(dist);
      },
    },
  };
}

/** A day is not its midnight in UTC: W3C Datetime, which `lastmod` is written in, has days as well. */
async function giveDaysAsDays(dist: string): Promise<void> {
  const files = (await readdir(dist)).filter((file) => /^sitemap.*\.xml$/.test(file));
  for (const file of files.map((name) => path.join(dist, name))) {
    await writeFile(file, (await readFile(file, 'utf8')).replace(MIDNIGHT, ''));
  }
}
