/** Every number that decides what a search finds, in which order, and how it corrects a word. Tuned on one part of a corpus of press releases, reported on the other. */

/** The weight of a word by where in an announcement it stands. */
export const TEXT_WEIGHTS = {
  title: 7,
  h2: 6,
  h3: 5,
  h4: 4,
  /** Summary and takeaways. */
  keyPoints: 2,
  text: 1,
} as const;

/** The score of a single word in an announcement; see `answer/score.ts`. */
export const TEXT_RANKING = {
  /** After how many occurrences the next ones hardly count (BM25, k1). */
  saturation: 1.2,
  /** How much a long text is held against its words (BM25, b). */
  length: 0.75,
  /** The text against the fields beside it. */
  text: 1.8,
  /** What a word in a field counts; in other fields it is found, and counts nothing. */
  fieldWeights: { title: 5, organisations: 1, place: 1, codes: 10 },
} as const;

/** The way in which the parts of a query add up to the score of an announcement; see `answer/rank.ts`. */
export const WEIGHTS = {
  /** Two words of the query side by side, against the words themselves. */
  near: 1.6,
  /** After how many occurrences a word has given half of what it can give. */
  saturation: 1,
  /** Being on record with an organisation, topic or country; its name in the text comes on top. */
  onRecord: 2,
  /** All words of the query in the title, against the words themselves. */
  wholeTitle: 0.6,
  /** How many words may stand between two words of the query until their closeness is halved. */
  nearGap: 2,
  /** How steeply an announcement falls that has only a part of the words. */
  coveragePower: 2,
  /** The least part of the words, by weight, that an answer has. */
  leastShare: 0.5,
} as const;

/** A word that stands in more than this part of all announcements is not looked up where rarer ones are given. */
const COMMON_SHARE = 0.6;

/** In a small archive no word's list is long: a word in no more announcements than this is always looked up. */
const COMMON_LEAST = 500;

/** In how many announcements a word may stand and still be looked up. */
export function mostDocuments(size: number): number {
  return Math.max(size * COMMON_SHARE, COMMON_LEAST);
}

/** From so many words on, an answer need not have all of them. */
export const LONG_QUERY = 5;

/** At most this many words of a query are looked up; the rarest say most. */
export const MOST_WORDS = 6;

/** A longer word that begins like the one asked for, against that word. */
export const LONGER_WORD = 0.25;

/** A spelling that is worse by this, in the vocabulary's costs, counts e times less. */
export const CORRECTION_TEMPERATURE = 4;

/** A word in no more announcements than this may itself be a misspelling. */
export const RARE_DOCUMENTS = 4;

/** At most this many spellings are tried for a word that the archive does not have. */
export const MOST_CORRECTIONS = 4;

/** At most this many announcements are read to verify a quoted phrase. */
export const MOST_VERIFIED = 40;

/** The cost of a slip of the pen: a letter for an unrelated one 1, those that people make more often less. */
export const EDIT_COSTS = {
  /** A letter changed, added or left out. */
  letter: 1,
  /** A vowel for another vowel ("seperate"). */
  vowel: 0.85,
  /** A letter for one that sounds alike ("kristopher"), "ph" for "f", "ck" for "k". */
  soundAlike: 0.85,
  /** The letter on the next key. */
  neighbouringKey: 0.85,
  /** A letter doubled or a double letter written once ("comission"). */
  doubling: 0.6,
  /** A vowel added or left out. */
  vowelAddedOrLost: 0.9,
  /** Two neighbours in the wrong order ("recieve"). */
  transposition: 0.55,
  /** What an error in the first letter costs on top: people rarely get it wrong. */
  firstLetter: 0.2,
} as const;

/** The weights by which edits and frequency add up to the likeliest correction; in natural logarithms of odds. */
export const CORRECTION_ODDS = {
  /** What an edit that costs 1 takes away. */
  edit: 6,
  /** What being in e times as many announcements adds. Less than 1: rare names are looked for as well. */
  frequency: 0.6,
  /**
   * How improbable an edit that costs 1 is, when a known word is weighed against one it may be a slip for: the other
   * must be in e to this power, some 150, times as many announcements.
   */
  slip: 5,
} as const;

/** Two words without a space between, as a correction. */
export const SPLIT = {
  /** What the missing space costs, as an edit. */
  cost: 0.6,
  /** Letters that each of the two has at least. */
  shortestPart: 3,
  /** In how many announcements both would stand by chance alone, at least. */
  leastTogether: 1,
} as const;
