import type { Choice, Lookup } from '../query/plan.ts';
import type { Word } from '../query/query.ts';
import { CORRECTION_TEMPERATURE } from '../weights.ts';
import type { Hits } from './engine.ts';
import { lookUpAll, united, weakened } from './lookUp.ts';
import type { Need, Ranked } from './rank.ts';
import { type Respelling, respellingsOf, type UnknownWord, unknownWordsIn } from './respelling.ts';
import type { SearchTools } from './searchTools.ts';
import { isPlainWord, type WeighedChoice, type WeighedPart } from './weighing.ts';

/** A part of the query with what its spellings found. */
export interface SpeltNeed extends Need {
  choices: readonly SpeltChoice[];
}

/** One thing that a part asks for, in all the ways in which it was searched. */
export interface SpeltChoice {
  /** None where no announcement has it and nothing is like it. */
  spellings: readonly Spelling[];
  /** Words of it that no announcement has, and that were not respelt. */
  unknown: readonly UnknownWord[];
}

/** One way to write a word, and what it found. */
export interface Spelling {
  lookups: readonly Lookup[];
  /** The word as it was typed and as it was corrected; nothing for what was typed. */
  correction: { word: string; to: string } | undefined;
  hits: Hits;
}

/**
 * Looks up a part of a query, and other spellings of its words.
 *
 * @param rare Other spellings are tried for a word in so many announcements at most.
 */
export async function needOf(
  part: WeighedPart,
  rare: number,
  tools: SearchTools,
): Promise<SpeltNeed> {
  const spelt = await Promise.all(part.choices.map((choice) => spell(choice, rare, tools)));
  const choices = spelt.some(isFoundAsTyped) ? spelt.map(askedAbout) : spelt;
  const hits = choices.flatMap(({ spellings }) => spellings.map((spelling) => spelling.hits));
  return { choices, hits: united(hits) };
}

/** Whether a part can be looked up at all: no announcement has its words, nor any that are like them. */
export function isUnknown({ choices }: SpeltNeed): boolean {
  return choices.every(({ spellings }) => spellings.length === 0);
}

/** The spelling by which an announcement was found; the likeliest when there is no announcement. */
export function usedSpelling(
  { spellings }: SpeltChoice,
  found: Ranked | undefined,
): Spelling | undefined {
  const strengthIn = ({ hits }: Spelling) => (found ? (hits.get(found.hit.id)?.strength ?? 0) : 0);
  return spellings.toSorted((a, b) => strengthIn(b) - strengthIn(a))[0];
}

async function spell(
  choice: WeighedChoice,
  rare: number,
  tools: SearchTools,
): Promise<SpeltChoice> {
  const [term] = choice.terms;
  if (isPlainWord(choice) && term.type === 'word') return spellWord(term, choice, rare, tools);
  const typed = await asTyped(choice, tools);
  const isMissing = typed.hits.size === 0 && choice.things.length === 0;
  const unknown = isMissing ? await unknownWordsIn(choice.lookups, tools) : [];
  return { spellings: [typed], unknown };
}

/** Looks up a word or a compound, and what is like it where it is rare or unknown. */
async function spellWord(
  { word }: Word,
  choice: WeighedChoice,
  rare: number,
  tools: SearchTools,
): Promise<SpeltChoice> {
  const typed = choice.documents > 0 || (await isInTexts(choice, tools));
  if (typed && (choice.documents === 0 || choice.documents > rare)) {
    return { spellings: [await asTyped(choice, tools)], unknown: [] };
  }
  const respellings = await respellingsOf(word, tools);
  const spellings = await Promise.all([
    ...(typed ? [asTyped(choice, tools)] : []),
    ...respellings.map((respelling) => respelt(word, respelling, respellings, tools)),
  ]);
  return { spellings, unknown: spellings.length === 0 ? [{ word, meant: undefined }] : [] };
}

/** Whether announcements have a word that the vocabulary does not: "seizes" where texts have "seized", a compound. */
async function isInTexts({ word, lookups }: WeighedChoice, tools: SearchTools): Promise<boolean> {
  const hits = await (word === undefined ? lookUpAll(lookups, tools) : tools.engine.word(word));
  return hits.size > 0;
}

async function asTyped({ lookups }: Choice, tools: SearchTools): Promise<Spelling> {
  return { lookups, correction: undefined, hits: await lookUpAll(lookups, tools) };
}

/** Looks up another spelling of a word; one that is less likely than the best of all counts less. */
async function respelt(
  word: string,
  { to, lookups, cost }: Respelling,
  [best]: readonly Respelling[],
  tools: SearchTools,
): Promise<Spelling> {
  const strength = Math.exp(((best?.cost ?? cost) - cost) / CORRECTION_TEMPERATURE);
  const hits = weakened(await lookUpAll(lookups, tools), strength);
  return { lookups, correction: { word, to }, hits };
}

function isFoundAsTyped({ spellings }: SpeltChoice): boolean {
  return spellings.some(({ correction, hits }) => correction === undefined && hits.size > 0);
}

/** Where something is found as it was typed, what is not is asked about. */
function askedAbout(choice: SpeltChoice): SpeltChoice {
  const [best] = choice.spellings;
  if (!best?.correction || isFoundAsTyped(choice)) return choice;
  const { word, to } = best.correction;
  return { spellings: [], unknown: [{ word, meant: to }] };
}
