import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createDebug } from 'obug';
import type { Abbreviation } from '../search/build/abbreviations.ts';
import { compressed } from '../search/build/gzip.ts';
import { indexedText } from '../search/build/indexedText.ts';
import { indexFiles } from '../search/build/indexFiles.ts';
import type { SearchDocument } from '../search/build/searchDocument.ts';
import { readTexts } from '../search/build/texts.ts';
import { titleFiles } from '../search/build/titleFiles.ts';
import { vocabularyFiles } from '../search/build/vocabularyFiles.ts';
import { wordPostings } from '../search/build/wordPostings.ts';
import type { NamedThing } from '../search/format/names.ts';
import { stemmerOf } from '../search/format/stem.ts';
import type { Title } from '../search/format/titleFile.ts';
import { urls } from '../site/urls.ts';
import { site } from '../site.config.ts';

/** Says with `DEBUG=dateline:search` what the search holds. */
const debug = createDebug('dateline:search');

/** Indexes the announcements for search, into `search/` of the built site. Any error fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const documents = await takeDocuments(dist);
        const { words, fields, lengths } = wordPostings(documents, stemmerOf(site.language));
        debug('%d announcements, with the fields %o', documents.length, fields);
        const texts = readTexts(documents);
        debug(
          '%d words, %d abbreviations, %d values to narrow by',
          texts.words.length,
          texts.abbreviations.length,
          texts.facets.values.length,
        );
        const sources = documents.map((document, number) => ({
          text: indexedText(document),
          length: lengths[number] ?? 0,
          filters: document.filters,
        }));
        const index = await indexFiles(sources, words, fields, texts.facets);
        await writeFiles(path.join(dist, urls.searchIndex), index);
        const vocabulary = vocabularyFiles(texts.words, documents.length);
        await writeFiles(path.join(dist, urls.vocabulary), vocabulary);
        await compressNames(dist, texts.abbreviations);
        await writeTitleFiles(dist);
        logger.info(`${documents.length} announcements indexed.`);
      },
    },
  };
}

/** Takes what can be searched, the oldest announcement first, out of the built site. */
async function takeDocuments(dist: string): Promise<SearchDocument[]> {
  const source = path.join(dist, urls.searchDocuments);
  const documents = JSON.parse(await readFile(source, 'utf8')) as SearchDocument[];
  await rm(source);
  return documents;
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
