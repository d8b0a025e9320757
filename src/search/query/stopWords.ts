import { wholeOf } from '../format/words.ts';

/** Words so common in a language that they say nothing about a text. They are looked up only in quotes, or alone. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: `a about above after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing done down during each few for from
    further had has have having he her here hers him his how i if in into is it its itself just me
    more most my no nor not now of off on once only or other our out over own please same she should
    so some such tell than that the their them then there these they this those through to too under
    until up us very was we were what when where which while who whom whose why will with would you
    your find show said say says happened any anyone anything`,
};

/** The stop words of a language, in lower case; none where the language has no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return new Set((STOP_WORDS[language] ?? '').split(/\s+/).filter(Boolean));
}

/** Initials with dots between, or nothing but capitals. */
const ABBREVIATED = /^(?:\p{L}(?:\.\p{L})+|\p{Lu}{2,})$/u;

/** Whether a word, as it was typed, says nothing; "US" and "U.S." are more than "us", as "WHO" is more than "who". */
export function saysNothing(typed: string, stopWords: ReadonlySet<string>): boolean {
  return !ABBREVIATED.test(typed) && stopWords.has(wholeOf(typed));
}
