import type { NamedThing } from '../format/names.ts';
import { wholeOf, wholeWordsOf } from '../format/words.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Clause, Term } from './query.ts';
import { saysNothing } from './stopWords.ts';

/** One term of a query, or several words in a row that are the name of something. */
export interface RecognisedChoice {
  terms: readonly [Term, ...Term[]];
  things: readonly NamedThing[];
  /** The clauses that the terms stand in. */
  clauses: readonly Clause[];
  /** Whether OR stands between it and the choice before. */
  isAlternative: boolean;
}

/** Puts plain words together that are the name of something, across OR as well; every other term stays alone. */
export function recognised(
  clauses: readonly Clause[],
  names: NameIndex,
  stopWords: ReadonlySet<string>,
): RecognisedChoice[] {
  const placed = clauses.flatMap(termsIn);
  const choices: RecognisedChoice[] = [];
  let rest = placed;
  for (let [first] = rest; first; [first] = rest) {
    const named = nameAt(rest, names);
    const isSmall = named?.length === 1 && isSmallWord(first.term, placed, stopWords);
    const found = isSmall ? undefined : named;
    const others = rest.slice(1, found?.length ?? joinedSmallWords(rest, stopWords));
    choices.push({
      terms: [first.term, ...others.map(({ term }) => term)],
      things: found?.things ?? [],
      clauses: [first, ...others].map(({ clause }) => clause),
      isAlternative: first.isAlternative,
    });
    rest = rest.slice(1 + others.length);
  }
  return choices;
}

/** A term with its clause. */
interface PlacedTerm {
  term: Term;
  clause: Clause;
  isAlternative: boolean;
}

function termsIn(clause: Clause): PlacedTerm[] {
  return clause.terms.map((term, place) => ({ term, clause, isAlternative: place > 0 }));
}

/** What the first terms are a name of, and how many they are. */
function nameAt(
  terms: readonly PlacedTerm[],
  names: NameIndex,
): { things: readonly NamedThing[]; length: number } | undefined {
  const [first] = terms;
  if (!first || first.clause.excluded) return undefined;
  if (first.term.type === 'word') return names.longestAt(wordsInRow(terms), 0);
  // Between OR, quotes only hold the words of a name together.
  if (first.term.type !== 'phrase' || first.clause.terms.length === 1) return undefined;
  const words = first.term.words.flatMap(wholeWordsOf);
  const found = names.longestAt(words, 0);
  return found?.length === words.length ? { ...found, length: 1 } : undefined;
}

/** How many words the terms begin with that say nothing and are joined: together ("and/or") they say something. */
function joinedSmallWords(terms: readonly PlacedTerm[], stopWords: ReadonlySet<string>): number {
  const end = terms.findIndex(({ term, clause, isAlternative }, index) => {
    const isCut = clause.excluded || clause.terms.length > 1 || isAlternative;
    const isSmall = term.type === 'word' && saysNothing(term.word, stopWords);
    return isCut || !isSmall || (index > 0 && !clause.isJoined);
  });
  return Math.max(1, end < 0 ? terms.length : end);
}

/** The plain words that the terms begin with, with no OR between them. */
function wordsInRow(terms: readonly PlacedTerm[]): string[] {
  const words: string[] = [];
  for (const { term, clause, isAlternative } of terms) {
    const isCut = clause.excluded || (isAlternative && words.length > 0);
    if (isCut || term.type !== 'word') break;
    words.push(wholeOf(term.word));
  }
  return words;
}

/** Whether a word that says nothing is one among others: "us" alone may be the name. */
function isSmallWord(
  term: Term,
  all: readonly PlacedTerm[],
  stopWords: ReadonlySet<string>,
): boolean {
  const texts = all.filter(({ term: { type } }) => type === 'word' || type === 'phrase');
  return texts.length > 1 && term.type === 'word' && saysNothing(term.word, stopWords);
}
