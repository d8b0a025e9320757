import type { Choice, Part, Plan } from '../query/plan.ts';
import { saysNothing } from '../query/stopWords.ts';
import { MOST_WORDS, mostDocuments, RARE_DOCUMENTS } from '../weights.ts';
import type { SearchTools } from './searchTools.ts';

/** A part of a plan, and how common it is. */
export interface PartWeight {
  part: Part;
  choices: readonly ChoiceWeight[];
  /** In how many announcements its words stand, those of all choices together. */
  documents: number;
  /** Whether one of its words is so common in the language that nearly everything would answer it. */
  saysNothing: boolean;
}

/** A choice of a part, and how common it is. */
export interface ChoiceWeight {
  choice: Choice;
  /** The word that it looks up, if it is a plain one and no compound. */
  word: string | undefined;
  /** In how many announcements that word stands. */
  documents: number;
}

/** Says how common the words of a part are. What is quoted, or a name, is never too common. */
export async function weighPart(part: Part, tools: SearchTools): Promise<PartWeight> {
  const choices = await Promise.all(part.choices.map((choice) => weighChoice(choice, tools)));
  return {
    part,
    choices,
    documents: choices.reduce((sum, { documents }) => sum + documents, 0),
    saysNothing: part.choices.some((choice) => isSmallWord(choice, tools)),
  };
}

async function weighChoice(choice: Choice, tools: SearchTools): Promise<ChoiceWeight> {
  const word = isOneWord(choice) ? wordOf(choice) : undefined;
  const isCounted = word !== undefined && !isSmallWord(choice, tools);
  return { choice, word, documents: isCounted ? await tools.engine.documents(word) : 0 };
}

function isSmallWord(choice: Choice, { stopWords }: SearchTools): boolean {
  const [term] = choice.terms;
  return isOneWord(choice) && term.type === 'word' && saysNothing(term.word, stopWords);
}

/** Whether it is one word outside quotes and fields, and no name. */
export function isOneWord({ terms: [term, ...others], things }: Choice): boolean {
  return term.type === 'word' && others.length === 0 && things.length === 0;
}

/** Whether a word is so rare that it may itself be a slip. */
export function isDoubtful({ documents }: { documents: number }): boolean {
  return documents > 0 && documents <= RARE_DOCUMENTS;
}

/** Whether a part is looked up whatever the others are: it is not too common, and they are not too many. */
export function isSurelyKept(
  { documents, saysNothing }: PartWeight,
  { required }: Plan,
  size: number,
): boolean {
  return !saysNothing && documents <= mostDocuments(size) && required.length <= MOST_WORDS;
}

/**
 * Words that stand nearly everywhere cost much to look up and say nothing. They are left out, unless
 * there is nothing else; those that are common in the language even then.
 */
export function withoutCommon(
  weights: readonly PartWeight[],
  size: number,
): { kept: readonly PartWeight[]; left: readonly PartWeight[] } {
  const telling = weights.filter((weight) => !weight.saysNothing);
  const rare = telling.filter(({ documents }) => documents <= mostDocuments(size));
  const chosen = rare.length > 0 ? rare : telling;
  const rarest = chosen.toSorted((a, b) => a.documents - b.documents).slice(0, MOST_WORDS);
  return {
    kept: weights.filter((weight) => rarest.includes(weight)),
    left: weights.filter((weight) => !rarest.includes(weight)),
  };
}

/** The word that a choice looks up in the text, and nothing else. */
function wordOf({ lookups }: Choice): string | undefined {
  const [lookup] = lookups;
  return lookups.length === 1 && lookup?.type === 'word' ? lookup.word : undefined;
}
