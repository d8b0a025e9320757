/** Of a longer run of letters or digits (a hash, a key) so many count, in the archive and in a query. */
export const LONGEST_WORD = 40;

/** A word of a text and its place in it. Places are counted in parts: letters and digits with nothing between them. */
export interface PlacedWord {
  word: string;
  /** Where it begins. */
  place: number;
  /** How many parts it has: 1, and more where it is written together of several. */
  length: number;
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ȷ: 'j' },
    ...{ ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', ƀ: 'b', ɓ: 'b', ɗ: 'd', ɖ: 'd', ǥ: 'g', ɠ: 'g', ɨ: 'i' },
    ...{ ƙ: 'k', ɍ: 'r', ʉ: 'u', ƴ: 'y', ɏ: 'y', ƶ: 'z', ς: 'σ' },
  }),
);

/** In this order: initials ("U.S."), numbers ("1,000,000"), words and compounds ("cyber-attack", "O'Brien", "18-484"). */
const TOKEN =
  /(?<initials>(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}]))|(?<number>\p{N}+(?:[.,]\p{N}+)+)|[\p{L}\p{N}]+(?:['&-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /'s$/;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Scripts that leave no space between words, and Korean, whose words carry their endings. */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const PART = new RegExp(`[${UNSPACED}]|[^${UNSPACED}]+`, 'gu');
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/**
 * The words of a text, with their places: as the index knows them and as a query asks for them.
 *
 * What is written together is one word without its punctuation ("18-484" is "18484", "U.S." is "us"), and each of its
 * parts is a word as well. Accents do not count, nor does a possessive 's. Where a script has no spaces, each
 * character is a word, and each two that follow each other (bigrams: no list of words is needed, and index and browser
 * can't differ).
 *
 * @example `cyber-attack` -> `cyberattack` (place 0, length 2), `cyber` (0, 1), `attack` (1, 1)
 */
export function placedWordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let place = 0;
  for (const { whole, pieces, isPossessive } of tokensIn(text)) {
    const end = place + pieces.flat().length;
    if (whole !== undefined) words.push({ word: whole, place, length: end - place });
    for (const piece of pieces) {
      for (const [index, part] of piece.entries()) {
        const next = piece[index + 1];
        const word = shortened(part);
        words.push({ word, place, length: 1 });
        if (isPair(part, next)) words.push({ word: part + next, place, length: 2 });
        // "Smith's" of "Anders-Smith's".
        if (isPossessive && place === end - 2) words.push({ word, place, length: 2 });
        place += 1;
      }
    }
  }
  return words;
}

/**
 * The words of a text in its order; see {@link placedWordsOf}.
 *
 * @example `The cyber-attack` -> `the`, `cyberattack`, `cyber`, `attack`
 */
export function wordsOf(text: string): string[] {
  return placedWordsOf(text).map(({ word }) => word);
}

/**
 * The fewest words that cover a text, each of which begins where the one before ends.
 *
 * @example `the cyber-attack` -> `the`, `cyberattack`
 */
export function rowOf(text: string): string[] {
  return tokensIn(text).flatMap(({ whole, pieces }) =>
    whole === undefined ? pieces.flatMap(inPairs) : [whole],
  );
}

/**
 * The words that cover a text where compounds are taken apart; initials and numbers are not.
 *
 * @example `the cyber-attack in the U.S.` -> `the`, `cyber`, `attack`, `in`, `the`, `us`
 */
export function partsRowOf(text: string): string[] {
  return tokensIn(text).flatMap(({ whole, pieces, isCompound }) =>
    whole === undefined || isCompound ? pieces.flatMap(inPairs) : [whole],
  );
}

/**
 * A word as it is written together, without its punctuation.
 *
 * @example `O'Brien` -> `obrien`; `18-484` -> `18484`
 */
export function wholeOf(text: string): string {
  return shortened(folded(text).replace(POSSESSIVE, '').replace(NOT_LETTERS, ''));
}

/**
 * The words of a name or a phrase, a compound as one word.
 *
 * @example `Anti-Money Laundering` -> `antimoney`, `laundering`
 */
export function wholeWordsOf(text: string): string[] {
  return text.split(/\s+/).map(wholeOf).filter(Boolean);
}

/** Whether a text has characters of a script that leaves no spaces between words. */
export function isUnspaced(text: string): boolean {
  return HAS_UNSPACED.test(text);
}

/** What is written together. */
interface Token {
  /** As one word; nothing where it has only one part, or a script in it that leaves no spaces. */
  whole: string | undefined;
  /** What stands between the signs in it, each with its parts. */
  pieces: readonly (readonly string[])[];
  /** Whether its pieces are words of their own, unlike initials and the digits of a number. */
  isCompound: boolean;
  /** Whether it ends in 's. */
  isPossessive: boolean;
}

function tokensIn(text: string): Token[] {
  return Array.from(folded(text).matchAll(TOKEN), ({ 0: token, groups }) => {
    const pieces = token.split(NOT_LETTERS).map((piece) => piece.match(PART) ?? []);
    const isOneWord = pieces.length > 1 && !isUnspaced(token);
    const isPossessive = POSSESSIVE.test(token);
    const isTakenApart = groups?.['initials'] === undefined && groups?.['number'] === undefined;
    return {
      whole: isOneWord ? wholeOf(token) : undefined,
      pieces,
      isCompound: isTakenApart && pieces.length > (isPossessive ? 2 : 1),
      isPossessive,
    };
  });
}

/** Two characters of a script without spaces as one word, as far as there are two; other parts as they are. */
function inPairs(parts: readonly string[]): string[] {
  const [first, second, ...others] = parts;
  if (first === undefined) return [];
  if (isPair(first, second)) return [first + second, ...inPairs(others)];
  return [shortened(first), ...inPairs(parts.slice(1))];
}

function isPair(part: string, next: string | undefined): next is string {
  return next !== undefined && isUnspaced(part) && isUnspaced(next);
}

function shortened(word: string): string {
  return word.length > LONGEST_WORD ? [...word].slice(0, LONGEST_WORD).join('') : word;
}

/** Most text, which needs no more than lower case. */
const ASCII = /^[ -~]*$/;
const PLAIN_LETTER = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'g');

/**
 * Lower case, without accents, compatibility forms ("ﬁ", "①") written out, one form of apostrophe and of hyphen.
 * Signs that are no letters by themselves ("™") are none here either, and what is not seen (a soft hyphen) is not there.
 */
function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(/\p{S}/gu, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(PLAIN_LETTER, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/‐/g, '-')
    .normalize('NFC');
}
