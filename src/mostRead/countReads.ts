import { stat } from 'node:fs/promises';
import { FileError, systemCode } from '../model/fileError.ts';
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

/** The advice where a gateway hides the addresses of readers. */
export const TELL_READERS = `Log the address that the gateway tells behind the user agent (nginx: "$http_x_forwarded_for", Apache:
"%{X-Forwarded-For}i"), or let the server take it for that of the reader (nginx: real_ip_header, Caddy:
trusted_proxies, Apache: mod_remoteip), and count again.`;

/**
 * Reads logs one after the other, in a memory that does not grow with them, and counts what they
 * tell of.
 *
 * @param onProgress Told how many bytes of all are read.
 * @throws {LogError} if a log cannot be read, none has a line that can, or no reader can be told from
 *   another.
 * @throws {FileError} if the system does not let a log be read.
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
  refuseHiddenReaders(counter);
  return summaries;
}

/** Refuses a count in which one private address stands for everybody, or no address for anybody. */
function refuseHiddenReaders({ outcomes, privateReads }: ReadCounter): void {
  const { reads, addresses } = privateReads;
  const [address] = addresses;
  if (outcomes.read > 0 && reads === outcomes.read && addresses.size === 1) {
    throw new LogError(
      `Every reader has the address ${address}, of a private network: a gateway stands there for all of them.\n${TELL_READERS}`,
    );
  }
  if (outcomes.read === 0 && outcomes.hidden > 0) {
    throw new LogError(
      `The logs tell the address of no reader: a name, a socket or the machine itself stands in its place.\n${TELL_READERS}`,
    );
  }
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

function unreadableLog(log: string, error: unknown): Error {
  const code = systemCode(error);
  if (code === 'ENOENT') return new LogError(`There is no file ${log}.`);
  if (code === 'Z_BUF_ERROR') {
    return new LogError(`${log} ends in the middle of what gzip packed. Copy it again.`);
  }
  return new FileError(log, 'read', error);
}
