import path from 'node:path';

/** A fault in the content folder that a person has to mend, and its place. */
export interface Problem {
  /** Absolute path. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
  /** The rule that is broken: a sentence without its full stop. */
  rule: string;
  /** The way to mend it: a whole sentence. */
  mend: string;
}

/** A broken rule and the way to mend it, before it is known where. */
export type Fault = Pick<Problem, 'rule' | 'mend'>;

/** A problem of a file or folder as a whole. */
export function problemOfFile(file: string, rule: string, mend: string): Problem {
  return { file, line: 1, column: 1, rule, mend };
}

/** The order in which problems are shown: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * Prints a problem so that terminals and editors open its place with a click.
 *
 * @example formatProblem(problem) // 'content/topics/x.yaml:3:1  label is missing. Add it.'
 */
export function formatProblem({ file, line, column, rule, mend }: Problem): string {
  return `${shownPath(file)}:${line}:${column}  ${rule}. ${mend}`;
}

/**
 * Writes a path as a person in the current folder would: relative, or absolute if it is outside.
 *
 * @example shownPath('/work/content/x.yaml') // in /work: 'content/x.yaml'
 */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

/**
 * Counts things in words.
 *
 * @example counted(3, 'problem') // '3 problems'
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
