import { z } from 'astro/zod';

/**
 * Many files in one, for what would cost too much as a route each: Astro takes about a millisecond
 * to make a file, however small. A route puts its files into a pack, and after the build the pack is
 * taken apart (`src/integrations/packedFiles.ts`). A ZIP would hold shared parts again for each file.
 */
export interface PackedFile {
  /** From the root of the site: `/topics/x/rss.xml`. */
  path: string;
  /** The parts that it consists of, in order. A part that stands in several files is kept once. */
  parts: readonly Uint8Array[];
}

/** The ending of the address of a pack. */
export const PACK_ENDING = '.pack';

/** The head of a pack, as JSON behind its length in four bytes. The bytes of all parts follow. */
const packHead = z.strictObject({
  /** The length of each part. */
  sizes: z.array(z.int()),
  /** Each file with the numbers of its parts. */
  files: z.array(z.tuple([z.string(), z.array(z.int())])),
});

/** Puts files into a pack. */
export function pack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const numbers = new Map<Uint8Array, number>();
  const numberOf = (part: Uint8Array): number => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const index: z.infer<typeof packHead> = {
    files: files.map(({ path, parts }) => [path, parts.map(numberOf)]),
    sizes: [...numbers.keys()].map(({ length }) => length),
  };
  const head = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...numbers.keys()]);
}

/** Takes the files out of a pack. */
export function unpack(bytes: Uint8Array): PackedFile[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + all.readUInt32LE();
  const { sizes, files } = packHead.parse(JSON.parse(all.toString('utf8', 4, start)));
  let end = start;
  const parts = sizes.map((size) => {
    end += size;
    return all.subarray(end - size, end);
  });
  return files.map(([path, numbers]) => ({
    path,
    parts: numbers.map((number) => parts[number] ?? Buffer.alloc(0)),
  }));
}
