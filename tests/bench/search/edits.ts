import type { Random } from '../random.ts';

/** A slip of the keyboard or of memory: a new spelling, or nothing when the word does not allow it. */
type Edit = (word: string, random: Random) => string | undefined;

const VOWELS = 'aeiou';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The edits that misspelt words are made with. The first letter stays: it is seldom wrong. */
const EDITS: readonly Edit[] = [doubleLetter, dropLetter, changeVowel, substitute, transpose];

/** A word with one edit, other than the word itself; nothing if it is too short for that. */
export function misspell(word: string, random: Random): string | undefined {
  if (word.length < 4) return undefined;
  for (const edit of shuffled(EDITS, random)) {
    const edited = edit(word, random);
    if (edited !== undefined && edited !== word) return edited;
  }
  return undefined;
}

/** The entries in a random order. */
export function shuffled<Entry>(entries: readonly Entry[], random: Random): Entry[] {
  return entries
    .map((entry) => ({ entry, place: random.fraction() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

function doubleLetter(word: string, random: Random): string {
  const at = random.integer(1, word.length - 1);
  return word.slice(0, at + 1) + word.slice(at);
}

function dropLetter(word: string, random: Random): string {
  const at = random.integer(1, word.length - 1);
  return word.slice(0, at) + word.slice(at + 1);
}

function changeVowel(word: string, random: Random): string | undefined {
  const places = [...word].flatMap((letter, at) => (at > 0 && VOWELS.includes(letter) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  const others = [...VOWELS].filter((vowel) => vowel !== word[at]);
  return replaceAt(word, at, random.pick(others));
}

function substitute(word: string, random: Random): string {
  return replaceAt(word, random.integer(1, word.length - 1), random.pick([...LETTERS]));
}

function transpose(word: string, random: Random): string {
  const at = random.integer(1, word.length - 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function replaceAt(word: string, at: number, letter: string): string {
  return word.slice(0, at) + letter + word.slice(at + 1);
}
