import { lengthOf } from './index/files.ts';
import { PLAIN, type Posting } from './index/postings.ts';
import type { IndexSummary } from './index/reader.ts';
import { TEXT_RANKING } from './weights.ts';

/** Says how well single words fit announcements. */
export class Scorer {
  readonly #summary: IndexSummary;
  readonly #fieldWeights: readonly number[];
  readonly #title: number;

  constructor(summary: IndexSummary) {
    this.#summary = summary;
    const { fieldWeights } = TEXT_RANKING;
    this.#fieldWeights = summary.fields.map(
      (field) => fieldWeights[field as keyof typeof fieldWeights] ?? 0,
    );
    this.#title = 1 << summary.fields.indexOf('title');
  }

  /**
   * The score of a word in the text, by BM25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework:
   * BM25 and Beyond", 2009), and in the fields beside it.
   *
   * @param rarity What the word weighs in the archive.
   */
  score({ document, weight, fields }: Posting, rarity: number): number {
    const { saturation, length, text } = TEXT_RANKING;
    const { lengths, meanLength } = this.#summary;
    const relative = lengthOf(lengths.charCodeAt(document)) / meanLength;
    const frequency = weight / PLAIN;
    const norm = saturation * (1 - length + length * relative);
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
