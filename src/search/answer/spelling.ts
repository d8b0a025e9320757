import type { Choice } from '../query/plan.ts';
import type { Word } from '../query/query.ts';
import { CORRECTION_TEMPERATURE } from '../weights.ts';
import type { ChoiceEvidence, PartEvidence, Spelling } from './evidence.ts';
import { lookUpAll, united, weakened } from './lookUp.ts';
import { guessOf, type Respelling, respellingsOf, unknownWordsIn } from './respelling.ts';
import type { SearchTools } from './searchTools.ts';
import { type ChoiceWeight, isOneWord, type PartWeight } from './weighing.ts';

/**
 * Looks up a part of a plan, and other spellings of its words.
 *
 * @param rare Other spellings are tried for a word in so many announcements at most.
 */
export async function lookUpPart(
  weight: PartWeight,
  rare: number,
  tools: SearchTools,
): Promise<PartEvidence> {
  const found = await Promise.all(
    weight.choices.map((choice) =>
      weight.part.isFieldName ? lookUpFieldName(choice, tools) : lookUpChoice(choice, rare, tools),
    ),
  );
  const choices = found.some(isFoundAsTyped) ? found.map(askedAbout) : found;
  const hits = choices.flatMap(({ spellings }) => spellings.map((spelling) => spelling.hits));
  return { choices, hits: united(hits) };
}

async function lookUpChoice(
  weight: ChoiceWeight,
  rare: number,
  tools: SearchTools,
): Promise<ChoiceEvidence> {
  const { choice, documents } = weight;
  const [term] = choice.terms;
  const isWord = isOneWord(choice) && term.type === 'word';
  const found = await (isWord
    ? lookUpWord(term, weight, rare, tools)
    : lookUpAsTyped(choice, tools));
  return { choice, documents, ...found };
}

/** Looks up what was typed as the name of a field: no other spelling of it was meant. */
async function lookUpFieldName(
  { choice, documents }: ChoiceWeight,
  tools: SearchTools,
): Promise<ChoiceEvidence> {
  const typed = await asTyped(choice, tools);
  const [term] = choice.terms;
  const isUnknown = typed.hits.size === 0 && term.type === 'word';
  return {
    choice,
    documents,
    spellings: isUnknown ? [] : [typed],
    unknown: isUnknown ? [{ word: term.word, meant: undefined }] : [],
  };
}

/** What a choice finds as it stands, and which of its words no announcement has. */
async function lookUpAsTyped(
  choice: Choice,
  tools: SearchTools,
): Promise<Pick<ChoiceEvidence, 'spellings' | 'unknown'>> {
  const typed = await asTyped(choice, tools);
  const isMissing = typed.hits.size === 0 && choice.things.length === 0;
  const unknown = isMissing ? await unknownWordsIn(choice.lookups, tools) : [];
  return { spellings: [typed], unknown };
}

/** Looks up a word or a compound, and what is like it where it is rare or unknown. */
async function lookUpWord(
  { word }: Word,
  weight: ChoiceWeight,
  rare: number,
  tools: SearchTools,
): Promise<Pick<ChoiceEvidence, 'spellings' | 'unknown'>> {
  const { choice, documents } = weight;
  const isTyped = documents > 0 || (await isInTexts(weight, tools));
  if (isTyped && (documents === 0 || documents > rare)) {
    return { spellings: [await asTyped(choice, tools)], unknown: [] };
  }
  const respellings = await respellingsOf(word, tools);
  const spellings = await Promise.all([
    ...(isTyped ? [asTyped(choice, tools)] : []),
    ...respellings.map((respelling) => respelt(word, respelling, respellings, tools)),
  ]);
  if (spellings.length > 0) return { spellings, unknown: [] };
  const meant = await guessOf(word, tools);
  return { spellings, unknown: [{ word, meant: undefined }, ...(meant ? [{ word, meant }] : [])] };
}

/** Whether announcements have a word that the vocabulary does not: "seizes" where texts have "seized", a compound. */
async function isInTexts({ choice, word }: ChoiceWeight, tools: SearchTools): Promise<boolean> {
  const hits = await (word === undefined
    ? lookUpAll(choice.lookups, tools)
    : tools.engine.word(word));
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

function isFoundAsTyped({ spellings }: ChoiceEvidence): boolean {
  return spellings.some(({ correction, hits }) => correction === undefined && hits.size > 0);
}

/** Where something is found as it was typed, what is not is asked about. */
function askedAbout(found: ChoiceEvidence): ChoiceEvidence {
  const [best] = found.spellings;
  if (!best?.correction || isFoundAsTyped(found)) return found;
  const { word, to } = best.correction;
  return { ...found, spellings: [], unknown: [{ word, meant: to }] };
}
