import type { IndexedText } from '../../format/indexFile.ts';
import type { Posting, Postings } from '../../format/postings.ts';
import type { IndexSource } from '../indexFiles.ts';
import {
  type Fragment,
  type PagefindMeta,
  readFragment,
  readMeta,
  readWords,
  type WordPage,
} from './output.ts';

/** The sort key by which pages are brought into the order of the archive. */
const ORDER = 'date';

/** The words and texts that Pagefind found in the pages, by the numbers that announcements have in the index. */
export interface PagefindIndex {
  /** The announcements, the oldest first. */
  fragments: Fragment[];
  /** The stem of each word with the announcements that have it. */
  words: Iterable<readonly [word: string, postings: Postings]>;
  /** The names of the fields that words can be found in beside the text. */
  fields: string[];
}

/**
 * Reads what Pagefind made.
 *
 * @param files Its files by their paths in its folder.
 * @throws if it is not as Pagefind writes it.
 */
export function readPagefind(files: ReadonlyMap<string, Uint8Array>): PagefindIndex {
  const fileAt = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`Pagefind wrote no file ${path}.`);
    return bytes;
  };
  const meta = readMeta(fileAt([...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? ''));
  const order = orderOf(meta);
  return {
    fragments: order.map((page) =>
      readFragment(fileAt(`fragment/${meta.pages[page]}.pf_fragment`)),
    ),
    words: wordsIn(meta, order, (chunk) => fileAt(`index/${chunk}.pf_index`)),
    fields: meta.fields,
  };
}

/** An announcement as the index takes it. */
export function sourceOf({
  url,
  content,
  meta,
  anchors,
  filters,
  word_count,
}: Fragment): IndexSource {
  const { codes: _searched, ...shown } = meta;
  const text = {
    url,
    content,
    meta: shown as IndexedText['meta'],
    anchors: anchors.map(({ id, location }) => ({ id, location })),
  };
  return { text, length: word_count, filters };
}

/** The pages, the oldest first. */
function orderOf({ pages, sorts }: PagefindMeta): readonly number[] {
  const order = sorts.get(ORDER) ?? [];
  if (order.length === pages.length) return order;
  throw new Error(`Pagefind sorted ${order.length} of ${pages.length} pages by ${ORDER}.`);
}

function* wordsIn(
  { chunks }: PagefindMeta,
  order: readonly number[],
  chunkOf: (name: string) => Uint8Array,
): Generator<[string, Postings]> {
  const numbers = new Map(order.map((page, number) => [page, number]));
  const postingOf = ({ page, positions, weight, fields }: WordPage): Posting => ({
    document: numbers.get(page) ?? -1,
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
