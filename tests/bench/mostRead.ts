import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { measureCommand, shownUsage } from './command.ts';
import { writeContent } from './content.ts';
import { generateArchive } from './generator.ts';
import { LogWriter } from './logWriter.ts';
import type { MostReadOptions } from './options.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../src/commands/mostRead.ts');
const ANNOUNCEMENTS = 1000;

/** The last moment of the logs that are made up, and of the days that are counted. */
const NOW = '2025-01-01T00:00:00Z';

/** Measures `npm run most-read` on logs of several sizes, which it makes up, and prints a line for each. */
export async function benchMostRead(
  { megabytes }: MostReadOptions,
  signal: AbortSignal,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const archive = generateArchive(ANNOUNCEMENTS, 1);
    await writeContent(path.join(folder, 'content'), archive);
    for (const size of megabytes) {
      console.error(`Making a log of ${size} MB`);
      const log = path.join(folder, `${size}.log`);
      const lines = await writeLog(log, size * 1e6, new LogWriter(archive, Date.parse(NOW)));
      const environment = { CONTENT_DIR: path.join(folder, 'content'), BUILD_TIME: NOW };
      const usage = await measureCommand([COMMAND, log], environment, signal);
      console.log(`${size} MB, ${lines} lines: ${shownUsage(usage)}`);
      await rm(log);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeLog(file: string, bytes: number, writer: LogWriter): Promise<number> {
  const stream = createWriteStream(file);
  let lines = 0;
  for (let written = 0; written < bytes; lines += 1000) {
    const text = writer.lines(1000, written / bytes);
    written += text.length;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return lines;
}
