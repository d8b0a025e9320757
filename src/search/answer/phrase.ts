import { placedWordsOf } from '../format/words.ts';
import { MOST_VERIFIED, mostDocuments } from '../weights.ts';
import { exactly, type Hit, type Hits } from './engine.ts';
import { rowStarts } from './row.ts';
import type { SearchTools } from './searchTools.ts';

/**
 * Finds the announcements in which words stand one after the other.
 *
 * Words that stand everywhere are not looked up, which saves their long lists: the others have to
 * stand at the right distance, and the text itself is then read for the whole phrase. Where too many
 * announcements would have to be read, and for a phrase of nothing but common words, the engine is
 * asked for every word after all.
 */
export async function findPhrase(words: readonly string[], tools: SearchTools): Promise<Hits> {
  const telling = await tellingWords(words, tools);
  const found = sideBySide(telling);
  if (telling.length === words.length) return found;
  if (telling.length === 0 || found.size > MOST_VERIFIED) return tools.engine.phrase(words);
  return verified(found, words, tools);
}

/** Finds the announcements that hold a name; its common words are taken on trust. */
export async function findName(words: readonly string[], tools: SearchTools): Promise<Hits> {
  const telling = await tellingWords(words, tools);
  return telling.length === 0 ? tools.engine.phrase(words) : sideBySide(telling);
}

interface TellingWord {
  /** Its place in the phrase. */
  offset: number;
  hits: Hits;
}

/** Looks up the words that do not stand everywhere, each as soon as that is known of it. A longer word is another one. */
async function tellingWords(
  words: readonly string[],
  { stopWords, engine, vocabulary }: SearchTools,
): Promise<TellingWord[]> {
  const most = mostDocuments(await vocabulary.size());
  const found = await Promise.all(
    words.map(async (word, offset) => {
      const isTelling = !stopWords.has(word) && (await engine.documents(word)) <= most;
      return isTelling ? { offset, hits: exactly(await engine.word(word)) } : undefined;
    }),
  );
  return found.filter((telling) => telling !== undefined);
}

/** The announcements in which words stand as far from each other as in the phrase. */
function sideBySide(words: readonly TellingWord[]): Hits {
  const [rarest] = words.toSorted((a, b) => a.hits.size - b.hits.size);
  if (!rarest) return new Map();
  return new Map(
    [...rarest.hits.values()].flatMap((hit): [number, Hit][] => {
      const positions = startsIn(hit.id, words);
      return positions.length > 0 ? [[hit.id, { ...hit, positions }]] : [];
    }),
  );
}

/** Where the words stand in an announcement, one after the other. */
function startsIn(id: number, words: readonly TellingWord[]): number[] {
  const row = words.map(({ offset, hits }, index) => {
    const hit = hits.get(id);
    const before = words[index - 1]?.offset ?? offset - 1;
    return hit && { ...hit, skipped: offset - before - 1 };
  });
  return row.every((word) => word !== undefined) ? rowStarts(row) : [];
}

async function verified(
  hits: Hits,
  words: readonly string[],
  { engine }: SearchTools,
): Promise<Hits> {
  const checked = await Promise.all(
    [...hits.values()].map(async (hit) => {
      const { content, meta } = await engine.load(hit.id);
      const texts = [content, ...Object.values(meta)];
      return texts.some((text) => standsIn(words, text)) ? hit : undefined;
    }),
  );
  return new Map(checked.flatMap((hit) => (hit ? [[hit.id, hit] as const] : [])));
}

/** Whether words stand in a text one after the other. */
function standsIn(words: readonly string[], text: string): boolean {
  const placed = placedWordsOf(text);
  const row = words.map((word) => {
    const found = placed.filter((each) => each.word === word);
    return {
      positions: found.map(({ place }) => place),
      lengths: found.map(({ length }) => length),
      skipped: 0,
    };
  });
  return rowStarts(row).length > 0;
}
