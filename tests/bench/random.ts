/** Pseudo-random numbers: the same seed always gives the same sequence. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, but not including, 1, by the algorithm mulberry32 of Tommy Ettinger. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number between two others, both of which can come. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of the entries, each as likely as the others. */
  pick<Entry>(entries: readonly Entry[]): Entry {
    return entryAt(entries, this.integer(0, entries.length - 1));
  }

  /** So many things, from one number to another. */
  several<Made>(from: number, to: number, make: () => Made): Made[] {
    return Array.from({ length: this.integer(from, to) }, make);
  }

  /** A number with a log-normal distribution, like the length of a sentence. */
  logNormal(median: number, deviation: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.fraction()));
    return median * Math.exp(deviation * radius * Math.cos(2 * Math.PI * this.fraction()));
  }

  /**
   * A rank from 0 by the law of Zipf and Mandelbrot: low ranks are common, and none is impossible.
   * The share of what lies beyond rank r is `(1 + r / offset) ** -exponent`.
   */
  zipf(exponent: number, offset: number): number {
    const share = 1 - this.fraction();
    return Math.floor(offset * (share ** (-1 / exponent) - 1));
  }
}

function entryAt<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new Error('There is nothing to pick from.');
  return entry;
}
