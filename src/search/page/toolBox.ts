import { Engine } from '../answer/engine.ts';
import { FacetTable } from '../answer/facetTable.ts';
import type { SearchTools } from '../answer/searchTools.ts';
import { Vocabulary } from '../answer/vocabulary/vocabulary.ts';
import { bytesOf, jsonOf } from '../format/fetched.ts';
import type { NamedThing } from '../format/names.ts';
import { NameIndex } from '../query/nameIndex.ts';
import { stopWordsOf } from '../query/stopWords.ts';

/** Where the files of the search are. */
export interface ToolAddresses {
  index: string;
  vocabulary: string;
  names: string;
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
    this.#facets ??= this.#loadFacets();
    return this.#facets;
  }

  /** Forgets what was loaded, after a failure. */
  forget(): void {
    this.#search = undefined;
    this.#facets = undefined;
  }

  async #startSearch(): Promise<SearchTools> {
    const { index, vocabulary: words, names: namesFile } = this.#addresses;
    const engine = new Engine(
      (file, cache) => bytesOf(`${index}${file}`, cache && { cache }),
      this.#language,
    );
    const vocabulary = new Vocabulary((file) => bytesOf(`${words}${file}`));
    const [names] = await Promise.all([
      jsonOf<NamedThing[]>(namesFile),
      engine.start(),
      vocabulary.size(),
    ]);
    const stopWords = stopWordsOf(this.#language);
    return { engine, vocabulary, names: new NameIndex(names), stopWords };
  }

  async #loadFacets(): Promise<FacetTable> {
    const { engine } = await this.search();
    return new FacetTable(await engine.facets());
  }
}
