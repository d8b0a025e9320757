import { decompressed } from '../../format/gunzip.ts';
import {
  type Block,
  blockFile,
  decodeBlock,
  INDEX_FILE,
  keyOf,
  type Order,
  type VocabularyIndex,
} from '../../format/vocabularyFile.ts';

/** Loads the files of a vocabulary, each once, and finds the blocks that hold a word or its neighbours. */
export class BlockReader {
  readonly #load: (file: string) => Promise<Uint8Array>;
  readonly #blocks = new Map<string, Promise<Block>>();
  #index: Promise<VocabularyIndex> | undefined;

  constructor(load: (file: string) => Promise<Uint8Array>) {
    this.#load = load;
  }

  /** A failure is not kept: the next call tries again. */
  index(): Promise<VocabularyIndex> {
    this.#index ??= this.#text(INDEX_FILE)
      .then((text) => JSON.parse(text) as VocabularyIndex)
      .catch((error: unknown) => {
        this.#index = undefined;
        throw error;
      });
    return this.#index;
  }

  /** The block that has the word, if any has. */
  async blockOf(word: string): Promise<Block> {
    const { starts } = await this.index();
    const block = lastAtOrBefore(starts.words, word);
    return block < 0 ? new Map() : this.#block('words', block);
  }

  /** The blocks with the words that share so many letters at the beginning or, ordered by endings, at the end. */
  async blocksNear(order: Order, word: string, letters: number): Promise<Block[]> {
    const starts = (await this.index()).starts[order];
    const key = [...keyOf(word, order)].slice(0, letters).join('');
    const first = lastAtOrBefore(starts, key);
    const last = lastAtOrBefore(starts, `${key}${LAST_LETTER}`);
    const blocks: Promise<Block>[] = [];
    for (let block = Math.max(first, 0); block <= last; block++)
      blocks.push(this.#block(order, block));
    return Promise.all(blocks);
  }

  #block(order: Order, number: number): Promise<Block> {
    const file = blockFile(order, number);
    const known = this.#blocks.get(file);
    if (known) return known;

    const block = this.#text(file)
      .then((text) => decodeBlock(text, order))
      .catch((error: unknown) => {
        this.#blocks.delete(file);
        throw error;
      });
    this.#blocks.set(file, block);
    return block;
  }

  async #text(file: string): Promise<string> {
    try {
      return await decompressed(await this.#load(file));
    } catch (cause) {
      throw new Error(`The list of words could not be read: ${file}.`, { cause });
    }
  }
}

/** Sorts after every letter. */
const LAST_LETTER = '\uffff';

/** The number of the last start that is not after `key`, -1 if there is none. */
function lastAtOrBefore(starts: readonly string[], key: string): number {
  return starts.findLastIndex((start) => start <= key);
}
