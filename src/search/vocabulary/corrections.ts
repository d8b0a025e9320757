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
 * What of these words may have been meant, the likeliest first: a noisy channel, in which the cost of the edits
 * stands for the slip's improbability and the number of announcements for the word's probability (M. Kernighan,
 * K. Church, W. Gale, "A spelling correction program based on a noisy channel model", 1990).
 *
 * @param size How many announcements the archive has.
 */
export function correctionsAmong(words: Block, typed: string, size: number): Correction[] {
  const typedDocuments = words.get(typed) ?? 0;
  return [...misspelt(words, typed), ...runTogether(words, typed, size)]
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

function* misspelt(words: Block, typed: string): Generator<Candidate> {
  const most = mostEdits(typed);
  const typedLetters = lettersIn(typed);
  for (const [word, documents] of words) {
    if (word === typed || Math.abs(word.length - typed.length) > most) continue;
    // An edit takes one letter of the alphabet away at most, and brings one.
    if (bitsIn(lettersIn(word) ^ typedLetters) > 2 * most || !CORRECTABLE.test(word)) continue;
    const distance = editCost(typed, word, PLAIN, most);
    if (distance > most) continue;
    const edits = editCost(typed, word, WEIGHTED, Number.POSITIVE_INFINITY);
    yield { word, documents, distance, edits, evidence: documents };
  }
}

/** Two known words, if they are frequent enough to be expected in one announcement by chance alone. */
function* runTogether(words: Block, typed: string, size: number): Generator<Candidate> {
  for (let end = SPLIT.shortestPart; end <= typed.length - SPLIT.shortestPart; end++) {
    const [left, right] = [typed.slice(0, end), typed.slice(end)];
    const [one, other] = [words.get(left) ?? 0, words.get(right) ?? 0];
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
