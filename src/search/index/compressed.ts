import { gzipSync } from 'node:zlib';

/** Where gzip's header names the operating system, which must not show in the bytes (RFC 1952, 2.3.1). */
const OPERATING_SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Compresses a text or bytes; the same content gives the same bytes on every machine. */
export function compressed(content: string | Uint8Array): Uint8Array {
  const bytes = new Uint8Array(gzipSync(content, { level: 9 }));
  bytes[OPERATING_SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return bytes;
}
