import { wholeOf } from '../format/words.ts';
import type { Choice, Part, UnknownName } from '../query/plan.ts';
import { printTerm } from '../query/print.ts';
import { RARE_DOCUMENTS } from '../weights.ts';
import { type Evidence, hasFullMatch, knownParts, usedSpelling } from './evidence.ts';
import type { Ranked } from './rank.ts';
import type { UnknownWord } from './respelling.ts';
import type { SearchTools } from './searchTools.ts';
import { isDoubtful } from './weighing.ts';

/** Something that a reader must be told about how the query was answered. */
export type Notice =
  | { type: 'corrected'; word: string; to: string }
  | { type: 'suggestion'; word: string; to: string }
  | { type: 'unmatched'; word: string }
  | { type: 'common'; words: string[] }
  /** Nothing was asked for but words that stand nearly everywhere; in quotes they would be searched. */
  | { type: 'only-common'; words: string[] }
  /** None of the results has everything that was asked for, or not all of them have. */
  | { type: 'partial'; without: 'all' | 'some' }
  | { type: 'unknown-name'; name: UnknownName };

/** Says how the words were spelt to be found, what the results do not have, and what was left out. */
export function evidenceNotices(evidence: Evidence, results: readonly Ranked[]): Notice[] {
  return different([
    ...spellingNotices(evidence, results),
    ...partialNotice(evidence, results),
    ...commonNotice(evidence),
  ]);
}

/** The same notices, each once: a query may have a word twice. */
function different(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}

/** The words that may have been meant by those that hardly any announcement has, where hardly any was found. */
export async function suggestions(
  { parts, isRespelt }: Evidence,
  results: readonly Ranked[],
  { vocabulary }: SearchTools,
): Promise<Notice[]> {
  if (isRespelt || results.length > RARE_DOCUMENTS) return [];
  const doubtful = parts.flatMap(({ choices }) => choices).filter(isDoubtful);
  const likelier = await Promise.all(
    doubtful.map(async ({ choice: { terms } }): Promise<Notice[]> => {
      const word = printTerm(terms[0]);
      const [best] = await vocabulary.corrections(word, 1);
      return best?.likelier ? [{ type: 'suggestion', word, to: best.word }] : [];
    }),
  );
  return likelier.flat();
}

/** Says how each word was spelt to be found, where that is not as it was typed. */
function spellingNotices({ parts }: Evidence, [first]: readonly Ranked[]): Notice[] {
  return parts
    .flatMap(({ choices }) => choices)
    .flatMap((choice): Notice[] => {
      const correction = usedSpelling(choice, first?.hit.id)?.correction;
      return [
        ...(correction ? [{ type: 'corrected', ...correction } as const] : []),
        ...choice.unknown.map(unknownNotice),
      ];
    });
}

function unknownNotice({ word, meant }: UnknownWord): Notice {
  return meant === undefined
    ? { type: 'unmatched', word }
    : { type: 'suggestion', word, to: meant };
}

/** Says what the results do not have. */
function partialNotice(evidence: Evidence, results: readonly Ranked[]): Notice[] {
  if (evidence.parts.length === 0 || results.length === 0) return [];
  if (!hasFullMatch(evidence)) return [{ type: 'partial', without: 'all' }];
  const wanted = knownParts(evidence).length;
  const isMixed = results.some(({ met }) => met.length < wanted);
  return isMixed ? [{ type: 'partial', without: 'some' }] : [];
}

/** Names what was left out, each word once and not what was searched as well. */
function commonNotice({ parts, common }: Evidence): Notice[] {
  const named = new Set(
    parts.flatMap(({ choices }) => choices).map(({ choice }) => wholeOf(choiceText(choice))),
  );
  const words: string[] = [];
  for (const text of common.map(partText)) {
    const whole = wholeOf(text);
    if (!named.has(whole)) words.push(text);
    named.add(whole);
  }
  if (words.length === 0) return [];
  return [{ type: parts.length > 0 ? 'common' : 'only-common', words }];
}

function partText({ choices }: Part): string {
  return choices.map(choiceText).join(' OR ');
}

function choiceText({ terms }: Choice): string {
  return terms.map(printTerm).join(' ');
}
