import type { SearchWords } from '../../i18n/browser/search.ts';
import { Once } from '../../model/once.ts';
import type { Answer } from '../answer/answer.ts';
import { Engine } from '../answer/engine.ts';
import { type FacetCounts, FacetTable } from '../answer/facetTable.ts';
import { withSuggestions } from '../answer/search.ts';
import type { SearchTools } from '../answer/searchTools.ts';
import { Vocabulary } from '../answer/vocabulary/vocabulary.ts';
import { CompressedFiles, type LoadFile } from '../format/compressedFiles.ts';
import type { Facet } from '../format/facets.ts';
import { filesIn } from '../format/fetched.ts';
import type { NamedThing } from '../format/names.ts';
import { NameIndex } from '../query/nameIndex.ts';
import { stopWordsOf } from '../query/stopWords.ts';
import { FacetPanel } from './facetPanel.ts';
import { findFor, pageOf } from './found.ts';
import { type ShownAnswer, shownAnswer } from './shownAnswer.ts';
import { facetFilters, type SearchState } from './state.ts';

/** The addresses of the files of the search. */
export interface SearchAddresses {
  index: string;
  vocabulary: string;
  names: string;
}

/** Loads what every search needs. */
export async function loadTools(
  { index, vocabulary: words, names }: SearchAddresses,
  language: string,
  load: LoadFile,
): Promise<SearchTools> {
  const engine = new Engine(filesIn(index, load), language);
  const vocabulary = new Vocabulary(filesIn(words, load));
  const [things] = await Promise.all([
    new CompressedFiles(load).json<NamedThing[]>(names),
    engine.start(),
    vocabulary.size(),
  ]);
  return { engine, vocabulary, names: new NameIndex(things), stopWords: stopWordsOf(language) };
}

/** The answer to a state of the page, ready to be shown. */
export interface PageAnswer {
  /** What words and dates find, before it is narrowed by facets: what the facets count. */
  ids: readonly number[];
  answer: Answer;
  shown: ShownAnswer;
}

/** Answers searches, and makes of the answers what the page shows. The page loads it when it is first needed. */
export class Answering {
  readonly #tools: SearchTools;
  readonly #words: SearchWords;
  readonly #addressOf: (state: SearchState) => string;
  readonly #facets = new Once<FacetTable>();
  readonly #panel: FacetPanel;

  /**
   * @param facets Where results are narrowed by facets.
   * @param addressOf The address of another state of the page.
   */
  constructor(
    tools: SearchTools,
    facets: HTMLElement,
    words: SearchWords,
    addressOf: (state: SearchState) => string,
  ) {
    this.#tools = tools;
    this.#words = words;
    this.#addressOf = addressOf;
    this.#panel = new FacetPanel(facets, words);
  }

  /**
   * Answers a state of the page.
   *
   * @param today The reader's day.
   */
  async answer(state: SearchState, today: string): Promise<PageAnswer> {
    const found = await findFor(state, today, this.#tools, () => this.#facetTable());
    const page = pageOf(found.hits, state.page);
    const [answer, ...texts] = await Promise.all([
      withSuggestions(found.answer, this.#tools),
      ...page.hits.map(({ id }) => this.#tools.engine.load(id)),
    ]);
    const shown = shownAnswer(
      state,
      { ...found, answer },
      page,
      texts,
      this.#tools.names,
      this.#words,
      this.#addressOf,
    );
    return { ids: found.ids, answer, shown };
  }

  /** Counts what announcements can be narrowed by: those with these numbers, or all. */
  async countFacets(
    ids: readonly number[] | 'everything',
    state: SearchState,
  ): Promise<ReadonlyMap<Facet, FacetCounts>> {
    const table = await this.#facetTable();
    return table.counts(ids === 'everything' ? table.ids : ids, facetFilters(state));
  }

  /** Shows what the results can be narrowed by. */
  showFacets(counts: ReadonlyMap<Facet, FacetCounts>, state: SearchState): void {
    this.#panel.show(counts, state.facets, this.#tools.names);
  }

  #facetTable(): Promise<FacetTable> {
    const { engine } = this.#tools;
    return this.#facets.get('facets', async () => new FacetTable(await engine.facets()));
  }
}
