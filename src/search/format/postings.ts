import { ByteReader, ByteWriter } from './bytes.ts';

/** The announcements that have a word or a value. */
export type Postings = readonly Posting[];

/** That an announcement has a word or a value. */
export interface Posting {
  document: number;
  /** Where in the text, counted in words, in their order. */
  positions: readonly number[];
  /** What all of them weigh together, {@link PLAIN_WEIGHT} each unless they stand in summary or takeaways. */
  weight: number;
  /** A bit for each field beside the text that has the word, the lowest for the first. */
  fields: number;
}

/** The weight of a word in plain text. */
export const PLAIN_WEIGHT = 24;

/** Writes postings, which are sorted by document, one kind of number after the other, as they compress best. */
export function writePostings(postings: Postings): Uint8Array {
  const bytes = new ByteWriter();
  bytes.number(postings.length);
  let before = 0;
  for (const { document } of postings) {
    bytes.number(document - before);
    before = document;
  }
  for (const { positions } of postings) bytes.number(positions.length);
  for (const { weight, positions } of postings)
    bytes.signed(weight - PLAIN_WEIGHT * positions.length);
  for (const { fields } of postings) bytes.number(fields);
  for (const { positions } of postings) {
    let last = 0;
    for (const position of positions) {
      bytes.number(position - last);
      last = position;
    }
  }
  return bytes.written();
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(written: Uint8Array): Postings {
  const bytes = new ByteReader(written);
  const length = bytes.number();
  let document = 0;
  const documents = times(length, () => {
    document += bytes.number();
    return document;
  });
  const counts = times(length, () => bytes.number());
  const weights = times(length, () => bytes.signed());
  const fields = times(length, () => bytes.number());
  return documents.map((document, index) => {
    const count = counts[index] ?? 0;
    let position = 0;
    const positions = times(count, () => {
      position += bytes.number();
      return position;
    });
    return {
      document,
      positions,
      weight: (weights[index] ?? 0) + PLAIN_WEIGHT * count,
      fields: fields[index] ?? 0,
    };
  });
}

function times(length: number, read: () => number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < length; index += 1) numbers.push(read());
  return numbers;
}
