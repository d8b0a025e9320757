/** Reads the part of CBOR (RFC 8949) that Pagefind writes: arrays of known length, integers and texts, one after the other. */
export class CborReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #next = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Enters an array; returns how many things are in it. */
  array(): number {
    return this.#head(MAJOR.array);
  }

  integer(): number {
    return this.#majorType() === MAJOR.negative
      ? -1 - this.#head(MAJOR.negative)
      : this.#head(MAJOR.unsigned);
  }

  text(): string {
    const length = this.#head(MAJOR.text);
    const start = this.#next;
    this.#next += length;
    return UTF8.decode(this.#bytes.subarray(start, this.#next));
  }

  #majorType(): number {
    return (this.#bytes[this.#next] ?? 0) >> 5;
  }

  /** The number that stands with a major type: 5 bits, or the 1, 2 or 4 bytes that follow. */
  #head(major: number): number {
    const found = this.#majorType();
    if (this.#next >= this.#bytes.length || found !== major) {
      throw new Error(`There is CBOR of type ${found} at byte ${this.#next}, and not ${major}.`);
    }
    const short = (this.#bytes[this.#next] ?? 0) & 0x1f;
    this.#next += 1;
    if (short < 24) return short;
    const start = this.#next;
    if (short === 24) {
      this.#next += 1;
      return this.#view.getUint8(start);
    }
    if (short === 25) {
      this.#next += 2;
      return this.#view.getUint16(start);
    }
    if (short === 26) {
      this.#next += 4;
      return this.#view.getUint32(start);
    }
    throw new Error(`The CBOR at byte ${start - 1} is longer than Pagefind writes it.`);
  }
}

/** The types of RFC 8949, 3.1. */
const MAJOR = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

const UTF8 = new TextDecoder();
