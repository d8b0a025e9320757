import { digest } from '../../model/digest.ts';
import type { Problem } from '../problem.ts';

/** The text of a file, and where its lines begin. Every position in it is an offset in UTF-16 units. */
export class SourceText {
  /** Absolute path. */
  readonly file: string;
  /** Without byte order mark, and with `\n` for every line break, so that both change nothing. */
  readonly text: string;
  readonly #lineStarts: readonly number[];
  #digest: string | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    this.#lineStarts = findLineStarts(this.text);
  }

  /** SHA-256 of the text. */
  get digest(): string {
    this.#digest ??= digest(this.text);
    return this.#digest;
  }

  /** The problem that begins at an offset of the text. */
  problem(offset: number, rule: string, mend: string): Problem {
    return { file: this.file, ...this.#position(offset), rule, mend };
  }

  /** The offset of a line and a column in UTF-16 units, both counted from 1. */
  offset(line: number, column: number): number {
    return (this.#lineStarts[line - 1] ?? this.text.length) + column - 1;
  }

  #position(offset: number): { line: number; column: number } {
    const line = lastAtMost(this.#lineStarts, offset);
    const before = this.text.slice(this.#lineStarts[line], offset);
    return { line: line + 1, column: [...before].length + 1 };
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last of the ascending numbers that is not above the limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
