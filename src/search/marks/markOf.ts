import { wholeOf, wordsOf } from '../format/words.ts';

/** Says which of some marks a word of a text, or a part of a compound, is a form of. */
export type MarkOf = (word: string) => string | undefined;

/** Finds forms of these marks. A word is looked at once: in texts the same ones come again and again. */
export function markOfAny(marks: readonly string[]): MarkOf {
  const wanted = marks.map((mark) => ({ mark, form: withoutY(mark) }));
  const known = new Map<string, string | undefined>();
  const mayBegin = beginningOf(marks);
  return (word) => {
    if (!mayBegin.test(word)) return undefined;
    if (known.has(word)) return known.get(word);
    const forms = wholesOf(word).map(withoutY);
    const found = wanted.find(({ form }) => forms.some((each) => isFormOf(each, form)))?.mark;
    known.set(word, found);
    return found;
  };
}

/** Tells by its first letter, or by one beyond ASCII, that a word or a part of it may be a form: that is known soonest. */
function beginningOf(marks: readonly string[]): RegExp {
  const letters = new Set(marks.map((mark) => mark.charAt(0)));
  return new RegExp(`(?:^|[^a-z0-9])[${[...letters].join('')}]|[^ -~]`, 'i');
}

/** Words written together: "cyber-attack", "Kenya/Uganda". */
const COMPOUND = /[\p{L}\p{N}][^\p{L}\p{M}\p{N}\s]+[\p{L}\p{N}]/u;

function wholesOf(word: string): string[] {
  const whole = wholeOf(word);
  if (whole === '') return [];
  return COMPOUND.test(word) ? [whole, ...wordsOf(word)] : [whole];
}

/** What a stem can end in: "seize", "seized", "seizing"; "investigator", "investigation". */
const ENDING = /^(?:d|e|ed|ement|er|ers|es|in|ing|ings|ion|ions|n|or|ors|s)?$/;

/** Whether two words differ in no more than an ending: "trained" and "training", "tax" and "taxes". */
function isFormOf(word: string, other: string): boolean {
  if (word === other) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= 3 && ENDING.test(word.slice(shared)) && ENDING.test(other.slice(shared));
}

/** "agency" as it stands in "agencies". */
function withoutY(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
