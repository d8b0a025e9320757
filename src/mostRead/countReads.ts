import { stat } from 'node:fs/promises';
import { readLines } from './lines.ts';
import { LogReader } from './logReader.ts';
import type { ReadCounter } from './reads.ts';

/** Summary of one log. */
export interface LogSummary {
  /** As it was named. */
  log: string;
  lines: number;
  unreadable: number;
  /** The numbers of the first lines that could not be read, counted from 1. */
  unreadableAt: readonly number[];
}

/** A fault of the logs, said to the person who named them. */
export class LogError extends Error {}

export const KNOWN_FORMS = `The forms that are known, each also packed by gzip:
  the combined format of nginx and Apache
  one JSON object a line: of nginx with the names of its variables ($time_iso8601, $request, $status,
    $remote_addr, $http_user_agent), of Caddy, of CloudFront
  the standard log of CloudFront, with its #Fields line
The common format cannot be used: without the user agent, robots cannot be told from readers.`;

/**
 * Reads logs one after the other, in a memory that does not grow with them, and counts what they
 * tell of.
 *
 * @param onProgress Told how many bytes of all are read.
 * @throws {LogError} if a log cannot be read, or none has a line that can.
 */
export async function countReads(
  logs: readonly string[],
  counter: ReadCounter,
  onProgress: (done: number, total: number) => void,
): Promise<LogSummary[]> {
  const sizes = await Promise.all(logs.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  let requests = 0;
  const summaries: LogSummary[] = [];
  for (const log of logs) {
    const reader = new LogReader();
    try {
      for await (const lines of readLines(log, (bytes) => (done += bytes))) {
        countLines(lines, reader, counter);
        onProgress(done, total);
      }
    } catch (error) {
      throw unreadableLog(log, error);
    }
    const { lines, unreadable, unreadableAt } = reader;
    requests += reader.requests;
    summaries.push({ log, lines, unreadable, unreadableAt });
  }
  if (requests === 0) {
    throw new LogError(`No line of ${logs.join(', ')} tells of a request.\n${KNOWN_FORMS}`);
  }
  return summaries;
}

function countLines(lines: readonly string[], reader: LogReader, counter: ReadCounter): void {
  for (const line of lines) {
    const read = reader.read(line);
    if (typeof read === 'object') counter.add(read);
  }
}

async function sizeOf(log: string): Promise<number> {
  const found = await stat(log).catch((error: unknown) => {
    throw unreadableLog(log, error);
  });
  if (found.isFile()) return found.size;
  throw new LogError(`${log} is not a file. Name the logs themselves, such as ${log}/access.log*.`);
}

function unreadableLog(log: string, error: unknown): LogError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return new LogError(`There is no file ${log}.`);
  if (code === 'Z_BUF_ERROR') {
    return new LogError(`${log} ends in the middle of what gzip packed. Copy it again.`);
  }
  return new LogError(`${log} cannot be read (${code ?? String(error)}).`);
}
