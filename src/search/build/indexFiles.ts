import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FacetFile } from '../format/facets.ts';
import {
  addressKey,
  FACETS_FILE,
  filterKey,
  INDEX_FILE,
  type IndexedText,
  type IndexFile,
  letterOf,
  sortedFile,
  textFile,
} from '../format/indexFile.ts';
import { type Posting, type Postings, writePostings } from '../format/postings.ts';
import { compareKeys, writeSortedFiles } from '../format/sortedFiles.ts';
import { allCompressed, compressed } from './gzip.ts';

/** An announcement to be indexed. */
export interface IndexSource {
  text: IndexedText;
  /** In words. */
  length: number;
  /** What a search can be narrowed by. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** How much a sorted file holds before it is compressed, in bytes: about half of it is loaded to look a word up. */
const FILE_BYTES = 14_000;

/** A word in more than this part of all announcements is listed as frequent. */
const FREQUENT_SHARE = 0.05;

/** In a small archive no list is long. */
const FREQUENT_LEAST = 100;

/**
 * The files of the search index, to be written under the names given. The same announcements give the same bytes.
 *
 * @param sources The announcements, the oldest first: their places are their numbers.
 * @param words The stem of each word with the announcements that have it, in any order.
 * @param fields The names of the fields, in the order of the bits of the postings.
 * @param facets What results can be narrowed by, by the numbers of the announcements.
 */
export async function indexFiles(
  sources: readonly IndexSource[],
  words: Iterable<readonly [word: string, postings: Postings]>,
  fields: string[],
  facets: FacetFile,
): Promise<Map<string, Uint8Array>> {
  const wordEntries = Array.from(words, ([word, postings]) => entryOf(word, postings));
  const entries = [...wordEntries, ...filterEntries(sources)];
  const sorted = writeSortedFiles(
    entries.map(({ key, bytes }) => [key, bytes]),
    FILE_BYTES,
  );
  const files = await allCompressed(
    new Map<string, string | Uint8Array>([
      ...sorted.map(({ bytes }, number) => [sortedFile(number), bytes] as const),
      ...sources.map(({ text }, number) => [textFile(number), JSON.stringify(text)] as const),
      [FACETS_FILE, JSON.stringify(facets)],
    ]),
  );
  const version = versionOf(files);
  const lengths = sources.map(({ length }) => length);
  const index: IndexFile = {
    version,
    documents: sources.length,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    lengths: lengths.map(letterOf).join(''),
    fields,
    frequent: frequentAmong(wordEntries, sources.length),
    starts: sorted.map(({ start }) => start).join(' '),
  };
  return new Map([
    [INDEX_FILE, compressed(JSON.stringify(index))],
    ...[...files].map(([file, bytes]) => [`${version}/${file}`, bytes] as const),
  ]);
}

interface Entry {
  key: string;
  /** How many announcements have it. */
  documents: number;
  bytes: Uint8Array;
}

function entryOf(key: string, postings: Postings): Entry {
  return { key, documents: postings.length, bytes: writePostings(postings) };
}

function filterEntries(sources: readonly IndexSource[]): Entry[] {
  const found = new Map<string, Posting[]>();
  for (const [document, { filters, text }] of sources.entries()) {
    const posting = { document, positions: [], weight: 0, fields: 0 };
    const keys = Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => filterKey(name, value)),
    );
    for (const key of new Set([...keys, addressKey(path.posix.basename(text.url).toLowerCase())])) {
      const postings = found.get(key);
      if (postings) postings.push(posting);
      else found.set(key, [posting]);
    }
  }
  return [...found].map(([key, postings]) => entryOf(key, postings));
}

function frequentAmong(words: readonly Entry[], size: number): [string, number][] {
  return words
    .filter(({ documents }) => documents > size * FREQUENT_SHARE && documents > FREQUENT_LEAST)
    .map(({ key, documents }): [string, number] => [key, documents])
    .sort(([one], [other]) => compareKeys(one, other));
}

function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const bytes of files.values()) hash.update(bytes);
  return hash.digest('hex').slice(0, 12);
}
