import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';

/** The place where gzip's header names the operating system, which must not show in the bytes (RFC 1952, 2.3.1). */
const OPERATING_SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;
const OPTIONS = { level: 9 };

/** Compresses a text or bytes; the same content gives the same bytes on every machine. */
export function compressed(content: string | Uint8Array): Uint8Array {
  return withoutSystem(gzipSync(content, OPTIONS));
}

/** Files that are compressed at the same time; many more only take memory. */
const AT_ONCE = 16;

/** Compresses many files in the same way, several at a time. */
export async function allCompressed(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const all = [...files];
  const done = new Map<string, Uint8Array>();
  for (let first = 0; first < all.length; first += AT_ONCE) {
    const batch = all.slice(first, first + AT_ONCE);
    const contents = batch.map(([, content]) => gzipped(content, OPTIONS));
    for (const [index, bytes] of (await Promise.all(contents)).entries()) {
      done.set(batch[index]?.[0] ?? '', withoutSystem(bytes));
    }
  }
  return done;
}

const gzipped = promisify(gzip) as (
  content: string | Uint8Array,
  options: { level: number },
) => Promise<Uint8Array>;

function withoutSystem(gzip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(gzip);
  bytes[OPERATING_SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return bytes;
}
