/** What the sampler takes for a word, and which words say something. */

/** A word as written, with apostrophes, hyphens and points inside it: `Lomangino-DiMauro`, `U.S`, `$3.2` as `3.2`. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** A sentence ends before white space and a capital. */
const SENTENCE_END = /(?<=[.!?;:])\s+(?=["“]?\p{Lu})/u;

const STOP_WORDS = new Set(
  `a about above according after again against all also although am among an and another any are
  around as at be because been before being below between both but by can cannot could did do does
  doing done down during each either else ever every few for from further get gets given had has
  have having he her here hers him his how however i if in include included including into is it
  its itself just last less like made make many may me might more most much must my near nearly
  neither no nor not now of off often on once one only onto or other others our out over own per
  rather said same say says she should since so some such than that the their them themselves then
  there these they this those through throughout to today together too toward two under until up
  upon us use used using very was we well were what when where whether which while who whom whose
  why will with within without would year years yet you your`.split(/\s+/),
);

/** The words of a text as written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text in lower case. */
export function foldedWordsOf(text: string): string[] {
  return wordsOf(text.toLowerCase());
}

/** Whether a word carries meaning by itself: four letters or more, nothing else, and no stop word. */
function isContentWord(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word) && !STOP_WORDS.has(word.toLowerCase());
}

/** The different content words of a text in lower case, in the order in which they first appear. */
export function contentWordsOf(text: string): string[] {
  return [...new Set(foldedWordsOf(text).filter(isContentWord))];
}

/** The sentences of a text, roughly: an abbreviation before a name ends one too. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END);
}
