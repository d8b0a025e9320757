import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Abbreviation } from '../search/index/abbreviations.ts';
import { compressed } from '../search/index/compressed.ts';
import { readTexts } from '../search/index/words.ts';
import type { NamedThing } from '../search/names.ts';
import { titleFiles } from '../search/suggest/titles/build.ts';
import type { Title } from '../search/suggest/titles/files.ts';
import { vocabularyFiles } from '../search/vocabulary/build.ts';
import { site } from '../site.config.ts';
import { urls } from '../urls.ts';

/** Pagefind's ready-made pages, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Indexes the built announcements for search, into `pagefind/` beside them. Any error fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pagefindFolder = path.join(dist, urls.searchEngine);
        const count = await indexAnnouncements(dist, pagefindFolder);
        await writeWordFiles(dist, pagefindFolder);
        await writeTitleFiles(dist);
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

/** Writes beside the index what the spelling of queries, the recognition of names and the facets need. */
async function writeWordFiles(dist: string, pagefindFolder: string): Promise<void> {
  const { words, documents, abbreviations, facets } = await readTexts(pagefindFolder);
  const folder = path.join(dist, urls.vocabulary);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of vocabularyFiles(words, documents)) {
    await writeFile(path.join(folder, name), bytes);
  }
  await writeFile(path.join(dist, urls.searchFacets), compressed(JSON.stringify(facets)));
  await compressNames(dist, abbreviations);
}

/** Adds to the names of organisations and topics the abbreviations that the texts explain. */
async function compressNames(dist: string, abbreviations: readonly Abbreviation[]): Promise<void> {
  const source = path.join(dist, urls.searchNamesSource);
  const names = JSON.parse(await readFile(source, 'utf8')) as NamedThing[];
  const explained = abbreviations.map(
    ({ short, long }): NamedThing => ({
      filter: 'abbreviation',
      id: short,
      label: short,
      names: [long],
    }),
  );
  const text = JSON.stringify([...names, ...explained]);
  await writeFile(path.join(dist, urls.searchNames), compressed(text));
  await rm(source);
}

/** Cuts the titles into the small files that suggestions are made from. */
async function writeTitleFiles(dist: string): Promise<void> {
  const source = path.join(dist, urls.searchTitlesSource);
  const titles = JSON.parse(await readFile(source, 'utf8')) as Title[];
  await writeFiles(path.join(dist, urls.searchTitles), titleFiles(titles));
  await rm(source);
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
}

async function removeUnused(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => UNUSED.test(file));
  await Promise.all(files.map((file) => rm(path.join(folder, file))));
}

function succeeded<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
