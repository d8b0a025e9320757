import path from 'node:path';

/** Something a person has to mend in the content folder: where it is, what is wrong, what to do. */
export interface Problem {
  /** Absolute path. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
  /** What is wrong: a sentence without its full stop. */
  rule: string;
  /** What to do about it: a whole sentence. */
  mend: string;
}

/** What is wrong and what to do about it, before it is known where. */
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

/** `content/topics/x.yaml:3:1  rule. Mend.`, which terminals and editors open with a click. */
export function formatProblem({ file, line, column, rule, mend }: Problem): string {
  return `${shownPath(file)}:${line}:${column}  ${rule}. ${mend}`;
}

/** A path as a person in the current folder would write it: relative, or absolute if it is outside. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

/** `1 problem`, `3 problems`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
