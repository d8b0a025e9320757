/** An abbreviation as the texts explain it: "Federal Bureau of Investigation (FBI)". */
export interface Abbreviation {
  short: string;
  long: string;
}

/** Capitals in brackets. */
const BRACKETED = /\(((?:\p{Lu}|&){2,8})\)/gu;

/** A name in capitals, with small words within it, at the end of what stands before the brackets. */
const EXPLANATION =
  /(?:\p{Lu}[\p{L}\p{M}'’&.-]*\s+(?:(?:of|and|the|for|on|in|to|de|des|du|la|und|der)\s+){0,3}){1,9}$/u;

/** As far before the brackets an explanation is looked for, in letters. */
const LONGEST = 300;

/** In so many announcements at least an abbreviation has to be explained the same way. */
const LEAST_DOCUMENTS = 2;

/** Gathers the abbreviations that texts explain, after A. Schwartz and M. Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text", 2003. */
export class AbbreviationCounter {
  readonly #documents = new Map<string, number>();

  add(text: string): void {
    const pairs = new Set<string>();
    for (const { 1: short = '', index } of text.matchAll(BRACKETED)) {
      const [before] = EXPLANATION.exec(text.slice(Math.max(0, index - LONGEST), index)) ?? [];
      const long = before && explanationOf(short, before.trim().split(/\s+/));
      if (long) pairs.add(`${short}\n${long}`);
    }
    for (const pair of pairs) this.#documents.set(pair, (this.#documents.get(pair) ?? 0) + 1);
  }

  /** Each abbreviation with its most frequent explanation, in alphabetical order. */
  common(): Abbreviation[] {
    const best = new Map<string, { long: string; documents: number }>();
    for (const [pair, documents] of [...this.#documents].sort()) {
      const [short = '', long = ''] = pair.split('\n');
      if (documents >= LEAST_DOCUMENTS && documents > (best.get(short)?.documents ?? 0)) {
        best.set(short, { long, documents });
      }
    }
    return [...best].map(([short, { long }]) => ({ short, long }));
  }
}

/** The last words of which the capitals are the abbreviation; small words may or may not count. */
function explanationOf(short: string, words: readonly string[]): string | undefined {
  for (let first = words.length - 2; first >= 0; first -= 1) {
    const some = words.slice(first);
    const capitals = some.filter((word) => /^\p{Lu}/u.test(word));
    const initials = capitals.map((word) => [...word][0]).join('');
    if (initials === short.replaceAll('&', '') && /^\p{Lu}/u.test(some[0] ?? ''))
      return some.join(' ');
  }
  return undefined;
}
