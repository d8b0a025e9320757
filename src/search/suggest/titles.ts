import { CompressedFiles, type LoadFile } from '../format/compressedFiles.ts';
import { INDEX_FILE } from '../format/indexFile.ts';
import { type Entries, SortedFiles } from '../format/sortedFiles.ts';
import {
  readTitles,
  TITLES_A_FILE,
  type Title,
  type TitleIndex,
  titlesFile,
  type WordTitles,
  wordsFile,
} from '../format/titleFile.ts';

/** Shorter beginnings of words are not looked up: too many words have them. */
const LEAST_LETTERS = 3;

/** Finds announcements by words of their titles. Files are read when they are needed, and once. */
export class Titles {
  readonly #files: CompressedFiles;
  readonly #words: SortedFiles<Entries>;

  constructor(load: LoadFile) {
    const files = new CompressedFiles(load);
    this.#files = files;
    this.#words = new SortedFiles(
      {
        starts: async () => (await files.json<TitleIndex>(INDEX_FILE)).starts,
        load: (file) => files.bytes(wordsFile(file)),
      },
      (entries) => entries,
    );
  }

  /**
   * Announcements with a word that begins like each of the typed ones, as far as these are long enough; first those
   * of which the title begins with the first of them, then the newest.
   */
  async beginningWith(typed: readonly string[], most: number): Promise<Title[]> {
    const words = typed.filter((word) => word.length >= LEAST_LETTERS);
    if (words.length === 0) return [];
    const [first, ...others] = await Promise.all(words.map((word) => this.#numbers(word)));
    if (!first) return [];
    const isInAll = (number: number) =>
      others.every(({ beginnings, rest }) => beginnings.has(number) || rest.has(number));
    const numbers = [...ascending(first.beginnings), ...ascending(first.rest)].filter(isInAll);
    return Promise.all(numbers.slice(0, most).map((number) => this.#title(number)));
  }

  /** The titles that begin with words of this beginning, and the others that have such words. */
  async #numbers(beginning: string): Promise<{ beginnings: Set<number>; rest: Set<number> }> {
    const found = await this.#wordsWith(beginning);
    const beginnings = new Set(found.flatMap((titles) => titles.beginnings));
    const others = found.flatMap((titles) => titles.others);
    return { beginnings, rest: new Set(others.filter((number) => !beginnings.has(number))) };
  }

  /** The titles of each word of this beginning. */
  async #wordsWith(beginning: string): Promise<WordTitles[]> {
    const files = await this.#words.filesNear(beginning);
    return files.flatMap((entries) =>
      [...entries].flatMap(([word, entry]) =>
        word.startsWith(beginning) ? [readTitles(entry)] : [],
      ),
    );
  }

  async #title(number: number): Promise<Title> {
    const name = titlesFile(Math.floor(number / TITLES_A_FILE));
    const title = (await this.#files.json<Title[]>(name))[number % TITLES_A_FILE];
    if (!title) throw new Error(`${name} does not have title ${number}.`);
    return title;
  }
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}
