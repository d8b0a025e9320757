import { isDeepStrictEqual } from 'node:util';
import YAML from 'yaml';
import { splitFrontMatter } from '../../gate/read/frontMatter.ts';
import type { Update } from '../../schemas/update.ts';

/** A front matter that an entry cannot be written into. */
export class UnwritableError extends Error {}

/**
 * Adds an entry below `updates` in the front matter of an announcement, and changes no other byte:
 * comments, order and line breaks stay as the author has them.
 *
 * @throws {UnwritableError} if `updates` is written in brackets: `updates: [{ … }]`.
 */
export function withUpdate(text: string, update: Update): string {
  const parts = splitFrontMatter(text);
  if ('rule' in parts) throw new UnwritableError(`${parts.rule}. ${parts.mend}`);
  const { yamlStart, yamlEnd } = parts;
  const before = text.slice(yamlStart, yamlEnd);
  const after = insert(before, update);
  const { updates = [], ...rest } = YAML.parse(before);
  if (!isDeepStrictEqual(YAML.parse(after), { ...rest, updates: [...updates, update] })) {
    throw new UnwritableError(BY_HAND);
  }
  return text.slice(0, yamlStart) + after + text.slice(yamlEnd);
}

const BY_HAND =
  'The new entry cannot be written below updates. Write each entry of updates on lines of its own, beginning with a hyphen and a space.';

function insert(yaml: string, update: Update): string {
  const { contents } = YAML.parseDocument(yaml);
  const list = YAML.isMap(contents) ? contents.get('updates', true) : undefined;
  if (list === undefined) return `${yaml.replace(/\n*$/, '\n')}updates:\n${entry(update, '  ')}`;
  if (!YAML.isSeq(list) || !list.range) throw new UnwritableError(BY_HAND);
  const [start, valueEnd] = list.range;
  if (list.flow) {
    if (list.items.length > 0) throw new UnwritableError(BY_HAND);
    return `${yaml.slice(0, start).trimEnd()}\n${entry(update, '  ')}${yaml.slice(valueEnd).replace(/^[ \t]*\n/, '')}`;
  }
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  const end = endOfLine(yaml, lastCharacter(yaml, valueEnd));
  return yaml.slice(0, end) + entry(update, indent) + yaml.slice(end);
}

/** The offset of the last character before `end` that is no white space. */
function lastCharacter(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function endOfLine(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

function entry({ date, kind, note, by }: Update, indent: string): string {
  const byLine = by === undefined ? [] : [`  by: ${by}`];
  return [`- date: ${date}`, `  kind: ${kind}`, ...byLine, ...noteLines(note)]
    .map((line) => `${indent}${line}\n`)
    .join('');
}

/** Longer lines than this are folded, as an author would. */
const LONGEST_LINE = 100;

function noteLines(note: string): string[] {
  const onOne = `  note: ${YAML.stringify(note, { lineWidth: 0 }).trimEnd()}`;
  if (onOne.length <= LONGEST_LINE || /\s\s/.test(note)) return [onOne];
  const lines: string[] = [];
  for (const word of note.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && longer.length <= LONGEST_LINE) lines[lines.length - 1] = longer;
    else lines.push(`    ${word}`);
  }
  return ['  note: >-', ...lines];
}
