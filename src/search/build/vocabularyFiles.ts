import { INDEX_FILE } from '../format/indexFile.ts';
import { writeSortedFiles } from '../format/sortedFiles.ts';
import {
  keyOf,
  type VocabularyIndex,
  vocabularyFile,
  writeCount,
} from '../format/vocabularyFile.ts';
import { compressed } from './gzip.ts';

/** A word of the archive, counted. */
export interface WordCount {
  /** As `wordsOf` gives it. */
  word: string;
  /** How many announcements have it. */
  documents: number;
}

/** How much a file holds before it is compressed, in bytes: few enough to load, and enough that all words like one are in few of them. */
const FILE_BYTES = 26_000;
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
    const entries = Array.from(
      counts,
      ([word, number]) => [keyOf(word, order), writeCount(number)] as const,
    );
    for (const [file, { start, bytes }] of writeSortedFiles(entries, FILE_BYTES).entries()) {
      starts[order].push(start);
      files.set(vocabularyFile(order, file), compressed(bytes));
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
