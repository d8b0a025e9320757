import {
  INDEX_FILE,
  stepsOf,
  TITLES_A_FILE,
  type Title,
  type TitleIndex,
  titlesFile,
  type WordEntry,
  wordsFile,
} from '../format/titleFile.ts';
import { compare } from '../format/vocabularyFile.ts';
import { wordsOf } from '../format/words.ts';
import { compressed } from './gzip.ts';

/** How many characters of JSON a file of words has before the next begins: about 2 kB when compressed. */
const WORDS_FILE_LENGTH = 4000;

/**
 * The files that suggest announcements by words of their titles, under the names given.
 *
 * @param titles Newest first.
 */
export function titleFiles(titles: readonly Title[]): Map<string, Uint8Array> {
  const words = filesOfWords(wordEntries(titles));
  const index: TitleIndex = { starts: words.map(([first]) => first?.[0] ?? '') };
  const files = new Map<string, unknown>([[INDEX_FILE, index]]);
  for (const [file, entries] of words.entries()) files.set(wordsFile(file), entries);
  for (let first = 0; first < titles.length; first += TITLES_A_FILE) {
    files.set(titlesFile(first / TITLES_A_FILE), titles.slice(first, first + TITLES_A_FILE));
  }
  return new Map([...files].map(([name, value]) => [name, compressed(JSON.stringify(value))]));
}

/** Every word of the titles with the numbers of those that have it, sorted. */
function wordEntries(titles: readonly Title[]): WordEntry[] {
  const entries = new Map<string, WordEntry>();
  for (const [number, { title }] of titles.entries()) {
    const [first, ...others] = new Set(wordsOf(title));
    for (const word of first === undefined ? [] : [first, ...others]) {
      const entry = entries.get(word) ?? [word, [], []];
      entry[word === first ? 1 : 2].push(number);
      entries.set(word, entry);
    }
  }
  return [...entries.values()]
    .sort(([one], [other]) => compare(one, other))
    .map(([word, beginnings, others]) => [word, stepsOf(beginnings), stepsOf(others)]);
}

function filesOfWords(entries: readonly WordEntry[]): WordEntry[][] {
  const files: WordEntry[][] = [];
  let length = WORDS_FILE_LENGTH;
  for (const entry of entries) {
    if (length >= WORDS_FILE_LENGTH) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(entry);
    length += JSON.stringify(entry).length;
  }
  return files;
}
