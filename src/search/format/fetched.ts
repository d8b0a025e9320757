import { decompressed } from './gunzip.ts';

/** The content of a file of JSON that was compressed with gzip. */
export async function jsonOf<Content>(address: string): Promise<Content> {
  return JSON.parse(await decompressed(await bytesOf(address))) as Content;
}

/** @throws if the address has no file. */
export async function bytesOf(address: string, options?: RequestInit): Promise<Uint8Array> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
