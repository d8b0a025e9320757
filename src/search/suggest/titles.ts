import {
  INDEX_FILE,
  numbersOf,
  TITLES_A_FILE,
  type Title,
  type TitleIndex,
  titlesFile,
  type WordEntry,
  wordsFile,
} from '../format/titleFile.ts';

/** Shorter beginnings of words are not looked up: too many words have them. */
const LEAST_LETTERS = 3;

/** Finds announcements by words of their titles. Files are read when they are needed, and once. */
export class Titles {
  readonly #read: (file: string) => Promise<unknown>;
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param read Gives the JSON of a file. */
  constructor(read: (file: string) => Promise<unknown>) {
    this.#read = read;
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
    const entries = (await this.#entries(beginning)).filter(([word]) => word.startsWith(beginning));
    const beginnings = new Set(entries.flatMap(([, steps]) => numbersOf(steps)));
    const others = entries.flatMap(([, , steps]) => numbersOf(steps));
    return { beginnings, rest: new Set(others.filter((number) => !beginnings.has(number))) };
  }

  /** The entries of all files that may have words of this beginning. */
  async #entries(beginning: string): Promise<WordEntry[]> {
    const { starts } = await this.#file<TitleIndex>(INDEX_FILE);
    const first = starts.findLastIndex((start) => start <= beginning);
    const files = starts.flatMap((start, file) =>
      file === first || start.startsWith(beginning) ? [wordsFile(file)] : [],
    );
    return (await Promise.all(files.map((file) => this.#file<WordEntry[]>(file)))).flat();
  }

  async #title(number: number): Promise<Title> {
    const name = titlesFile(Math.floor(number / TITLES_A_FILE));
    const title = (await this.#file<Title[]>(name))[number % TITLES_A_FILE];
    if (!title) throw new Error(`${name} does not have title ${number}.`);
    return title;
  }

  /** What the build wrote; a file that could not be read is tried again the next time. */
  #file<Content>(name: string): Promise<Content> {
    const known = this.#files.get(name);
    if (known) return known as Promise<Content>;
    const reading = this.#read(name);
    this.#files.set(name, reading);
    reading.catch(() => this.#files.delete(name));
    return reading as Promise<Content>;
  }
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}
