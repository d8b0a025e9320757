import type { Posting, Postings } from '../../format/postings.ts';
import { type PagefindMeta, readFragment, readMeta, readWords, type WordPage } from './output.ts';

/** The words that Pagefind found in documents; a document is known by its place among them. */
export interface PagefindIndex {
  /** The lengths of the documents, in words. */
  lengths: number[];
  /** The stem of each word with the documents that have it. */
  words: Iterable<readonly [word: string, postings: Postings]>;
  /** The names of the fields that words can be found in beside the text. */
  fields: string[];
}

/**
 * Reads what Pagefind made.
 *
 * @param files Its files by their paths in its folder.
 * @param urls The addresses of the documents, in their order.
 * @throws if it is not as Pagefind writes it, or not of these documents.
 */
export function readPagefind(
  files: ReadonlyMap<string, Uint8Array>,
  urls: readonly string[],
): PagefindIndex {
  const fileAt = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`Pagefind wrote no file ${path}.`);
    return bytes;
  };
  const meta = readMeta(fileAt([...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? ''));
  const numbers = new Map(urls.map((url, number) => [url, number]));
  const pages = meta.pages.map((name) => {
    const { url, word_count } = readFragment(fileAt(`fragment/${name}.pf_fragment`));
    return { number: numbers.get(url) ?? -1, length: word_count };
  });
  if (new Set(pages.map(({ number }) => number)).size !== urls.length) {
    throw new Error(`Pagefind was given ${urls.length} documents, and has ${pages.length} pages.`);
  }
  const lengths = urls.map(() => 0);
  for (const { number, length } of pages) lengths[number] = length;
  const numbersOfPages = pages.map(({ number }) => number);
  return {
    lengths,
    words: wordsIn(meta, numbersOfPages, (chunk) => fileAt(`index/${chunk}.pf_index`)),
    fields: meta.fields,
  };
}

function* wordsIn(
  { chunks }: PagefindMeta,
  numbers: readonly number[],
  chunkOf: (name: string) => Uint8Array,
): Generator<[string, Postings]> {
  const postingOf = ({ page, positions, weight, fields }: WordPage): Posting => ({
    document: numbers[page] ?? -1,
    positions,
    weight,
    fields,
  });
  for (const chunk of chunks) {
    for (const { word, pages } of readWords(chunkOf(chunk))) {
      yield [word, pages.map(postingOf).sort((a, b) => a.document - b.document)];
    }
  }
}
