import { Once } from '../../model/once.ts';
import { gunzip } from './gunzip.ts';

/** Gives the bytes of a file by its name. */
export type LoadFile = (file: string, cache?: RequestCache) => Promise<Uint8Array>;

/** Reads files that were compressed with gzip. */
export class CompressedFiles {
  readonly #load: LoadFile;
  readonly #failure: string | undefined;
  readonly #contents = new Once<unknown>();

  /** @param failure Begins the sentence that names a file which could not be read; nothing for the loader's own words. */
  constructor(load: LoadFile, failure?: string) {
    this.#load = load;
    this.#failure = failure;
  }

  /** The content of a file of JSON, which is read once. */
  json<Content>(file: string, cache?: RequestCache): Promise<Content> {
    return this.#contents.get(file, () =>
      this.#read(file, async () => {
        const bytes = await gunzip(await this.#load(file, cache));
        return JSON.parse(new TextDecoder().decode(bytes));
      }),
    ) as Promise<Content>;
  }

  /** The bytes of a file. */
  bytes(file: string): Promise<Uint8Array> {
    return this.#read(file, async () => gunzip(await this.#load(file)));
  }

  async #read<Content>(file: string, read: () => Promise<Content>): Promise<Content> {
    try {
      return await read();
    } catch (cause) {
      if (this.#failure === undefined) throw cause;
      throw new Error(`${this.#failure}: ${file}.`, { cause });
    }
  }
}
