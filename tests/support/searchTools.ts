import type { Engine, Hit, Hits } from '../../src/search/answer/engine.ts';
import { rowStarts } from '../../src/search/answer/row.ts';
import type { SearchTools } from '../../src/search/answer/searchTools.ts';
import { Vocabulary } from '../../src/search/answer/vocabulary/vocabulary.ts';
import { vocabularyFiles } from '../../src/search/build/vocabularyFiles.ts';
import type { Filters } from '../../src/search/format/facets.ts';
import type { NamedThing } from '../../src/search/format/names.ts';
import { type PlacedWord, placedWordsOf, wordsOf } from '../../src/search/format/words.ts';
import { NameIndex } from '../../src/search/query/nameIndex.ts';
import { LONGER_WORD } from '../../src/search/weights.ts';
import { wordCounts } from './vocabulary.ts';

/** The names of announcements in the order in which tests first name them. */
const NAMES: string[] = [];
const NEWEST = 1_000_000;

/** The number of an announcement that a test knows by a name; the first to be named is the newest. */
export function idOf(name: string): number {
  const known = NAMES.indexOf(name);
  return NEWEST - (known < 0 ? NAMES.push(name) - 1 : known);
}

/** The name of the announcement with a number. */
export function nameOf(id: number): string {
  return NAMES[NEWEST - id] ?? `${id}`;
}

/** An announcement in memory. */
interface TestText {
  text: string;
  title?: string;
  filters?: Filters;
}

/** What a search is tested with. */
export interface TestArchive {
  /** By name, newest first. */
  texts: Readonly<Record<string, TestText>>;
  /** In how many announcements words stand, where the texts are not enough. */
  counts?: Readonly<Record<string, number>>;
  /** How many announcements the archive has; the texts are some of them. */
  size?: number;
  things?: readonly NamedThing[];
  stopWords?: readonly string[];
}

/** Tools that search texts in memory, and what the engine was asked for so far. */
export function testTools({
  texts,
  counts = {},
  size = 1000,
  things = [],
  stopWords = ['the', 'of', 'in'],
}: TestArchive): { tools: SearchTools; asked: string[] } {
  const asked: string[] = [];
  const known = { ...countsOf(texts), ...counts };
  const files = vocabularyFiles(wordCounts(known), size);
  const tools = {
    engine: testEngine(texts, known, asked) satisfies LookUps as Partial<Engine> as Engine,
    vocabulary: new Vocabulary(async (file) => files.get(file) ?? new Uint8Array()),
    names: new NameIndex(things),
    stopWords: new Set(stopWords),
  };
  return { tools, asked };
}

/** What a search asks the engine for. */
type LookUps = Pick<
  Engine,
  'word' | 'documents' | 'phrase' | 'matching' | 'withAddress' | 'newestFirst' | 'load'
>;

function testEngine(
  texts: TestArchive['texts'],
  counts: Readonly<Record<string, number>>,
  asked: string[],
): LookUps {
  const all = Object.entries(texts).map(([name, text]) => [idOf(name), text] as const);
  const byId = new Map(all);
  const find = (startsIn: (words: readonly PlacedWord[]) => Places): Hits =>
    new Map(
      all.flatMap(([id, text]) => {
        const places = startsIn(placedWordsOf(text.text));
        const inTitle = startsIn(placedWordsOf(text.title ?? '')).positions.length > 0;
        const found = places.positions.length > 0 || inTitle;
        return found ? [[id, hitOf(id, { ...places, inTitle, score: 1 })]] : [];
      }),
    );
  const withWord = (isWanted: (word: string) => boolean) =>
    find((words) => placesOf(words.filter(({ word }) => isWanted(word))));
  return {
    async word(word) {
      if (!asked.includes(word)) asked.push(word);
      const exact = withWord((other) => other === word);
      const longer = withWord((other) => other.startsWith(word));
      if (exact.size === 0) return exact;
      return new Map([
        ...[...longer].map(([id, hit]) => [id, { ...hit, strength: LONGER_WORD }] as const),
        ...exact,
      ]);
    },
    async documents(word) {
      return counts[word] ?? 0;
    },
    async phrase(phrase) {
      asked.push(`"${phrase.join(' ')}"`);
      return find((words) => {
        const row = phrase.map((wanted) => placesOf(words.filter(({ word }) => word === wanted)));
        return { positions: rowStarts(row.map((places) => ({ ...places, skipped: 0 }))) };
      });
    },
    async matching(filters) {
      const fits = ({ filters: own = {} }: TestText) =>
        Object.entries(filters).every(([name, values]) =>
          values.some((value) => own[name]?.includes(value)),
        );
      return new Map(
        all.filter(([, text]) => fits(text)).map(([id]) => [id, hitOf(id, { isOnRecord: true })]),
      );
    },
    async withAddress(names) {
      return all.flatMap(([id]) => (names.includes(nameOf(id)) ? [id] : []));
    },
    async newestFirst() {
      return new Map(all.map(([id]) => [id, hitOf(id)]));
    },
    async load(id) {
      const { text = '', title = '' } = byId.get(id) ?? { text: '' };
      const meta = { title, date: '', kind: '', organisations: '', place: '' };
      return { url: `/${nameOf(id)}/`, content: text, meta, anchors: [] };
    },
  };
}

type Places = Pick<Hit, 'positions' | 'lengths'>;

function placesOf(words: readonly PlacedWord[]): Places {
  return {
    positions: words.map(({ place }) => place),
    lengths: words.map(({ length }) => length),
  };
}

function hitOf(id: number, found: Partial<Hit> = {}): Hit {
  return {
    id,
    score: 0,
    positions: [],
    inTitle: false,
    strength: 1,
    isOnRecord: false,
    ...found,
  };
}

function countsOf(texts: TestArchive['texts']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { title = '', text } of Object.values(texts)) {
    for (const word of new Set(wordsOf(`${title} ${text}`))) {
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  return counts;
}
