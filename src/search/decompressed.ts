/** The text of bytes that were compressed with gzip. */
export async function decompressed(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await decompressedBytes(bytes));
}

/** The bytes that were compressed with gzip. */
export async function decompressedBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
