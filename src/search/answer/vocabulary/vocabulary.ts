import { Once } from '../../../model/once.ts';
import { CompressedFiles, type LoadFile } from '../../format/compressedFiles.ts';
import { INDEX_FILE } from '../../format/indexFile.ts';
import { SortedFiles } from '../../format/sortedFiles.ts';
import {
  keyOf,
  type Order,
  readCounts,
  type VocabularyIndex,
  vocabularyFile,
  type WordCounts,
} from '../../format/vocabularyFile.ts';
import { wholeOf } from '../../format/words.ts';
import { type Correction, correctionsAmong } from './corrections.ts';
import { CORRECTABLE, type Reach, reachOf } from './reach.ts';

/** The words of the archive, read from the files of `vocabularyFiles` as they are needed. */
export class Vocabulary {
  readonly #files: CompressedFiles;
  readonly #words: Readonly<Record<Order, SortedFiles<WordCounts>>>;
  readonly #corrections = new Once<Correction[]>();

  constructor(load: LoadFile) {
    this.#files = new CompressedFiles(load, 'The list of words could not be read');
    this.#words = { words: this.#sortedBy('words'), endings: this.#sortedBy('endings') };
  }

  /** How many announcements the archive has. */
  async size(): Promise<number> {
    return (await this.#readIndex()).documents;
  }

  /** How many announcements have the word; 0 when none has. Loads one file. */
  async documents(word: string): Promise<number> {
    const whole = wholeOf(word);
    if (whole === '') return 0;
    return (await this.#words.words.fileOf(whole))?.get(whole) ?? 0;
  }

  /**
   * What may have been meant by a word, the likeliest first; the word itself is not among it. A known word has
   * corrections too: see {@link Correction.likelier}. Numbers and words of fewer than three letters have none.
   *
   * Looks first where all words within one edit stand, mostly two files. When that finds none of them, looks among
   * all words with the same first letter or the same end.
   */
  async corrections(word: string, limit = 5): Promise<Correction[]> {
    const typed = wholeOf(word);
    if (!CORRECTABLE.test(typed)) return [];
    const corrections = await this.#corrections.get(typed, () => this.#allCorrections(typed));
    return corrections.slice(0, limit);
  }

  async #allCorrections(typed: string): Promise<Correction[]> {
    const { near, far } = reachOf(typed);
    const found = await this.#correctionsWithin(typed, near);
    const enough = found.some(({ distance }) => distance === 1);
    return enough ? found : this.#correctionsWithin(typed, far);
  }

  async #correctionsWithin(typed: string, { beginning, end }: Reach): Promise<Correction[]> {
    const [documents, ...words] = await Promise.all([
      this.size(),
      this.#wordsNear('words', typed, beginning),
      this.#wordsNear('endings', typed, end),
    ]);
    return correctionsAmong(words.flat(), typed, documents);
  }

  /** The files with the words that share so many letters at the beginning or, ordered by endings, at the end. */
  #wordsNear(order: Order, word: string, letters: number): Promise<WordCounts[]> {
    const key = [...keyOf(word, order)].slice(0, letters).join('');
    return this.#words[order].filesNear(key);
  }

  #sortedBy(order: Order): SortedFiles<WordCounts> {
    return new SortedFiles(
      {
        starts: async () => (await this.#readIndex()).starts[order],
        load: (file) => this.#files.bytes(vocabularyFile(order, file)),
      },
      (entries) => readCounts(entries, order),
    );
  }

  #readIndex(): Promise<VocabularyIndex> {
    return this.#files.json(INDEX_FILE);
  }
}
