import { ENGINE_RANKING, LONGER_WORD } from './weights.ts';

/** What the index holds of an announcement; `meta` is what `fields.ts` names. */
export interface ResultData {
  url: string;
  /** The text without its title. */
  content: string;
  meta: { title: string; date: string; kind: string; organisations: string; place: string } & {
    status?: string;
  };
  /** The headings of the text, each with its place in it, counted in words. */
  anchors: { id: string; location: number }[];
}

/** One announcement in which a word stands. */
export interface Hit {
  id: string;
  /** How well the word fits the announcement; rarer words score higher (BM25). */
  score: number;
  /** Where the word stands in the text, counted in words. */
  positions: readonly number[];
  inTitle: boolean;
  /** How near it is to what was asked for: 1 for the word itself or another form of it. */
  strength: number;
  /** Whether the announcement is on record with it: an organisation, a topic, a country, a date. */
  isOnRecord: boolean;
  load(): Promise<ResultData>;
}

/** Announcements by the engine's own id. */
export type Hits = ReadonlyMap<string, Hit>;

/** Values of a filter: an announcement needs one of them. Filters of several names all have to fit. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Looks single things up in the index; what a query means is decided elsewhere. Every answer is kept. */
export class Engine {
  readonly #pagefind: Promise<Pagefind>;
  readonly #answers = new Map<string, Promise<Hits>>();

  /** @param folder The address of the folder that Pagefind wrote. */
  constructor(folder: string) {
    this.#pagefind = start(`${folder}pagefind.js`);
  }

  /** The announcements that hold a word or another form of it; a longer word that begins with it counts less. */
  async word(word: string): Promise<Hits> {
    const [all, exact] = await Promise.all([
      this.#ask(`word ${word}`, word),
      this.#ask(`phrase ${word}`, `"${word}"`),
    ]);
    return new Map(
      [...all].map(([id, hit]) => [id, exact.has(id) ? hit : { ...hit, strength: LONGER_WORD }]),
    );
  }

  /** The announcements that hold the words one after the other. */
  phrase(words: readonly string[]): Promise<Hits> {
    const phrase = `"${words.join(' ')}"`;
    return this.#ask(`phrase ${phrase}`, phrase);
  }

  /** The announcements that fit the filters; all of them when there are none. */
  async matching(filters: Filters): Promise<Hits> {
    if (Object.keys(filters).length === 0) return this.newestFirst();
    const key = `filters ${JSON.stringify(filters)}`;
    const hits = await this.#ask(key, null, { filters: anyOf(filters) });
    return new Map([...hits].map(([id, hit]) => [id, { ...hit, isOnRecord: true }]));
  }

  /** All announcements, newest first. */
  newestFirst(): Promise<Hits> {
    return this.#ask('newest', null, { sort: { date: 'desc' } });
  }

  /** The values of each filter and how many announcements have each. */
  async filters(): Promise<Record<string, Record<string, number>>> {
    return (await this.#pagefind).filters();
  }

  #ask(key: string, query: string | null, options: PagefindOptions = {}): Promise<Hits> {
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#search(query, options);
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }

  async #search(query: string | null, options: PagefindOptions): Promise<Hits> {
    const { results } = await (await this.#pagefind).search(query, options);
    return new Map(results.map((result) => [result.id, hitOf(result)]));
  }
}

/** The part of Pagefind's browser interface that is used (pagefind.app/docs/api). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string | null, options: PagefindOptions): Promise<{ results: PagefindResult[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindOptions {
  filters?: { all: { any: Record<string, string>[] }[] };
  sort?: Record<string, 'asc' | 'desc'>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<ResultData>;
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would load the engine a second time.
  await pagefind.options({ noWorker: true, ranking: ENGINE_RANKING });
  return pagefind;
}

function anyOf(filters: Filters): NonNullable<PagefindOptions['filters']> {
  return {
    all: Object.entries(filters).map(([name, values]) => ({
      any: values.map((value) => ({ [name]: value })),
    })),
  };
}

function hitOf({ id, score, words, matchedMetaFields, data }: PagefindResult): Hit {
  return {
    id,
    score,
    positions: words,
    inTitle: matchedMetaFields?.includes('title') ?? false,
    strength: 1,
    isOnRecord: false,
    load: data,
  };
}
