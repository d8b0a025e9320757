import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** No server writes longer lines; what is longer is cut, so that a file without line breaks fills no memory. */
const LONGEST_LINE = 65_536;

/** Bytes that are read at once. */
const PIECE = 262_144;

/**
 * Reads the lines of a log, in batches of what was read at once, so that a log of any size passes
 * through the same small memory. A log that gzip packed is unpacked on the way. By hand, because
 * `readline` costs a promise a line, of which there are millions.
 *
 * @param onRead Told how many bytes of the file were read.
 * @throws if the file cannot be read to its end.
 */
export async function* readLines(
  file: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<string[]> {
  const unpack = (await isGzip(file)) ? createGunzip({ chunkSize: PIECE }) : new PassThrough();
  const bytes = createReadStream(file, { highWaterMark: PIECE });
  const reading = pipeline(bytes, unpack);
  bytes.on('data', (piece) => onRead(piece.length));
  // The loop below ends with the same error; without this, it would also be reported as unhandled.
  reading.catch(() => undefined);
  yield* split(unpack.setEncoding('utf8'));
}

async function* split(pieces: Readable): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    yield lines.map(withoutReturn);
  }
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Whether a file begins as gzip does (RFC 1952, 2.3.1), whatever it is called. */
async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
