import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createDebug } from 'obug';
import * as pagefind from 'pagefind';
import type { Abbreviation } from '../search/build/abbreviations.ts';
import { compressed } from '../search/build/gzip.ts';
import { indexFiles } from '../search/build/indexFiles.ts';
import { readPagefind, sourceOf } from '../search/build/pagefind/documents.ts';
import { readTexts } from '../search/build/texts.ts';
import { titleFiles } from '../search/build/titleFiles.ts';
import { vocabularyFiles } from '../search/build/vocabularyFiles.ts';
import type { NamedThing } from '../search/format/names.ts';
import { indexLanguageOf } from '../search/format/stem.ts';
import type { Title } from '../search/format/titleFile.ts';
import { urls } from '../site/urls.ts';
import { site } from '../site.config.ts';

/** Says with `DEBUG=dateline:search` what the search holds. */
const debug = createDebug('dateline:search');

/** Indexes the built announcements for search, into `search/` beside them. Any error fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { fragments, words, fields } = readPagefind(await indexAnnouncements(dist));
        debug('Pagefind read %d announcements, with the fields %o', fragments.length, fields);
        const texts = readTexts(fragments);
        debug(
          '%d words, %d abbreviations, %d values to narrow by',
          texts.words.length,
          texts.abbreviations.length,
          texts.facets.values.length,
        );
        const index = await indexFiles(fragments.map(sourceOf), words, fields, texts.facets);
        await writeFiles(path.join(dist, urls.searchIndex), index);
        const vocabulary = vocabularyFiles(texts.words, fragments.length);
        await writeFiles(path.join(dist, urls.vocabulary), vocabulary);
        await compressNames(dist, texts.abbreviations);
        await writeTitleFiles(dist);
        logger.info(`${fragments.length} announcements indexed.`);
      },
    },
  };
}

/** Lets Pagefind index the announcements, and returns its files by their paths. */
async function indexAnnouncements(dist: string): Promise<Map<string, Uint8Array>> {
  try {
    // One index for all languages: a search asks only the index of its own page's language.
    const forceLanguage = indexLanguageOf(site.language);
    const { index } = succeeded(await pagefind.createIndex({ forceLanguage }));
    if (!index) throw new Error('Pagefind made no index.');
    succeeded(await index.addDirectory({ path: dist, glob: 'announcements/*/*/index.html' }));
    const { files } = succeeded(await index.getFiles());
    return new Map(files.map(({ path: file, content }) => [file, content]));
  } finally {
    await pagefind.close();
  }
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
  const folders = new Set([...files.keys()].map((name) => path.join(folder, path.dirname(name))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
  const sizes = [...files.values()].map(({ length }) => length);
  debug(
    '%s: %d files, %d bytes, the largest %d',
    path.basename(folder),
    files.size,
    sizes.reduce((sum, size) => sum + size, 0),
    Math.max(...sizes),
  );
}

function succeeded<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
