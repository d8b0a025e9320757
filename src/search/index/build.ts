import { createHash } from 'node:crypto';
import type { FacetFile } from '../facetTable.ts';
import { writeBlock } from './block.ts';
import { compressed } from './compressed.ts';
import {
  blockFile,
  compare,
  FACETS_FILE,
  filterKey,
  INDEX_FILE,
  type IndexedText,
  type IndexFile,
  letterOf,
  textFile,
} from './files.ts';
import { type Posting, type Postings, writePostings } from './postings.ts';

/** An announcement to be indexed. */
export interface IndexSource {
  text: IndexedText;
  /** In words. */
  length: number;
  /** What a search can be narrowed by. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** How much a block holds before it is compressed, in bytes: about half of it is loaded to look a word up. */
const BLOCK_BYTES = 14_000;

/**
 * The files of the search index, to be written under the names given. The same announcements give the same bytes.
 *
 * @param sources The announcements, the oldest first: their places are their numbers.
 * @param words The stem of each word with the announcements that have it, in any order.
 * @param fields The names of the fields, in the order of the bits of the postings.
 * @param facets What results can be narrowed by, by the numbers of the announcements.
 */
export function indexFiles(
  sources: readonly IndexSource[],
  words: Iterable<readonly [word: string, postings: Postings]>,
  fields: string[],
  facets: FacetFile,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const starts: string[] = [];
  for (const [number, { start, entries }] of blocksOf([...entriesOf(words, sources)]).entries()) {
    starts.push(start);
    files.set(blockFile(number), compressed(writeBlock(entries)));
  }
  for (const [document, { text }] of sources.entries()) {
    files.set(textFile(document), compressed(JSON.stringify(text)));
  }
  files.set(FACETS_FILE, compressed(JSON.stringify(facets)));

  const version = versionOf(files);
  const lengths = sources.map(({ length }) => length);
  const index: IndexFile = {
    version,
    documents: sources.length,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    lengths: lengths.map(letterOf).join(''),
    fields,
    starts: starts.join(' '),
  };
  return new Map([
    [INDEX_FILE, compressed(JSON.stringify(index))],
    ...[...files].map(([file, bytes]) => [`${version}/${file}`, bytes] as const),
  ]);
}

type Entry = readonly [key: string, bytes: Uint8Array];

function* entriesOf(
  words: Iterable<readonly [string, Postings]>,
  sources: readonly IndexSource[],
): Generator<Entry> {
  for (const [word, postings] of words) yield [word, writePostings(postings)];
  for (const [key, postings] of filterPostings(sources)) yield [key, writePostings(postings)];
}

function filterPostings(sources: readonly IndexSource[]): Map<string, Posting[]> {
  const found = new Map<string, Posting[]>();
  for (const [document, { filters }] of sources.entries()) {
    const posting = { document, positions: [], weight: 0, fields: 0 };
    const keys = Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => filterKey(name, value)),
    );
    for (const key of new Set(keys)) {
      const postings = found.get(key);
      if (postings) postings.push(posting);
      else found.set(key, [posting]);
    }
  }
  return found;
}

interface SortedBlock {
  start: string;
  entries: Entry[];
}

function blocksOf(entries: readonly Entry[]): SortedBlock[] {
  const blocks: SortedBlock[] = [];
  let size = Number.POSITIVE_INFINITY;
  let before = '';
  for (const entry of entries.toSorted(([one], [other]) => compare(one, other))) {
    const [key, bytes] = entry;
    size += key.length + bytes.length;
    if (size > BLOCK_BYTES) {
      blocks.push({ start: blocks.length === 0 ? '' : shortestStart(before, key), entries: [] });
      size = key.length + bytes.length;
    }
    blocks.at(-1)?.entries.push(entry);
    before = key;
  }
  return blocks;
}

/** The shortest beginning of `key` that comes after the key before. */
function shortestStart(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const bytes of files.values()) hash.update(bytes);
  return hash.digest('hex').slice(0, 12);
}
