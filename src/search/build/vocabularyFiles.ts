import {
  blockFile,
  compare,
  encodeBlock,
  INDEX_FILE,
  keyOf,
  type Order,
  type VocabularyIndex,
} from '../format/vocabularyFile.ts';
import { compressed } from './gzip.ts';

export interface WordCount {
  /** As `wordsOf` gives it. */
  word: string;
  /** How many announcements have it. */
  documents: number;
}

/** How many words a block has: about 7 kB, few enough to load and enough that all words like one are in few of them. */
const BLOCK_WORDS = 2500;
const WORD = /^[\p{L}\p{N}]+$/u;

/**
 * The files of a vocabulary, to be written beside the search index under the names given.
 *
 * The same words give the same bytes, in whatever order they come.
 *
 * @param documents How many announcements the archive has.
 */
export function vocabularyFiles(
  words: Iterable<WordCount>,
  documents: number,
): Map<string, Uint8Array> {
  const counts = countsOf(words);
  const files = new Map<string, Uint8Array>();
  const starts: VocabularyIndex['starts'] = { words: [], endings: [] };

  for (const order of ['words', 'endings'] as const) {
    for (const [number, block] of blocksOf(counts, order).entries()) {
      starts[order].push(block.start);
      files.set(blockFile(order, number), compressed(encodeBlock(block.words, order)));
    }
  }
  const index: VocabularyIndex = { documents, starts };
  files.set(INDEX_FILE, compressed(JSON.stringify(index)));
  return files;
}

function countsOf(words: Iterable<WordCount>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, documents } of words) {
    if (!WORD.test(word) || word !== word.toLowerCase()) {
      throw new Error(
        `${JSON.stringify(word)} is not a word of the vocabulary: wordsOf() makes them.`,
      );
    }
    if (!Number.isSafeInteger(documents) || documents < 1) {
      throw new Error(
        `The word "${word}" stands in ${documents} announcements: it must be 1 or more.`,
      );
    }
    if (counts.has(word)) throw new Error(`The word "${word}" is counted twice.`);
    counts.set(word, documents);
  }
  return counts;
}

interface SortedBlock {
  start: string;
  words: [string, number][];
}

function blocksOf(counts: ReadonlyMap<string, number>, order: Order): SortedBlock[] {
  const sorted = [...counts]
    .map(([word, documents]) => ({ key: keyOf(word, order), word, documents }))
    .sort((one, other) => compare(one.key, other.key));

  const blocks: SortedBlock[] = [];
  for (let first = 0; first < sorted.length; first += BLOCK_WORDS) {
    const entries = sorted.slice(first, first + BLOCK_WORDS);
    blocks.push({
      start: shortestStart(sorted[first - 1]?.key, entries[0]?.key ?? ''),
      words: entries.map(({ word, documents }) => [word, documents]),
    });
  }
  return blocks;
}

/** The shortest beginning of `key` that comes after the key before; empty for the first of all. */
function shortestStart(before: string | undefined, key: string): string {
  if (before === undefined) return '';
  let length = 1;
  while (key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
