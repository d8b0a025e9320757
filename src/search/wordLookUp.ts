import type { Hits } from './engine.ts';
import type { SearchTools } from './searchTools.ts';

/** Finds the announcements that hold a word. For one that none has, the engine gives those with words that begin alike. */
export async function lookUpWord(
  word: string,
  { engine, vocabulary }: Pick<SearchTools, 'engine' | 'vocabulary'>,
): Promise<Hits> {
  const [hits, documents] = await Promise.all([engine.word(word), vocabulary.documents(word)]);
  return documents > 0 ? hits : exactly(hits);
}

/** The announcements that have what was asked for or another form of it, and not only a longer word. */
export function exactly(hits: Hits): Hits {
  return new Map([...hits].filter(([, { strength }]) => strength === 1));
}
