import { Once } from '../../model/once.ts';
import type { LoadFile } from '../format/compressedFiles.ts';
import type { FacetFile, Filters } from '../format/facets.ts';
import { addressKey, filterKey, type IndexedText } from '../format/indexFile.ts';
import type { Posting, Postings } from '../format/postings.ts';
import { stemmerOf } from '../format/stem.ts';
import { LONGER_WORD } from '../weights.ts';
import { IndexReader } from './indexReader.ts';
import { rowStarts } from './row.ts';
import { Scorer } from './score.ts';

/** An announcement as results show it. */
export type ResultData = IndexedText;

/** One announcement in which a word stands. */
export interface Hit {
  /** Its number in the index: 0 is the oldest announcement. */
  id: number;
  /** How well the word fits the announcement; rarer words score higher (BM25). */
  score: number;
  /** Where the word begins in the text; see `Posting`. */
  positions: readonly number[];
  /** How many places it takes at each of them; nothing where that is one everywhere. */
  lengths?: readonly number[];
  inTitle: boolean;
  /** How near it is to what was asked for: 1 for the word itself or another form of it. */
  strength: number;
  /** Whether the announcement is on record with it: an organisation, a topic, a country, a date. */
  isOnRecord: boolean;
}

/** Announcements by their numbers. */
export type Hits = ReadonlyMap<number, Hit>;

/** Looks single things up in the index; what a query means is decided elsewhere. Every answer is kept. */
export class Engine {
  readonly #index: IndexReader;
  readonly #stem: (word: string) => string;
  #scorer: Scorer | undefined;
  readonly #answers = new Once<Hits>();

  /**
   * @param load Gives the files of the index.
   * @param language The language of the archive, of which the forms of words are known.
   */
  constructor(load: LoadFile, language: string) {
    this.#index = new IndexReader(load);
    this.#stem = stemmerOf(language);
  }

  /** Loads what every look-up needs. */
  async start(): Promise<void> {
    await this.#index.summary();
  }

  /**
   * The announcements that hold a word or another form of it; where those are not many, also those with a longer
   * word that begins with it, which counts less.
   */
  word(word: string): Promise<Hits> {
    const stem = this.#stem(word);
    return this.#answers.get(`word ${stem}`, async () => {
      const { frequent } = await this.#index.summary();
      const [exact, longer] = await Promise.all([
        this.#index.postings(stem),
        frequent.has(stem) ? [] : this.#index.longer(stem),
      ]);
      const others = exact.length === 0 ? [] : longer;
      return this.#wordHits(exact, together(others.map(([, postings]) => postings)));
    });
  }

  /** How many announcements hold a word or another form of it. The list of a frequent one is not loaded for that. */
  async documents(word: string): Promise<number> {
    const stem = this.#stem(word);
    const { frequent } = await this.#index.summary();
    return frequent.get(stem) ?? (await this.#index.postings(stem)).length;
  }

  /** The announcements that hold the words one after the other in their text. */
  phrase(words: readonly string[]): Promise<Hits> {
    const stems = words.map(this.#stem);
    return this.#answers.get(`phrase ${stems.join(' ')}`, async () => {
      const found = await Promise.all(stems.map((stem) => this.#index.postings(stem)));
      return new Map(sideBySide(found).map((posting) => [posting.document, phraseHit(posting)]));
    });
  }

  /** The announcements that fit the filters; all of them when there are none. */
  matching(filters: Filters): Promise<Hits> {
    return this.#answers.get(`filters ${JSON.stringify(filters)}`, async () => {
      const groups = await Promise.all(
        Object.entries(filters).map(async ([name, values]) => {
          const keys = values.map((value) => filterKey(name, value));
          const found = await Promise.all(keys.map((key) => this.#index.postings(key)));
          return new Set(found.flatMap((postings) => postings.map(({ document }) => document)));
        }),
      );
      const [first, ...others] = groups;
      if (!first) return this.newestFirst();
      const fitting = others.reduce((all, group) => all.intersection(group), first);
      return new Map([...fitting].map((document) => [document, recordHit(document)]));
    });
  }

  /** The announcements of which the address ends in any of some names. */
  withAddress(names: readonly string[]): Promise<number[]> {
    return Promise.all(names.map((name) => this.#index.postings(addressKey(name)))).then((found) =>
      found.flat().map(({ document }) => document),
    );
  }

  /** All announcements, newest first. */
  newestFirst(): Promise<Hits> {
    return this.#answers.get('newest', async () => {
      const { documents } = await this.#index.summary();
      return new Map(
        Array.from({ length: documents }, (_, index) => documents - 1 - index).map((id) => [
          id,
          recordHit(id),
        ]),
      );
    });
  }

  /** What all announcements can be narrowed by. */
  facets(): Promise<FacetFile> {
    return this.#index.facets();
  }

  /** What a result shows of an announcement. */
  load(id: number): Promise<ResultData> {
    return this.#index.text(id);
  }

  async #wordHits(exact: Postings, longer: Postings): Promise<Hits> {
    this.#scorer ??= new Scorer(await this.#index.summary());
    const scorer = this.#scorer;
    const documents = new Set([...exact, ...longer].map(({ document }) => document));
    const rarity = scorer.rarity(documents.size);
    const hits = new Map<number, Hit>();
    for (const [postings, strength] of [
      [exact, 1],
      [longer, LONGER_WORD],
    ] as const) {
      for (const posting of postings) {
        const { document: id } = posting;
        if (hits.has(id)) continue;
        hits.set(id, {
          id,
          score: scorer.score(posting, rarity),
          positions: posting.positions,
          ...(posting.lengths && { lengths: posting.lengths }),
          inTitle: scorer.isInTitle(posting),
          strength,
          isOnRecord: false,
        });
      }
    }
    return hits;
  }
}

/** The postings of several words as those of one. */
function together(found: readonly Postings[]): Postings {
  const all = new Map<number, Posting>();
  for (const posting of found.flat()) {
    const known = all.get(posting.document);
    all.set(posting.document, known ? joined(known, posting) : posting);
  }
  return [...all.values()];
}

function joined(one: Posting, other: Posting): Posting {
  return {
    document: one.document,
    positions: [...new Set([...one.positions, ...other.positions])].sort((a, b) => a - b),
    weight: one.weight + other.weight,
    fields: one.fields | other.fields,
  };
}

/** The postings of the first word at which all others follow, one after the other. */
function sideBySide([first = [], ...others]: readonly Postings[]): Postings {
  const follow = others.map(
    (postings) => new Map(postings.map((posting) => [posting.document, posting])),
  );
  return first.flatMap((posting) => {
    const next = follow.map((each) => each.get(posting.document));
    if (!next.every((each) => each !== undefined)) return [];
    const positions = rowStarts([posting, ...next].map((each) => ({ ...each, skipped: 0 })));
    return positions.length > 0 ? [{ ...posting, positions }] : [];
  });
}

function phraseHit(posting: Posting): Hit {
  const { document: id, positions } = posting;
  return { id, score: 1, positions, inTitle: false, strength: 1, isOnRecord: false };
}

/** What is known of an announcement that was found without words. */
export function recordHit(id: number): Hit {
  return { id, score: 0, positions: [], inTitle: false, strength: 1, isOnRecord: true };
}

/** The announcements that have what was asked for or another form of it, and not only a longer word. */
export function exactly(hits: Hits): Hits {
  return new Map([...hits].filter(([, { strength }]) => strength === 1));
}
