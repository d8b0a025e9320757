/** Longer runs of letters are noise (addresses, pasted data): they are no words, in the archive and in a query. */
export const LONGEST_WORD = 40;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** In this order: initials ("U.S."), numbers ("1,000,000"), words and compounds ("cyber-attack", "O'Brien", "18-484"). */
const TOKEN =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:['&-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /'s$/;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a text as the index knows them and as a query asks for them, in the order of the text.
 *
 * Follows Pagefind: what is written together is one word without its punctuation ("18-484" is "18484", "U.S." is
 * "us"), and a compound's parts of two or more letters are words as well ("cyberattack", "cyber", "attack").
 * Unlike Pagefind, accents do not count, nor does a possessive 's.
 *
 * @example `The cyber-attack` -> `the`, `cyberattack`, `cyber`, `attack`
 */
export function wordsOf(text: string): string[] {
  return (folded(text).match(TOKEN) ?? [])
    .flatMap(wordsOfToken)
    .filter((word) => word.length <= LONGEST_WORD);
}

/**
 * A word as it is written together, without its punctuation.
 *
 * @example `O'Brien` -> `obrien`; `18-484` -> `18484`
 */
export function wholeOf(text: string): string {
  return folded(text).replace(POSSESSIVE, '').replace(NOT_LETTERS, '');
}

/**
 * The words of a name or a phrase, a compound as one word.
 *
 * @example `Anti-Money Laundering` -> `antimoney`, `laundering`
 */
export function wholeWordsOf(text: string): string[] {
  return text.split(/\s+/).map(wholeOf).filter(Boolean);
}

/** Most text, which needs no more than lower case. */
const ASCII = /^[ -~]*$/;

/** Lower case, without accents, compatibility forms ("ﬁ", "①") written out, one form of apostrophe and of hyphen. */
function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/‐/g, '-');
}

function wordsOfToken(token: string): string[] {
  const parts = token.replace(POSSESSIVE, '').split(NOT_LETTERS);
  const whole = parts.join('');
  const isCompound = parts.length > 1 && /['&-]/.test(token);
  return isCompound ? [whole, ...parts.filter((part) => part.length > 1)] : [whole];
}
