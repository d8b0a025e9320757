import { PLAIN_WEIGHT, type Posting, type Postings } from '../format/postings.ts';
import { placedWordsOf } from '../format/words.ts';

/** What words are found in. */
export interface PostedText {
  /** The text, in pieces that differ in what a word in them counts; in plain text it counts 1. */
  passages: readonly { text: string; weight: number }[];
  /** The fields beside it. */
  meta: Readonly<Record<string, string>>;
}

/** The words of some texts; a text is known by its place among them. */
export interface WordPostings {
  /** The stem of each word with the texts that have it. */
  words: ReadonlyMap<string, Postings>;
  /** The names of the fields, in the order of the bits of the postings. */
  fields: string[];
  /** How long the texts are, in words. */
  lengths: number[];
}

/** The field that is the beginning of the text as well. */
const TITLE = 'title';

/** Gathers the words of texts by the cutter that queries are cut by as well. */
export function wordPostings(
  texts: readonly PostedText[],
  stem: (word: string) => string,
): WordPostings {
  const fields = [...new Set(texts.flatMap(({ meta }) => Object.keys(meta)))].sort();
  const words = new Map<string, MutablePosting[]>();
  const cut = cutter(stem);
  const lengths = texts.map(({ passages, meta }, document) => {
    let before = 0;
    for (const { text, weight } of passages) {
      for (const written of text.split(/\s+/)) {
        const { stems, length } = cut(written);
        for (const word of stems) {
          addPlace(postingOf(words, word.stem, document), before + word.place, word.length, weight);
        }
        before += length;
      }
    }
    let place = before;
    for (const [field, name] of fields.entries()) {
      // A phrase does not go on from one field to the next.
      place += 1;
      for (const written of (meta[name] ?? '').split(/\s+/)) {
        const { stems, length } = cut(written);
        for (const word of stems) {
          const posting = postingOf(words, word.stem, document);
          posting.fields |= 1 << field;
          if (name !== TITLE) addPlace(posting, place + word.place, word.length, 0);
        }
        place += length;
      }
    }
    return before;
  });
  return { words, fields, lengths };
}

interface MutablePosting extends Posting {
  positions: number[];
  lengths?: number[];
}

interface CutText {
  stems: readonly { stem: string; place: number; length: number }[];
  /** How many places it takes. */
  length: number;
}

/** Cuts what stands between spaces. What is written alike is cut only once. */
function cutter(stem: (word: string) => string): (written: string) => CutText {
  const known = new Map<string, CutText>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const words = placedWordsOf(written);
    const cut = {
      stems: words.map(({ word, place, length }) => ({ stem: stem(word), place, length })),
      length: Math.max(0, ...words.map(({ place, length }) => place + length)),
    };
    known.set(written, cut);
    return cut;
  };
}

/** The posting of a word for the text that is read: the last one, or a new one. */
function postingOf(
  words: Map<string, MutablePosting[]>,
  word: string,
  document: number,
): MutablePosting {
  const postings = words.get(word) ?? [];
  const last = postings.at(-1);
  if (last?.document === document) return last;
  const posting = { document, positions: [], weight: 0, fields: 0 };
  postings.push(posting);
  words.set(word, postings);
  return posting;
}

/** Two words of one stem at one place ("Smith's": "smith" alone and with its s) count once. */
function addPlace(posting: MutablePosting, place: number, length: number, weight: number): void {
  const { positions } = posting;
  if (positions.at(-1) !== place) posting.weight += weight * PLAIN_WEIGHT;
  positions.push(place);
  if (length > 1) posting.lengths ??= positions.slice(1).map(() => 1);
  posting.lengths?.push(length);
}
