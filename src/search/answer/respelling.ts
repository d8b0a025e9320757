import { wholeOf } from '../format/words.ts';
import type { Lookup } from '../query/plan.ts';
import { nameLookup, wordLookups } from '../query/planLookups.ts';
import { MOST_CORRECTIONS } from '../weights.ts';
import type { SearchTools } from './searchTools.ts';
import type { Correction } from './vocabulary/corrections.ts';

/** Another way to write a word, and how it is looked up. */
export interface Respelling {
  to: string;
  lookups: readonly Lookup[];
  /** The lower, the likelier. */
  cost: number;
}

/** A word that no announcement has, and what may have been meant. */
export interface UnknownWord {
  word: string;
  meant: string | undefined;
}

/** The words that may have been meant by a word or a compound that no announcement has, the likeliest first. */
export async function respellingsOf(typed: string, tools: SearchTools): Promise<Respelling[]> {
  const compounds = await respeltCompounds(typed, tools);
  if (compounds.length > 0) return compounds;
  const corrections = await tellingCorrections(wholeOf(typed), tools);
  return corrections
    .filter(({ isGuess }) => !isGuess)
    .map(({ word, cost }) => ({
      to: word,
      lookups: [nameLookup(word.split(' '))],
      cost,
    }));
}

/** What a short word is only guessed to be meant for, to be asked about. */
export async function guessOf(typed: string, tools: SearchTools): Promise<string | undefined> {
  const [best] = await tellingCorrections(wholeOf(typed), tools);
  return best?.isGuess ? best.word : undefined;
}

/** The words of a quoted phrase, or of a place, that no announcement has. */
export async function unknownWordsIn(
  lookups: readonly Lookup[],
  tools: SearchTools,
): Promise<UnknownWord[]> {
  const words = lookups.flatMap((lookup) => {
    if (lookup.type === 'word') return [lookup.word];
    return lookup.type === 'filters' ? [] : lookup.words;
  });
  const unknown = await unknownAmong(words, tools);
  return Promise.all(
    unknown.map(async (word) => {
      const [best] = await tellingCorrections(word, tools);
      return { word, meant: best?.word };
    }),
  );
}

/** A word that says nothing is never what was meant by one that is not known. */
async function tellingCorrections(
  word: string,
  { vocabulary, stopWords }: SearchTools,
): Promise<Correction[]> {
  const corrections = await vocabulary.corrections(word);
  return corrections
    .filter((correction) => !correction.word.split(' ').some((part) => stopWords.has(part)))
    .slice(0, MOST_CORRECTIONS);
}

/** What stands between the words of a compound. */
const JOINERS = /([^\p{L}\p{M}\p{N}]+)/u;

/** A compound with the parts corrected that no announcement has; none where a part is like nothing. */
async function respeltCompounds(typed: string, tools: SearchTools): Promise<Respelling[]> {
  const pieces = typed.split(JOINERS);
  const unknown = pieces.length > 1 ? await unknownAmong(pieces.map(wholeOf), tools) : [];
  const corrections = await Promise.all(unknown.map((part) => tellingCorrections(part, tools)));
  const most = Math.max(0, ...corrections.map(({ length }) => length));
  if (corrections.some(({ length }) => length === 0)) return [];
  return Array.from({ length: most }, (_, rank) => {
    const chosen = corrections.flatMap((likely) => likely[rank] ?? likely[0] ?? []);
    const to = pieces
      .map((piece) => chosen[unknown.indexOf(wholeOf(piece))]?.word ?? piece)
      .join('');
    return {
      to,
      lookups: wordLookups(to),
      cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
    };
  });
}

async function unknownAmong(
  words: readonly string[],
  { vocabulary }: SearchTools,
): Promise<string[]> {
  const counted = await Promise.all(
    words
      .filter(Boolean)
      .map(async (word) => ({ word, documents: await vocabulary.documents(word) })),
  );
  return counted.filter(({ documents }) => documents === 0).map(({ word }) => word);
}
