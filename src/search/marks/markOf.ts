import { wholeOf, wordsOf } from '../vocabulary/words.ts';

/** Words written together: "cyber-attack", "Kenya/Uganda". */
const COMPOUND = /[\p{L}\p{N}][^\p{L}\p{M}\p{N}\s]+[\p{L}\p{N}]/u;

/** Which of the marks a word of a text, or a part of a compound, is a form of. */
export function markOf(word: string, marks: readonly string[]): string | undefined {
  const whole = wholeOf(word);
  if (whole === '') return undefined;
  const words = COMPOUND.test(word) ? [whole, ...wordsOf(word)] : [whole];
  return marks.find((mark) => words.some((each) => isFormOf(each, mark)));
}

/** Whether two words differ in no more than an ending: "trained" and "training", "tax" and "taxes". */
function isFormOf(word: string, other: string): boolean {
  if (word === other) return true;
  const stem = Math.min(word.length, other.length);
  let shared = 0;
  while (shared < stem && word[shared] === other[shared]) shared += 1;
  const ending = Math.max(word.length, other.length) - shared;
  return shared >= 3 && ending <= 3 && ending <= shared - 1;
}
