import { lengthOf } from '../format/indexFile.ts';
import { PLAIN_WEIGHT, type Posting } from '../format/postings.ts';
import { TEXT_RANKING } from '../weights.ts';
import type { IndexSummary } from './indexReader.ts';

/** Says how well single words fit announcements. */
export class Scorer {
  readonly #size: number;
  /** What the length of each text is held against its words. */
  readonly #norms: Float64Array;
  readonly #fieldWeights: readonly number[];
  readonly #title: number;

  constructor({ documents, lengths, meanLength, fields }: IndexSummary) {
    const { saturation, length, fieldWeights } = TEXT_RANKING;
    this.#size = documents;
    this.#norms = Float64Array.from(lengths, (letter) => {
      const relative = lengthOf(letter.charCodeAt(0)) / meanLength;
      return saturation * (1 - length + length * relative);
    });
    this.#fieldWeights = fields.map(
      (field) => fieldWeights[field as keyof typeof fieldWeights] ?? 0,
    );
    this.#title = 1 << fields.indexOf('title');
  }

  /** How much it says that an announcement has a word, by how few of all have it. */
  rarity(documents: number): number {
    return Math.log(1 + (this.#size - documents + 0.5) / (documents + 0.5));
  }

  /**
   * The score of a word in the text, by BM25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework:
   * BM25 and Beyond", 2009), and in the fields beside it.
   *
   * @param rarity See {@link rarity}.
   */
  score({ document, weight, fields }: Posting, rarity: number): number {
    const { saturation, text } = TEXT_RANKING;
    const frequency = weight / PLAIN_WEIGHT;
    const norm = this.#norms[document] ?? saturation;
    const inText = (text * (saturation + 1) * frequency) / (norm + frequency);
    return rarity * (inText + this.#inFields(fields));
  }

  isInTitle({ fields }: Posting): boolean {
    return (fields & this.#title) !== 0;
  }

  #inFields(fields: number): number {
    if (fields === 0) return 0;
    return this.#fieldWeights.reduce(
      (sum, weight, field) => (fields & (1 << field) ? sum + weight : sum),
      0,
    );
  }
}
