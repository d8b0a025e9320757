import { LONGEST_WORD, wholeOf } from '../../format/words.ts';
import { BlockReader } from './blockReader.ts';
import { type Correction, correctionsAmong } from './corrections.ts';
import { CORRECTABLE, type Reach, reachOf } from './reach.ts';

export type { Correction } from './corrections.ts';

/** The words of the archive, read from the files of `vocabularyFiles` as they are needed. */
export class Vocabulary {
  readonly #reader: BlockReader;
  readonly #corrections = new Map<string, Promise<Correction[]>>();

  /** @param load Gives the bytes of a file by its name. */
  constructor(load: (file: string) => Promise<Uint8Array>) {
    this.#reader = new BlockReader(load);
  }

  /** How many announcements the archive has. */
  async size(): Promise<number> {
    return (await this.#reader.index()).documents;
  }

  /** How many announcements have the word; 0 when none has. Loads one block. */
  async documents(word: string): Promise<number> {
    const whole = wholeOf(word);
    if (whole === '' || whole.length > LONGEST_WORD) return 0;
    return (await this.#reader.blockOf(whole)).get(whole) ?? 0;
  }

  /**
   * What may have been meant by a word, the likeliest first; the word itself is not among it. A known word has
   * corrections too: see {@link Correction.likelier}. Numbers and words of fewer than three letters have none.
   *
   * Looks first where all words within one edit stand, mostly two blocks. When that finds none of them, looks among
   * all words with the same first letter or the same end.
   */
  async corrections(word: string, limit = 5): Promise<Correction[]> {
    const typed = wholeOf(word);
    if (!CORRECTABLE.test(typed)) return [];
    const known = this.#corrections.get(typed);
    if (known) return (await known).slice(0, limit);

    const corrections = this.#allCorrections(typed);
    this.#corrections.set(typed, corrections);
    corrections.catch(() => this.#corrections.delete(typed));
    return (await corrections).slice(0, limit);
  }

  async #allCorrections(typed: string): Promise<Correction[]> {
    const { near, far } = reachOf(typed);
    const found = await this.#correctionsWithin(typed, near);
    const enough = found.some(({ distance }) => distance === 1);
    return enough ? found : this.#correctionsWithin(typed, far);
  }

  async #correctionsWithin(typed: string, { beginning, end }: Reach): Promise<Correction[]> {
    const [{ documents }, ...blocks] = await Promise.all([
      this.#reader.index(),
      this.#reader.blocksNear('words', typed, beginning),
      this.#reader.blocksNear('endings', typed, end),
    ]);
    return correctionsAmong(blocks.flat(), typed, documents);
  }
}
