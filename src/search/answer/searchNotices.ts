import type { UnknownName } from '../query/plan.ts';
import { printTerm } from '../query/print.ts';
import { RARE_DOCUMENTS } from '../weights.ts';
import type { Outcome } from './outcome.ts';
import type { UnknownWord } from './respelling.ts';
import type { SearchTools } from './searchTools.ts';
import { isUnknown, usedSpelling } from './spelling.ts';
import type { WeighedChoice, WeighedPart } from './weighing.ts';

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

/** Says how the words were spelt to be found, and what the results do not have. */
export function outcomeNotices(outcome: Outcome): Notice[] {
  return [...spellingNotices(outcome), ...partialNotice(outcome)];
}

/** Names what was left out. */
export function commonNotice(kept: readonly WeighedPart[], left: readonly WeighedPart[]): Notice[] {
  if (left.length === 0) return [];
  const words = left.map(({ choices }) =>
    choices.map(({ terms }) => terms.map(printTerm).join(' ')).join(' OR '),
  );
  return [{ type: kept.length > 0 ? 'common' : 'only-common', words }];
}

/** Says how each word was spelt to be found, where that is not as it was typed. */
function spellingNotices({ needs, results: [first] }: Outcome): Notice[] {
  return needs
    .flatMap(({ choices }) => choices)
    .flatMap((choice): Notice[] => {
      const correction = usedSpelling(choice, first)?.correction;
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

/** What may have been meant by words that hardly any announcement has, where hardly any was found. */
export async function suggestions(
  doubtful: readonly WeighedChoice[],
  found: number,
  { vocabulary }: SearchTools,
): Promise<Notice[]> {
  if (found > RARE_DOCUMENTS) return [];
  const likelier = await Promise.all(
    doubtful.map(async ({ terms: [term] }): Promise<Notice[]> => {
      const word = printTerm(term);
      const [best] = await vocabulary.corrections(word, 1);
      return best?.likelier ? [{ type: 'suggestion', word, to: best.word }] : [];
    }),
  );
  return likelier.flat();
}

/** Says what the results do not have. */
function partialNotice({ needs, results, isFull }: Outcome): Notice[] {
  if (results.length === 0) return [];
  if (!isFull) return [{ type: 'partial', without: 'all' }];
  const wanted = needs.filter((need) => !isUnknown(need)).length;
  const isMixed = results.some(({ met }) => met.length < wanted);
  return isMixed ? [{ type: 'partial', without: 'some' }] : [];
}
