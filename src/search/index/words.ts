import { type FacetFile, FacetFileBuilder } from '../facetTable.ts';
import type { WordCount } from '../vocabulary/build.ts';
import { wordsOf } from '../vocabulary/words.ts';
import { type Abbreviation, AbbreviationCounter } from './abbreviations.ts';

/** What the texts of the archive say about words, and what they can be narrowed by. */
export interface TextStatistics {
  /** In how many announcements each word stands. */
  words: WordCount[];
  abbreviations: Abbreviation[];
  facets: FacetFile;
}

/** An announcement as Pagefind holds it. */
interface Text {
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Reads every text once; announcements are known by their places, as in the index. */
export function readTexts(texts: readonly Text[]): TextStatistics {
  const words = new WordCounter();
  const abbreviations = new AbbreviationCounter();
  const facets = new FacetFileBuilder();
  for (const [document, { content, meta, filters }] of texts.entries()) {
    // The text with everything else that a search for words finds.
    const text = [...Object.values(meta), content].join('\n');
    words.add(text);
    abbreviations.add(text);
    facets.add(String(document), filters);
  }
  return { words: words.counts(), abbreviations: abbreviations.common(), facets: facets.file() };
}

/** Counts in how many texts each word stands. What is written alike is taken apart only once. */
class WordCounter {
  readonly #words = new Map<string, readonly string[]>();
  readonly #documents = new Map<string, number>();

  add(text: string): void {
    const words = new Set<string>();
    for (const written of new Set(text.split(/\s+/))) {
      for (const word of this.#wordsOf(written)) words.add(word);
    }
    for (const word of words) this.#documents.set(word, (this.#documents.get(word) ?? 0) + 1);
  }

  counts(): WordCount[] {
    return [...this.#documents].map(([word, documents]) => ({ word, documents }));
  }

  #wordsOf(written: string): readonly string[] {
    const known = this.#words.get(written);
    if (known) return known;
    const words = wordsOf(written);
    this.#words.set(written, words);
    return words;
  }
}
