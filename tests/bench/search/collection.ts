import { type Agency, agenciesIn, usesAcronym, usesName } from './agencies.ts';
import type { Document } from './documents.ts';
import { peopleIn } from './people.ts';
import { foldedWordsOf } from './words.ts';

/** The documents with what the sampler has to know of all of them: who shares a word, a name, a title. */
export class Collection {
  readonly documents: readonly Document[];
  readonly agencies: readonly Agency[];
  /** The plain words that stand in three documents at most. */
  readonly rareWords: readonly string[];
  readonly #words: ReadonlyMap<Document, readonly string[]>;
  readonly #byWord: ReadonlyMap<string, ReadonlySet<Document>>;
  readonly #byPerson: ReadonlyMap<string, ReadonlySet<Document>>;
  readonly #byNumber: ReadonlyMap<string, ReadonlySet<Document>>;
  readonly #byTitle: ReadonlyMap<string, ReadonlySet<Document>>;
  readonly #byText: ReadonlyMap<string, ReadonlySet<Document>>;

  constructor(documents: readonly Document[]) {
    this.documents = documents;
    this.agencies = agenciesIn(
      documents.flatMap(({ agencies, paragraphs }) => [...agencies, ...paragraphs]),
    );
    this.#words = new Map(documents.map((document) => [document, foldedWordsOf(textOf(document))]));
    this.#byWord = grouped(documents, (document) => this.wordsOf(document));
    this.rareWords = [...this.#byWord].flatMap(([word, { size }]) =>
      size <= 3 && /^[a-z]{5,}$/.test(word) ? [word] : [],
    );
    this.#byPerson = grouped(documents, (document) => peopleIn(textOf(document)));
    this.#byNumber = grouped(documents, ({ number }) => (number === '' ? [] : [number]));
    this.#byTitle = grouped(documents, ({ title }) => [foldedWordsOf(title).join(' ')]);
    this.#byText = grouped(documents, ({ paragraphs }) => [paragraphs.join('\n')]);
  }

  /** In how many documents a word occurs. Words are in lower case here and below. */
  frequency(word: string): number {
    return this.#byWord.get(word)?.size ?? 0;
  }

  has(word: string): boolean {
    return this.#byWord.has(word);
  }

  /** The documents that hold every one of the words, in title or text. */
  withWords(words: readonly string[]): Document[] {
    const [first, ...others] = words
      .map((word) => this.#byWord.get(word) ?? new Set<Document>())
      .sort((a, b) => a.size - b.size);
    return [...(first ?? [])].filter((document) => others.every((group) => group.has(document)));
  }

  /** The documents in which the words stand next to each other. */
  withPhrase(words: readonly string[]): Document[] {
    const phrase = ` ${words.join(' ')} `;
    return this.withWords(words).filter((document) =>
      ` ${this.wordsOf(document).join(' ')} `.includes(phrase),
    );
  }

  /** The documents that name a person, as {@link peopleIn} writes the name. */
  withPerson(name: string): Document[] {
    return [...(this.#byPerson.get(name) ?? [])];
  }

  withNumber(number: string): Document[] {
    return [...(this.#byNumber.get(number) ?? [])];
  }

  /** Whether a document names an agency, by either name. */
  names(document: Document, agency: Agency): boolean {
    const text = textOf(document);
    return usesName(text, agency) || usesAcronym(text, agency);
  }

  /** A document and those with the same title or the same text, which answer a query as well. */
  copiesOf(document: Document): Document[] {
    const title = this.#byTitle.get(foldedWordsOf(document.title).join(' ')) ?? [];
    const text = this.#byText.get(document.paragraphs.join('\n')) ?? [];
    return [...new Set([document, ...title, ...text])];
  }

  /** The words of title and text in their order. */
  wordsOf(document: Document): readonly string[] {
    return this.#words.get(document) ?? [];
  }
}

/** Title, agencies and text, as one text. */
function textOf({ title, agencies, paragraphs }: Document): string {
  return [title, ...agencies, ...paragraphs].join('\n');
}

function grouped(
  documents: readonly Document[],
  keysOf: (document: Document) => Iterable<string>,
): Map<string, Set<Document>> {
  const groups = new Map<string, Set<Document>>();
  for (const document of documents) {
    for (const key of keysOf(document)) {
      const group = groups.get(key);
      if (group) group.add(document);
      else groups.set(key, new Set([document]));
    }
  }
  return groups;
}
