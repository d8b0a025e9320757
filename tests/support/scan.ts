import { gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { readEntries } from '../../src/search/format/sortedFiles.ts';
import { keyOf, type Order } from '../../src/search/format/vocabularyFile.ts';

/** Looks for words in files as somebody does who takes them apart, and counts what it has looked at. */
export class Scan {
  /** The files that were given, without those packed in them. */
  files = 0;
  /** The bytes of the files and of all that was packed in them. */
  bytes = 0;

  /** The words, written in lower case, that stand in the name of a file, in its bytes or in what is packed in it. */
  wordsIn(file: string, bytes: Uint8Array, words: readonly string[]): string[] {
    this.files += 1;
    const texts = [file, ...this.#textsIn(file, bytes)].map((text) => text.toLowerCase());
    return words.filter((word) => texts.some((text) => text.includes(word)));
  }

  /** The names of the files that hold one of the words. */
  filesWith(files: ReadonlyMap<string, Uint8Array>, words: readonly string[]): string[] {
    return [...files]
      .filter(([file, bytes]) => this.wordsIn(file, bytes, words).length > 0)
      .map(([file]) => file);
  }

  /** Those of the words that no file holds. */
  missingIn(files: ReadonlyMap<string, Uint8Array>, words: readonly string[]): string[] {
    const found = new Set([...files].flatMap((file) => this.wordsIn(...file, words)));
    return words.filter((word) => !found.has(word));
  }

  #textsIn(file: string, bytes: Uint8Array): string[] {
    this.bytes += bytes.length;
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const packed = partsOf(file, content).flatMap(([name, part]) => [
      name,
      ...this.#textsIn(name, part),
    ]);
    return [plainText(content), ...packed];
  }
}

/** The letters in some bytes, whether they were written in ASCII, UTF-8 or UTF-16, as cameras do. */
function plainText(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '');
}

/** The parts that are packed in a file, by the names under which it is. */
function partsOf(file: string, bytes: Buffer): [name: string, bytes: Uint8Array][] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [[file, gunzipSync(bytes)]];
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return Object.entries(unzipSync(bytes));
  if (bytes.toString('latin1', 1, 4) === 'PNG') {
    return compressedTextsOf(bytes).map((text) => [file, text]);
  }
  const words = searchWords(file, bytes);
  return words.length > 0 ? [['words', Buffer.from(words.join('\n'))]] : [];
}

/** The words of the index and the vocabulary of the search, each of which leaves out how the word before begins. */
function searchWords(file: string, bytes: Buffer): string[] {
  if (/\/search\/index\/\w+\/\d+\.bin$/.test(file)) return [...readEntries(bytes).keys()];
  const [, order] = /\/vocabulary\/(words|endings)-\d+\.bin$/.exec(file) ?? [];
  if (!order) return [];
  return [...readEntries(bytes).keys()].map((key) => keyOf(key, order as Order));
}

/** The compressed texts in the chunks of a PNG: `zTXt` and `iTXt` (PNG specification, 11.3.3). */
function compressedTextsOf(png: Buffer): Uint8Array[] {
  const texts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const keywordEnd = data.indexOf(0);
    if (kind === 'zTXt') texts.push(inflateSync(data.subarray(keywordEnd + 2)));
    if (kind === 'iTXt' && data[keywordEnd + 1] === 1) {
      const languageEnd = data.indexOf(0, keywordEnd + 3);
      texts.push(inflateSync(data.subarray(data.indexOf(0, languageEnd + 1) + 1)));
    }
  }
  return texts;
}
