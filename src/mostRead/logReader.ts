import { type FieldsReader, makeFieldsReader } from './cloudFront.ts';
import { readCombined } from './combined.ts';
import { readJson } from './json.ts';
import type { LoggedRequest } from './request.ts';

/** A line as it was understood: a request, a comment (an empty line is one), or none of the known forms. */
export type Line = LoggedRequest | 'comment' | 'unreadable';

/** Most numbers of unreadable lines that are kept, to look them up by. */
const KEPT_NUMBERS = 3;

/** Reads the lines of one log. Each tells by its beginning which form it has; a header holds for those below it. */
export class LogReader {
  lines = 0;
  requests = 0;
  unreadable = 0;
  /** The numbers of the first lines that could not be read, counted from 1. */
  readonly unreadableAt: number[] = [];
  #readFields: FieldsReader | undefined;

  read(line: string): Line {
    this.lines += 1;
    const read = this.#read(line);
    if (typeof read === 'object') this.requests += 1;
    if (read === 'unreadable') {
      this.unreadable += 1;
      if (this.unreadableAt.length < KEPT_NUMBERS) this.unreadableAt.push(this.lines);
    }
    return read;
  }

  #read(line: string): Line {
    if (line === '') return 'comment';
    if (line.startsWith('#')) {
      this.#readFields = makeFieldsReader(line) ?? this.#readFields;
      return 'comment';
    }
    if (line.startsWith('{')) return readJson(line) ?? 'unreadable';
    return this.#readFields?.(line) ?? readCombined(line) ?? 'unreadable';
  }
}
