import { INDEX_FILE } from '../format/indexFile.ts';
import { writeSortedFiles } from '../format/sortedFiles.ts';
import {
  TITLES_A_FILE,
  type Title,
  type TitleIndex,
  titlesFile,
  type WordTitles,
  wordsFile,
  writeTitles,
} from '../format/titleFile.ts';
import { wordsOf } from '../format/words.ts';
import { compressed } from './gzip.ts';

/** The size of a file of words before it is compressed, in bytes. */
const FILE_BYTES = 3000;

/**
 * The files that suggest announcements by words of their titles, under the names given.
 *
 * @param titles Newest first.
 */
export function titleFiles(titles: readonly Title[]): Map<string, Uint8Array> {
  const words = writeSortedFiles(
    Array.from(titlesByWord(titles), ([word, found]) => [word, writeTitles(found)] as const),
    FILE_BYTES,
  );
  const index: TitleIndex = { starts: words.map(({ start }) => start) };
  const files = new Map([[INDEX_FILE, compressed(JSON.stringify(index))]]);
  for (const [file, { bytes }] of words.entries()) files.set(wordsFile(file), compressed(bytes));
  for (let first = 0; first < titles.length; first += TITLES_A_FILE) {
    const some = titles.slice(first, first + TITLES_A_FILE);
    files.set(titlesFile(first / TITLES_A_FILE), compressed(JSON.stringify(some)));
  }
  return files;
}

/** Every word of the titles with the numbers of those that have it. */
function titlesByWord(titles: readonly Title[]): Map<string, WordTitles> {
  const found = new Map<string, WordTitles>();
  for (const [number, { title }] of titles.entries()) {
    const [first, ...others] = new Set(wordsOf(title));
    for (const word of first === undefined ? [] : [first, ...others]) {
      const known = found.get(word) ?? { beginnings: [], others: [] };
      known[word === first ? 'beginnings' : 'others'].push(number);
      found.set(word, known);
    }
  }
  return found;
}
