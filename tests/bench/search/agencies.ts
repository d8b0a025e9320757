import { wordsOf } from './words.ts';

/** An agency by the two names that people use. */
export interface Agency {
  acronym: string;
  name: string;
}

/** "Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF)" */
const DEFINITION = /((?:(?:[A-Z][\w.&-]*,?|of|and|the|for|on|in|to)\s+){2,10})\(([A-Z]{3,8})\)/g;

/** What tells an agency from a law, a fund or a document. */
const AGENCY_NOUN =
  /\b(?:Administration|Agency|Board|Bureau|Centre|Center|Commission|Corporation|Council|Department|Division|Enforcement|Force|Investigations?|Office|Police|Section|Service|Services|Team|Union|Unit)\b/;

const JOINING_WORDS = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to']);

/** The agencies that texts introduce, each acronym with the name that it is given most often. */
export function agenciesIn(texts: Iterable<string>): Agency[] {
  const names = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [, before = '', acronym = ''] of text.matchAll(DEFINITION)) {
      const name = nameBehind(before, acronym);
      if (name === undefined) continue;
      const counts = names.get(acronym) ?? new Map<string, number>();
      names.set(acronym, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  return [...names].map(([acronym, counts]) => ({ acronym, name: mostFrequent(counts) }));
}

/** Whether a text uses the full name of an agency. */
export function usesName(text: string, { name }: Agency): boolean {
  return text.includes(name);
}

/** Whether a text uses the acronym of an agency, as a word of its own. */
export function usesAcronym(text: string, { acronym }: Agency): boolean {
  return new RegExp(`\\b${acronym}\\b`).test(text);
}

/**
 * The shortest end of a text that the acronym stands for: its initials are the acronym, or, as with
 * "Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF)", hold it in their order.
 */
function nameBehind(text: string, acronym: string): string | undefined {
  const words = text.trim().split(/\s+/);
  const names = words
    .map((_, start) => words.slice(start))
    .filter(([first = '', ...others]) => !JOINING_WORDS.has(first) && others.length > 0)
    .filter((name) => AGENCY_NOUN.test(name.join(' ')))
    .reverse();
  const holding = new RegExp([...acronym].join('.*'));
  const found =
    names.find((name) => initialsOf(name) === acronym) ??
    names.find((name) => holding.test(initialsOf(name)));
  return found?.join(' ');
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !JOINING_WORDS.has(word))
    .flatMap((word) => wordsOf(word))
    .map((word) => word.charAt(0))
    .join('');
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
