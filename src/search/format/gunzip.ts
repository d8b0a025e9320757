/** The bytes that were compressed with gzip. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [content] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(new Uint8Array(bytes)),
    writer.close(),
  ]);
  return new Uint8Array(content);
}
