/** Letters of the same bin count as one: words are then found nearer than they are, and never further. */
const BINS = 32;

/** The letters of a word, in whatever order. */
export class Letters {
  readonly #length: number;
  /** How many of each the word has. */
  readonly #numbers = new Int8Array(BINS);

  constructor(word: string) {
    this.#length = word.length;
    for (let i = 0; i < word.length; i++) this.#count(word, i, 1);
  }

  /**
   * How many letters one of the two words has that the other has not: so many edits lie between them at least, where
   * an edit takes one letter away and brings one (the bag distance of I. Bartolini, P. Ciaccia, M. Patella, "String
   * matching with metric trees using an approximate distance", 2002). It is known much sooner than their number.
   */
  differentIn(word: string): number {
    let added = 0;
    for (let i = 0; i < word.length; i++) if (this.#count(word, i, -1) < 0) added++;
    for (let i = 0; i < word.length; i++) this.#count(word, i, 1);
    const lost = this.#length - word.length + added;
    return Math.max(added, lost);
  }

  #count(word: string, i: number, step: 1 | -1): number {
    const bin = word.charCodeAt(i) % BINS;
    const number = (this.#numbers[bin] ?? 0) + step;
    this.#numbers[bin] = number;
    return number;
  }
}
