import { CORRECTION_ODDS, SPLIT } from '../weights.ts';
import { editCost, PLAIN, WEIGHTED } from './edits.ts';
import type { Block } from './files.ts';
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
}

/**
 * What of the words in these blocks may have been meant, the likeliest first: a noisy channel, in which the cost of the edits
 * stands for the slip's improbability and the number of announcements for the word's probability (M. Kernighan,
 * K. Church, W. Gale, "A spelling correction program based on a noisy channel model", 1990).
 *
 * @param size How many announcements the archive has.
 */
export function correctionsAmong(
  blocks: readonly Block[],
  typed: string,
  size: number,
): Correction[] {
  const documentsOf = (word: string) => blocks.find((block) => block.has(word))?.get(word) ?? 0;
  const typedDocuments = documentsOf(typed);
  return [...misspelt(blocks, typed), ...runTogether(documentsOf, typed, size)]
    .map(({ word, documents, distance, edits, evidence }) => ({
      word,
      documents,
      distance,
      cost: edits * CORRECTION_ODDS.edit - CORRECTION_ODDS.frequency * Math.log(evidence),
      likelier: evidence > typedDocuments * Math.exp(edits * CORRECTION_ODDS.slip),
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

/** A word may stand in two blocks. */
function misspelt(blocks: readonly Block[], typed: string): Iterable<Candidate> {
  const found = new Map<string, Candidate>();
  const most = mostEdits(typed);
  const typedLetters = lettersIn(typed);
  for (const block of blocks) {
    for (const [word, documents] of block) {
      if (Math.abs(word.length - typed.length) > most) continue;
      // An edit takes one letter of the alphabet away at most, and brings one.
      if (bitsIn(lettersIn(word) ^ typedLetters) > 2 * most) continue;
      if (word === typed || found.has(word) || !CORRECTABLE.test(word)) continue;
      const distance = editCost(typed, word, PLAIN, most);
      if (distance > most) continue;
      const edits = editCost(typed, word, WEIGHTED, Number.POSITIVE_INFINITY);
      found.set(word, { word, documents, distance, edits, evidence: documents });
    }
  }
  return found.values();
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

/** One bit for each letter from a to z that the word has. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - LETTER_A;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

const LETTER_A = 'a'.charCodeAt(0);

function bitsIn(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
