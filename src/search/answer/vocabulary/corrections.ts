import type { WordCounts } from '../../format/vocabularyFile.ts';
import { CORRECTION_ODDS, EDIT_COSTS, SPLIT } from '../../weights.ts';
import { editCost, PLAIN_EDITS, WEIGHTED } from './edits.ts';
import { Letters } from './letters.ts';
import { CORRECTABLE, mostEdits } from './reach.ts';

/** What may have been meant by a word. */
export interface Correction {
  /** The word, or two with a space between when the typed one is two run together ("taxfraud"). */
  word: string;
  /** How many announcements have it; of two words, how many have the rarer one. */
  documents: number;
  /** How many edits lie between: letters changed, added, left out, swapped, or written as they sound; a missing space. */
  distance: number;
  /** What the edits cost, less what the frequency speaks for: the lower, the likelier. */
  cost: number;
  /** Whether the typed word is unknown, or so much rarer that it is probably a slip for this one. */
  likelier: boolean;
  /** Whether the typed word is so short, and a letter so unlike the one in its place, that it may as well be another word: "null" for "full". */
  isGuess: boolean;
}

/** A word of so many letters is easily one that the archive does not have, and not a slip. */
const SHORT_WORD = 4;

/**
 * What of the words in these files may have been meant, the likeliest first: a noisy channel, in which the cost of the edits
 * stands for the slip's improbability and the number of announcements for the word's probability (M. Kernighan,
 * K. Church, W. Gale, "A spelling correction program based on a noisy channel model", 1990).
 *
 * @param size How many announcements the archive has.
 */
export function correctionsAmong(
  files: readonly WordCounts[],
  typed: string,
  size: number,
): Correction[] {
  const documentsOf = (word: string) => files.find((words) => words.has(word))?.get(word) ?? 0;
  const typedDocuments = documentsOf(typed);
  return [...misspelt(files, typed), ...runTogether(documentsOf, typed, size)]
    .map(({ word, documents, distance, edits, evidence }) => ({
      word,
      documents,
      distance,
      cost: edits * CORRECTION_ODDS.edit - CORRECTION_ODDS.frequency * Math.log(evidence),
      likelier: evidence > typedDocuments * Math.exp(edits * CORRECTION_ODDS.slip),
      isGuess:
        typed.length <= SHORT_WORD && word.length === typed.length && edits >= EDIT_COSTS.letter,
    }))
    .sort((one, other) => one.cost - other.cost || (one.word < other.word ? -1 : 1));
}

interface Candidate {
  word: string;
  documents: number;
  distance: number;
  /** What the edits cost, in letters. */
  edits: number;
  /** In how many announcements it might have been read. */
  evidence: number;
}

/** A word may stand in two files. */
function misspelt(files: readonly WordCounts[], typed: string): Iterable<Candidate> {
  const found = new Map<string, Candidate>();
  const most = mostEdits(typed);
  const mayBeMeant = mayBeWithin(most, typed);
  for (const words of files) {
    for (const [word, documents] of words) {
      if (word === typed || found.has(word) || !mayBeMeant(word)) continue;
      const distance = editCost(typed, word, PLAIN_EDITS, most);
      if (distance > most) continue;
      const edits = editCost(typed, word, WEIGHTED, Number.POSITIVE_INFINITY);
      found.set(word, { word, documents, distance, edits, evidence: documents });
    }
  }
  return found.values();
}

/** Two letters for which one may stand that is neither of them. */
const SOUND = /ph|ch|ks/;

/** Tells which words may be within so many edits. */
function mayBeWithin(most: number, typed: string): (word: string) => boolean {
  const letters = new Letters(typed);
  const hasSound = SOUND.test(typed);
  return (word) => {
    if (Math.abs(word.length - typed.length) > most) return false;
    const different = letters.differentIn(word);
    if (different > 2 * most || !CORRECTABLE.test(word)) return false;
    return different <= most || hasSound || SOUND.test(word);
  };
}

/** Two known words, if they are frequent enough to be expected in one announcement by chance alone. */
function* runTogether(
  documentsOf: (word: string) => number,
  typed: string,
  size: number,
): Generator<Candidate> {
  for (let end = SPLIT.shortestPart; end <= typed.length - SPLIT.shortestPart; end++) {
    const [left, right] = [typed.slice(0, end), typed.slice(end)];
    const [one, other] = [documentsOf(left), documentsOf(right)];
    const together = (one * other) / size;
    if (together < SPLIT.leastTogether) continue;
    const documents = Math.min(one, other);
    yield {
      word: `${left} ${right}`,
      documents,
      distance: 1,
      edits: SPLIT.cost,
      evidence: together,
    };
  }
}
