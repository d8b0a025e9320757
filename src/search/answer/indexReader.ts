import { Once } from '../../model/once.ts';
import { CompressedFiles, type LoadFile } from '../format/compressedFiles.ts';
import type { FacetFile } from '../format/facets.ts';
import {
  FACETS_FILE,
  INDEX_FILE,
  type IndexedText,
  type IndexFile,
  sortedFile,
  textFile,
} from '../format/indexFile.ts';
import { type Postings, readPostings } from '../format/postings.ts';
import { type Entries, SortedFiles } from '../format/sortedFiles.ts';

/** The facts of the index about all announcements. */
export type IndexSummary = Omit<IndexFile, 'starts' | 'frequent'> & {
  frequent: ReadonlyMap<string, number>;
};

/** Loads the files of the index, each once, and finds in them what a key stands for. */
export class IndexReader {
  readonly #files: CompressedFiles;
  readonly #index = new Once<IndexSummary & { starts: string[] }>();
  readonly #entries: SortedFiles<Entries>;
  readonly #postings = new Map<string, Postings>();

  constructor(load: LoadFile) {
    this.#files = new CompressedFiles(load, 'The search index could not be read');
    this.#entries = new SortedFiles(
      {
        starts: async () => (await this.#readIndex()).starts,
        load: async (file) => this.#files.bytes(await this.#inVersion(sortedFile(file))),
      },
      (entries) => entries,
    );
  }

  /** What every look-up needs. */
  summary(): Promise<IndexSummary> {
    return this.#readIndex();
  }

  /** The announcements that have a key. Loads one file. */
  async postings(key: string): Promise<Postings> {
    const entries = await this.#entries.fileOf(key);
    return entries ? this.#postingsIn(entries, key) : [];
  }

  /**
   * The keys that begin with another one and are longer, each with the announcements that have it, as far as they
   * stand in the file of that key or the next one.
   */
  async longer(beginning: string): Promise<[key: string, postings: Postings][]> {
    const files = await this.#entries.filesNear(beginning, 2);
    return files.flatMap((entries) =>
      [...entries.keys()]
        .filter((key) => key.length > beginning.length && key.startsWith(beginning))
        .map((key): [string, Postings] => [key, this.#postingsIn(entries, key)]),
    );
  }

  /** What results can be narrowed by. */
  async facets(): Promise<FacetFile> {
    return this.#files.json(await this.#inVersion(FACETS_FILE));
  }

  /** An announcement as results show it. */
  async text(document: number): Promise<IndexedText> {
    return this.#files.json(await this.#inVersion(textFile(document)));
  }

  #readIndex(): Promise<IndexSummary & { starts: string[] }> {
    return this.#index.get(INDEX_FILE, async () => {
      const file = await this.#files.json<IndexFile>(INDEX_FILE, 'no-cache');
      return { ...file, frequent: new Map(file.frequent), starts: file.starts.split(' ') };
    });
  }

  /** The path of a file in the folder of the version that the index names. */
  async #inVersion(file: string): Promise<string> {
    const { version } = await this.#readIndex();
    return `${version}/${file}`;
  }

  #postingsIn(entries: Entries, key: string): Postings {
    const known = this.#postings.get(key);
    if (known) return known;
    const bytes = entries.get(key);
    const postings = bytes ? readPostings(bytes) : [];
    this.#postings.set(key, postings);
    return postings;
  }
}
