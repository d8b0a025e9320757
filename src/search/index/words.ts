import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WordCount } from '../vocabulary/build.ts';
import { wordsOf } from '../vocabulary/words.ts';
import { type Abbreviation, AbbreviationCounter } from './abbreviations.ts';

/** What stands before the JSON in each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** Fragments read at the same time. */
const AT_ONCE = 32;

/** What the texts of the archive say about words. */
export interface TextStatistics {
  /** In how many announcements each word stands. */
  words: WordCount[];
  documents: number;
  abbreviations: Abbreviation[];
}

/** Reads every text once, as Pagefind holds it. */
export async function readTexts(pagefindFolder: string): Promise<TextStatistics> {
  const folder = path.join(pagefindFolder, 'fragment');
  const files = (await readdir(folder)).sort();
  const counts = new Map<string, number>();
  const abbreviations = new AbbreviationCounter();
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const batch = files.slice(first, first + AT_ONCE);
    for (const text of await Promise.all(batch.map((file) => readText(path.join(folder, file))))) {
      for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
      abbreviations.add(text);
    }
  }
  const words = [...counts].map(([word, documents]) => ({ word, documents }));
  return { words, documents: files.length, abbreviations: abbreviations.common() };
}

/** The text of a fragment with everything else that a search for words finds. */
async function readText(file: string): Promise<string> {
  const json = gunzipSync(await readFile(file)).toString('utf8');
  const { content, meta } = JSON.parse(json.slice(SIGNATURE.length)) as Fragment;
  return [...Object.values(meta), content].join('\n');
}

interface Fragment {
  content: string;
  meta: Record<string, string>;
}
