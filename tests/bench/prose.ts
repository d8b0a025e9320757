import type { Random } from './random.ts';
import { LAST_RANK, wordOfRank } from './vocabulary.ts';

const FIRST_NAMES =
  'Aisha,Ana,Anil,Beatriz,Chen,Dario,Elena,Farid,Grace,Hiroshi,Ines,Jamal,João,Katarzyna,Lars,Malik,Mei,Nadia,Oluwaseun,Pedro,Quentin,Rania,Søren,Thandiwe,Ulrike,Víctor,Wanjiru,Xenia,Yusuf,Zoë'.split(
    ',',
  );

/** The first rank of words that serve as names of their own. */
const RARE = 100_000;

/** Writes text that has no sense but the measures of English: see `generateArchive`. */
export class Prose {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A word: the hundred most common make half of a text, and new ones keep appearing. */
  word(): string {
    return wordOfRank(Math.min(this.#random.zipf(0.6, 50), LAST_RANK));
  }

  /** So many words. */
  phrase(length: number): string {
    return Array.from({ length }, () => this.word()).join(' ');
  }

  /** A sentence of three to fifty-five words, about nineteen in the middle. */
  sentence(): string {
    const length = Math.round(Math.min(55, Math.max(3, this.#random.logNormal(19, 0.45))));
    const words = Array.from({ length }, (_, position) => {
      const word = this.#random.chance(0.02) ? String(this.#random.integer(2, 9000)) : this.word();
      return position < length - 1 && this.#random.chance(0.06) ? `${word},` : word;
    });
    return `${capitalised(words.join(' '))}.`;
  }

  /** A name of so many words, each with a capital. */
  name(length: number): string {
    return Array.from({ length }, () => capitalised(this.word())).join(' ');
  }

  /** The name of a person; surnames are common ones and rare ones. */
  person(): string {
    const surname = this.properName(this.#random.zipf(0.6, 300));
    return `${this.#random.pick(FIRST_NAMES)} ${surname}`;
  }

  /** A name that is like no other word of the archive, for each number another. */
  properName(number: number): string {
    return capitalised(wordOfRank(Math.min(RARE + number, LAST_RANK)));
  }
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
