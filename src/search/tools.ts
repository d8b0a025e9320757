import { Engine } from './engine.ts';
import { type FacetFile, FacetTable } from './facetTable.ts';
import { bytesOf, jsonOf } from './fetched.ts';
import { NameIndex } from './nameIndex.ts';
import type { NamedThing } from './names.ts';
import type { SearchTools } from './searchTools.ts';
import { stopWordsOf } from './stopWords.ts';
import { Vocabulary } from './vocabulary/vocabulary.ts';

/** Where the files of the search are. */
export interface ToolAddresses {
  engine: string;
  vocabulary: string;
  names: string;
  facets: string;
}

/** Loads what searching needs, each thing when it is first asked for, and once. What failed is tried again. */
export class ToolBox {
  readonly #addresses: ToolAddresses;
  readonly #language: string;
  #search: Promise<SearchTools> | undefined;
  #facets: Promise<FacetTable> | undefined;

  constructor(addresses: ToolAddresses, language: string) {
    this.#addresses = addresses;
    this.#language = language;
  }

  /** What every search needs. */
  search(): Promise<SearchTools> {
    this.#search ??= this.#startSearch();
    return this.#search;
  }

  /** What narrowing needs. */
  facets(): Promise<FacetTable> {
    this.#facets ??= jsonOf<FacetFile>(this.#addresses.facets).then((file) => new FacetTable(file));
    return this.#facets;
  }

  /** Forgets what was loaded, after a failure. */
  forget(): void {
    this.#search = undefined;
    this.#facets = undefined;
  }

  async #startSearch(): Promise<SearchTools> {
    const { engine: folder, vocabulary, names } = this.#addresses;
    const engine = new Engine(folder);
    return {
      engine,
      vocabulary: new Vocabulary((file) => bytesOf(`${vocabulary}${file}`)),
      names: new NameIndex(await jsonOf<NamedThing[]>(names)),
      stopWords: stopWordsOf(this.#language),
    };
  }
}
