import type { Choice, Part } from '../query/plan.ts';
import { saysNothing } from '../query/stopWords.ts';
import { MOST_WORDS, mostDocuments, RARE_DOCUMENTS } from '../weights.ts';
import type { SearchTools } from './searchTools.ts';

/** A part of a query, and how common it is. */
export interface WeighedPart {
  choices: readonly WeighedChoice[];
  /** In how many announcements its words stand, those of all choices together. */
  documents: number;
  /** Whether one of its words is so common in the language that nearly everything would answer it. */
  saysNothing: boolean;
}

/** One thing that a part asks for. */
export interface WeighedChoice extends Choice {
  /** The word that it looks up, if it is a plain one and no compound. */
  word: string | undefined;
  /** In how many announcements that word stands. */
  documents: number;
}

/** Says in how many announcements a word stands. */
type Count = (word: string) => Promise<number>;

/** Says how common the words of a part are. What is quoted, or a name, is never too common. */
export async function weigh(
  part: Part,
  tools: SearchTools,
  count: Count = (word) => tools.engine.documents(word),
): Promise<WeighedPart> {
  const choices = await Promise.all(
    part.choices.map((choice) => weighChoice(choice, tools, count)),
  );
  return {
    choices,
    documents: choices.reduce((sum, { documents }) => sum + documents, 0),
    saysNothing: part.choices.some((choice) => isSmallWord(choice, tools)),
  };
}

async function weighChoice(
  choice: Choice,
  tools: SearchTools,
  count: Count,
): Promise<WeighedChoice> {
  const word = isPlainWord(choice) ? wordOf(choice) : undefined;
  const isCounted = word !== undefined && !isSmallWord(choice, tools);
  return { ...choice, word, documents: isCounted ? await count(word) : 0 };
}

function isSmallWord(choice: Choice, { stopWords }: SearchTools): boolean {
  const [term] = choice.terms;
  return isPlainWord(choice) && term.type === 'word' && saysNothing(term.word, stopWords);
}

/** Whether it is one word outside quotes and fields, and no name. */
export function isPlainWord({ terms: [term, ...others], things }: Choice): boolean {
  return term.type === 'word' && others.length === 0 && things.length === 0;
}

/** Whether a word is so rare that it may itself be a slip. */
export function isDoubtful({ documents }: WeighedChoice): boolean {
  return documents > 0 && documents <= RARE_DOCUMENTS;
}

/**
 * Words that stand nearly everywhere cost much to look up and say nothing. They are left out, unless
 * there is nothing else; those that are common in the language even then.
 */
export function withoutCommon(
  parts: readonly WeighedPart[],
  size: number,
): { kept: readonly WeighedPart[]; left: readonly WeighedPart[] } {
  const telling = parts.filter((part) => !part.saysNothing);
  const rare = telling.filter(({ documents }) => documents <= mostDocuments(size));
  const chosen = rare.length > 0 ? rare : telling;
  const rarest = chosen.toSorted((a, b) => a.documents - b.documents).slice(0, MOST_WORDS);
  return {
    kept: parts.filter((part) => rarest.includes(part)),
    left: parts.filter((part) => !rarest.includes(part)),
  };
}

/** The word that a choice looks up in the text, and nothing else. */
function wordOf({ lookups }: Choice): string | undefined {
  const [lookup] = lookups;
  return lookups.length === 1 && lookup?.type === 'word' ? lookup.word : undefined;
}
