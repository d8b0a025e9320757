import { type Block, readBlock } from '../format/block.ts';
import type { FacetFile } from '../format/facets.ts';
import { decompressed, decompressedBytes } from '../format/gunzip.ts';
import {
  blockFile,
  FACETS_FILE,
  INDEX_FILE,
  type IndexedText,
  type IndexFile,
  textFile,
} from '../format/indexFile.ts';
import { type Postings, readPostings } from '../format/postings.ts';

/** Gives the bytes of a file of the index. */
export type LoadFile = (file: string, cache?: RequestCache) => Promise<Uint8Array>;

/** What the index says about all announcements. */
export type IndexSummary = Omit<IndexFile, 'starts' | 'frequent'> & {
  frequent: ReadonlyMap<string, number>;
};

/** Loads the files of the index, each once, and finds in them what a key stands for. A failure is not kept. */
export class IndexReader {
  readonly #load: LoadFile;
  readonly #loaded = new Map<string, Promise<unknown>>();
  readonly #postings = new Map<string, Postings>();

  constructor(load: LoadFile) {
    this.#load = load;
  }

  async summary(): Promise<IndexSummary> {
    return this.#index();
  }

  /** The announcements that have a key. Loads one block. */
  async postings(key: string): Promise<Postings> {
    const block = await this.#blockAt(lastAtOrBefore((await this.#index()).starts, key));
    return this.#postingsIn(block, key);
  }

  /**
   * The keys that begin with another one and are longer, each with the announcements that have it, as far as they
   * stand in the block of that key or the next one.
   */
  async longer(beginning: string): Promise<[key: string, postings: Postings][]> {
    const { starts } = await this.#index();
    const first = lastAtOrBefore(starts, beginning);
    const numbers = starts[first + 1]?.startsWith(beginning) ? [first, first + 1] : [first];
    const blocks = await Promise.all(numbers.map((number) => this.#blockAt(number)));
    return blocks.flatMap((block) =>
      [...block.keys()]
        .filter((key) => key.length > beginning.length && key.startsWith(beginning))
        .map((key): [string, Postings] => [key, this.#postingsIn(block, key)]),
    );
  }

  async facets(): Promise<FacetFile> {
    return this.#file(FACETS_FILE, async (bytes) => JSON.parse(await decompressed(bytes)));
  }

  async text(document: number): Promise<IndexedText> {
    return this.#file(textFile(document), async (bytes) => JSON.parse(await decompressed(bytes)));
  }

  #index(): Promise<IndexSummary & { starts: string[] }> {
    return this.#once(INDEX_FILE, async () => {
      const file = JSON.parse(
        await decompressed(await this.#load(INDEX_FILE, 'no-cache')),
      ) as IndexFile;
      return { ...file, frequent: new Map(file.frequent), starts: file.starts.split(' ') };
    });
  }

  #blockAt(number: number): Promise<Block> {
    return this.#file(blockFile(number), async (bytes) =>
      readBlock(await decompressedBytes(bytes)),
    );
  }

  #postingsIn(block: Block, key: string): Postings {
    const known = this.#postings.get(key);
    if (known) return known;
    const bytes = block.get(key);
    const postings = bytes ? readPostings(bytes) : [];
    this.#postings.set(key, postings);
    return postings;
  }

  #file<Content>(file: string, read: (bytes: Uint8Array) => Promise<Content>): Promise<Content> {
    return this.#once(file, async () => {
      const { version } = await this.#index();
      return read(await this.#load(`${version}/${file}`));
    });
  }

  #once<Content>(file: string, load: () => Promise<Content>): Promise<Content> {
    const known = this.#loaded.get(file);
    if (known) return known as Promise<Content>;
    const content = load().catch((cause: unknown) => {
      this.#loaded.delete(file);
      throw new Error(`The search index could not be read: ${file}.`, { cause });
    });
    this.#loaded.set(file, content);
    return content;
  }
}

/** The number of the last start that is not after a key. The first start is empty. */
function lastAtOrBefore(starts: readonly string[], key: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
