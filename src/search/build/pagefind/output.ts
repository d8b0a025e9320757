import { gunzipSync } from 'node:zlib';
import { CborReader } from './cbor.ts';

/**
 * Reads what Pagefind writes: its files are gzip over a signature and CBOR or JSON. The format is
 * Pagefind's own and known for one version, which is checked: another one ends the build.
 */
const PAGEFIND_VERSION = '1.6.0';

/** The first bytes of each file. */
const SIGNATURE = 'pagefind_dcd';

/** The weight of an occurrence for which none was written. */
const UNWRITTEN_WEIGHT = 25;

/** One page as Pagefind holds it. */
export interface Fragment {
  url: string;
  /** In words. */
  word_count: number;
}

/** Pagefind's summary of all pages; a page is known by its place among them. */
export interface PagefindMeta {
  /** The name of each page's fragment. */
  pages: string[];
  /** The names of the files of words, in the order of the words. */
  chunks: string[];
  /** The names of what words can be found in beside the text, such as the title. */
  fields: string[];
}

/** A page on which a word stands. */
export interface WordPage {
  page: number;
  /** Where in the text, counted in words, in their order. */
  positions: number[];
  /** What all of them weigh together; `PLAIN_WEIGHT` of `postings.ts` each unless the page says otherwise. */
  weight: number;
  /** A bit for each field that holds the word, the lowest for the first of {@link PagefindMeta.fields}. */
  fields: number;
}

/** A word, or the stem of its forms, and the pages that have it. */
export interface IndexedWord {
  word: string;
  pages: WordPage[];
}

/** Reads the file of one page. */
export function readFragment(bytes: Uint8Array): Fragment {
  return JSON.parse(new TextDecoder().decode(unpacked(bytes))) as Fragment;
}

/** @throws if the file is from another version of Pagefind. */
export function readMeta(bytes: Uint8Array): PagefindMeta {
  const cbor = new CborReader(unpacked(bytes));
  cbor.array();
  const version = cbor.text();
  if (version !== PAGEFIND_VERSION) {
    throw new Error(
      `The search index was made by Pagefind ${version}, and src/search/build/pagefind/ reads what ${PAGEFIND_VERSION} writes. Install that version, or compare the formats.`,
    );
  }
  const pages = listOf(cbor, () => {
    cbor.array();
    const name = cbor.text();
    cbor.integer();
    cbor.text();
    return name;
  });
  const chunks = listOf(cbor, () => {
    cbor.array();
    cbor.text();
    cbor.text();
    return cbor.text();
  });
  listOf(cbor, () => {
    cbor.array();
    return [cbor.text(), cbor.text()];
  });
  listOf(cbor, () => {
    cbor.array();
    return [cbor.text(), listOf(cbor, () => cbor.integer())];
  });
  return { pages, chunks, fields: listOf(cbor, () => cbor.text()) };
}

/** Reads a file of words. Forms with accents count as the word without them. */
export function* readWords(bytes: Uint8Array): Generator<IndexedWord> {
  const cbor = new CborReader(unpacked(bytes));
  cbor.array();
  for (let left = cbor.array(); left > 0; left -= 1) {
    cbor.array();
    const word = cbor.text();
    const pages = readPages(cbor);
    const accented = listOf(cbor, () => {
      cbor.array();
      cbor.text();
      return readPages(cbor);
    });
    yield { word, pages: accented.length > 0 ? together([pages, ...accented].flat()) : pages };
  }
}

function readPages(cbor: CborReader): WordPage[] {
  let page = 0;
  return listOf(cbor, () => {
    const parts = cbor.array();
    page += cbor.integer();
    const { positions, weight } = readPositions(cbor);
    return { page, positions, weight, fields: parts > 2 ? readFields(cbor) : 0 };
  });
}

/** Positions are distances; a negative number gives the weight of those after it, and the first of them is no distance. */
function readPositions(cbor: CborReader): Pick<WordPage, 'positions' | 'weight'> {
  const positions: number[] = [];
  let weight = 0;
  let each = UNWRITTEN_WEIGHT;
  let position = 0;
  for (let left = cbor.array(); left > 0; left -= 1) {
    const number = cbor.integer();
    if (number < 0) {
      each = -number - 1;
      position = 0;
      continue;
    }
    position += number;
    positions.push(position);
    weight += each;
  }
  return { positions: positions.sort((a, b) => a - b), weight };
}

/** A negative number names the field of the positions after it; what stands before any is in the first field. */
function readFields(cbor: CborReader): number {
  let field = 0;
  let bits = 0;
  for (let left = cbor.array(); left > 0; left -= 1) {
    const number = cbor.integer();
    if (number < 0) field = -number - 1;
    else bits |= 1 << field;
  }
  return bits;
}

/** The same pages, each once, in their order. */
function together(pages: readonly WordPage[]): WordPage[] {
  const joined = new Map<number, WordPage>();
  for (const each of pages) {
    const known = joined.get(each.page);
    joined.set(
      each.page,
      known
        ? {
            page: each.page,
            positions: [...known.positions, ...each.positions].sort((a, b) => a - b),
            weight: known.weight + each.weight,
            fields: known.fields | each.fields,
          }
        : each,
    );
  }
  return [...joined.values()].sort((a, b) => a.page - b.page);
}

function listOf<Item>(cbor: CborReader, read: () => Item): Item[] {
  const items: Item[] = [];
  for (let left = cbor.array(); left > 0; left -= 1) items.push(read());
  return items;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const content = gunzipSync(bytes);
  const signature = content.subarray(0, SIGNATURE.length).toString();
  if (signature !== SIGNATURE) throw new Error(`A file of Pagefind begins with "${signature}".`);
  return content.subarray(SIGNATURE.length);
}
