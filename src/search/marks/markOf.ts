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

/** What a stem can end in: "seize", "seized", "seizing"; "investigator", "investigation". */
const ENDING = /^(?:d|e|ed|ement|er|ers|es|in|ing|ings|ion|ions|n|or|ors|s)?$/;

/** Whether two words differ in no more than an ending: "trained" and "training", "tax" and "taxes". */
function isFormOf(one: string, two: string): boolean {
  const [word, other] = [withoutY(one), withoutY(two)];
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  if (word.length === shared && other.length === shared) return true;
  return shared >= 3 && ENDING.test(word.slice(shared)) && ENDING.test(other.slice(shared));
}

/** "agency" as it stands in "agencies". */
function withoutY(word: string): string {
  return word.replace(/y$/, 'i');
}
