import { ByteReader, ByteWriter } from './bytes.ts';

/** The announcements that have a word or a value. */
export type Postings = readonly Posting[];

/** That an announcement has a word or a value. */
export interface Posting {
  document: number;
  /** Where in the text it begins, in order; counted as `words.ts` counts places. */
  positions: readonly number[];
  /** How many places it takes at each of its positions; nothing where that is one everywhere. */
  lengths?: readonly number[];
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
  const hasLengths = postings.some(({ lengths }) => lengths !== undefined);
  bytes.number(2 * postings.length + (hasLengths ? 1 : 0));
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
  if (hasLengths) for (const posting of postings) writeLengths(bytes, posting);
  return bytes.written();
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(written: Uint8Array): Postings {
  const bytes = new ByteReader(written);
  const head = bytes.number();
  const length = Math.floor(head / 2);
  let document = 0;
  const documents = times(length, () => {
    document += bytes.number();
    return document;
  });
  const counts = times(length, () => bytes.number());
  const weights = times(length, () => bytes.signed());
  const fields = times(length, () => bytes.number());
  const places = counts.map((count) => {
    let position = 0;
    return times(count, () => {
      position += bytes.number();
      return position;
    });
  });
  const lengths = counts.map((count) => (head % 2 === 1 ? readLengths(bytes, count) : undefined));
  return documents.map((document, index) => {
    const count = counts[index] ?? 0;
    const taken = lengths[index];
    return {
      document,
      positions: places[index] ?? [],
      ...(taken && { lengths: taken }),
      weight: (weights[index] ?? 0) + PLAIN_WEIGHT * count,
      fields: fields[index] ?? 0,
    };
  });
}

/** Writes how far each length is above 1; nothing but a 0 where all of them are 1. */
function writeLengths(bytes: ByteWriter, { lengths }: Posting): void {
  bytes.number(lengths ? 1 : 0);
  for (const length of lengths ?? []) bytes.number(length - 1);
}

function readLengths(bytes: ByteReader, count: number): number[] | undefined {
  return bytes.number() === 1 ? times(count, () => 1 + bytes.number()) : undefined;
}

function times(length: number, read: () => number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < length; index += 1) numbers.push(read());
  return numbers;
}
