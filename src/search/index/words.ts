import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type FacetFile, FacetFileBuilder } from '../facetTable.ts';
import type { WordCount } from '../vocabulary/build.ts';
import { wordsOf } from '../vocabulary/words.ts';
import { type Abbreviation, AbbreviationCounter } from './abbreviations.ts';

/** What stands before the JSON in each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** Fragments read at the same time. */
const AT_ONCE = 32;

/** What the texts of the archive say about words, and what they can be narrowed by. */
export interface TextStatistics {
  /** In how many announcements each word stands. */
  words: WordCount[];
  documents: number;
  abbreviations: Abbreviation[];
  facets: FacetFile;
}

/** Reads every text once, as Pagefind holds it. */
export async function readTexts(pagefindFolder: string): Promise<TextStatistics> {
  const folder = path.join(pagefindFolder, 'fragment');
  const files = (await readdir(folder)).sort();
  const counts = new Map<string, number>();
  const abbreviations = new AbbreviationCounter();
  const facets = new FacetFileBuilder();
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const batch = files.slice(first, first + AT_ONCE);
    for (const fragment of await Promise.all(batch.map((file) => readFragment(folder, file)))) {
      const text = textOf(fragment);
      facets.add(fragment.id, fragment.filters);
      for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
      abbreviations.add(text);
    }
  }
  const words = [...counts].map(([word, documents]) => ({ word, documents }));
  return {
    words,
    documents: files.length,
    abbreviations: abbreviations.common(),
    facets: facets.file(),
  };
}

async function readFragment(folder: string, file: string): Promise<Fragment> {
  const json = gunzipSync(await readFile(path.join(folder, file))).toString('utf8');
  const fragment = JSON.parse(json.slice(SIGNATURE.length)) as Omit<Fragment, 'id'>;
  return { ...fragment, id: path.parse(file).name };
}

/** The text of a fragment with everything else that a search for words finds. */
function textOf({ content, meta }: Fragment): string {
  return [...Object.values(meta), content].join('\n');
}

/** One announcement as Pagefind holds it; its id names the file. */
interface Fragment {
  id: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
