import type { FacetFile } from '../format/facets.ts';
import { wordsOf } from '../format/words.ts';
import { type Abbreviation, AbbreviationCounter } from './abbreviations.ts';
import { FacetFileBuilder } from './facets.ts';
import type { SearchDocument } from './searchDocument.ts';
import type { WordCount } from './vocabularyFiles.ts';

/** The words of all texts, the abbreviations that they explain, and the values that they can be narrowed by. */
export interface TextStatistics {
  /** In how many announcements each word stands. */
  words: WordCount[];
  abbreviations: Abbreviation[];
  facets: FacetFile;
}

/** What is read of a document. */
type Text = Pick<SearchDocument, 'passages' | 'filters'> & {
  meta: Readonly<Record<string, string>>;
};

/** Reads every text once; announcements are known by their places, as in the index. */
export function readTexts(texts: readonly Text[]): TextStatistics {
  const words = new WordCounter();
  const abbreviations = new AbbreviationCounter();
  const facets = new FacetFileBuilder();
  for (const { passages, meta, filters } of texts) {
    // The text with everything else that a search for words finds.
    const text = [...Object.values(meta), ...passages.map((passage) => passage.text)].join('\n');
    words.add(text);
    abbreviations.add(text);
    facets.add(filters);
  }
  return { words: words.counts(), abbreviations: abbreviations.common(), facets: facets.file() };
}

/** A word, in how many texts it stands, and the last of them. */
interface CountedWord {
  word: string;
  documents: number;
  last: number;
}

/** What stands between spaces in texts, the words in it, and the last text that has it. */
interface Token {
  words: readonly CountedWord[];
  last: number;
}

/** Counts in how many texts each word stands. What is written alike is taken apart only once. */
class WordCounter {
  readonly #words = new Map<string, CountedWord>();
  readonly #tokens = new Map<string, Token>();
  #text = 0;

  add(text: string): void {
    this.#text += 1;
    for (const written of text.split(/\s+/)) {
      const token = this.#tokenOf(written);
      if (token.last === this.#text) continue;
      token.last = this.#text;
      for (const word of token.words) {
        if (word.last === this.#text) continue;
        word.last = this.#text;
        word.documents += 1;
      }
    }
  }

  counts(): WordCount[] {
    return [...this.#words.values()].map(({ word, documents }) => ({ word, documents }));
  }

  #tokenOf(written: string): Token {
    const known = this.#tokens.get(written);
    if (known) return known;
    const token = { words: wordsOf(written).map((word) => this.#wordOf(word)), last: 0 };
    this.#tokens.set(written, token);
    return token;
  }

  #wordOf(word: string): CountedWord {
    const known = this.#words.get(word);
    if (known) return known;
    const counted = { word, documents: 0, last: 0 };
    this.#words.set(word, counted);
    return counted;
  }
}
