import type { Hits } from './engine.ts';
import { lookUpAll, united, weakened } from './lookUp.ts';
import { type Lookup, nameLookup, type Part } from './plan.ts';
import type { Need, Ranked } from './rank.ts';
import type { SearchTools } from './searchTools.ts';
import type { Correction } from './vocabulary/vocabulary.ts';
import { CORRECTION_TEMPERATURE, MOST_CORRECTIONS } from './weights.ts';
import { lookUpWord } from './wordLookUp.ts';

/** A part of a query, and how common it is. */
export interface WeighedPart {
  part: Part;
  /** The single word that it looks up in the text, if it is one. */
  word: string | undefined;
  isStopWord: boolean;
  /** In how many announcements the word stands. */
  documents: number;
}

/** A part of the query with what its spellings found. */
export interface SpeltNeed extends Need {
  /** The word as it was typed, if other spellings of it were tried. */
  word: string | undefined;
  spellings: readonly Spelling[];
}

/** One way to write a word, and what it found. */
export interface Spelling {
  lookups: readonly Lookup[];
  /** The corrected word; nothing for what was typed. */
  correction: Correction | undefined;
  hits: Hits;
}

/**
 * Looks up a part of a query, and other spellings of its word.
 *
 * @param rare Other spellings are tried for a word in so many announcements at most.
 */
export async function needOf(
  { part, word, documents, isStopWord }: WeighedPart,
  rare: number,
  tools: SearchTools,
): Promise<SpeltNeed> {
  const typed = { lookups: part.lookups, correction: undefined };
  const isCorrected =
    word !== undefined &&
    !isStopWord &&
    documents <= rare &&
    (documents > 0 || !(await hasOtherForms(word, tools)));
  const corrections = isCorrected ? await tellingCorrections(word, tools) : [];
  const tried = [
    ...(isCorrected && documents === 0 ? [] : [typed]),
    ...corrections.map((correction) => ({
      lookups: [nameLookup(correction.word.split(' '))],
      correction,
    })),
  ];
  const [best] = corrections;
  const spellings = await Promise.all(
    tried.map(async ({ lookups, correction }): Promise<Spelling> => {
      const strength =
        correction && best ? Math.exp((best.cost - correction.cost) / CORRECTION_TEMPERATURE) : 1;
      return { lookups, correction, hits: weakened(await lookUpAll(lookups, tools), strength) };
    }),
  );
  return {
    word: isCorrected ? word : undefined,
    spellings,
    hits: united(spellings.map(({ hits }) => hits)),
  };
}

/** Whether announcements have a word in another form only: "seizes" where texts have "seized". */
async function hasOtherForms(word: string, tools: SearchTools): Promise<boolean> {
  return (await lookUpWord(word, tools)).size > 0;
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

/** The spelling by which an announcement was found; the likeliest when there is no announcement. */
export function usedSpelling(
  { spellings }: SpeltNeed,
  found: Ranked | undefined,
): Spelling | undefined {
  const strengthIn = ({ hits }: Spelling) => hits.get(found?.hit.id ?? '')?.strength ?? 0;
  return spellings.toSorted((a, b) => strengthIn(b) - strengthIn(a))[0];
}
