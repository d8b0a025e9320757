import type { z } from 'astro/zod';
import { stringify } from 'csv-stringify/sync';

/** What a cell is made from. */
export type Cell = string | number | null | readonly string[];

/** Between the entries of a list in one cell. In an entry itself it is written `\|`, and `\` as `\\`. */
const LIST_SEPARATOR = ' | ';

/**
 * Writes rows as CSV (RFC 4180): UTF-8 without a byte order mark, lines end with CRLF, the first
 * line names the columns in the order of the schema, an empty cell is `null`.
 *
 * A spreadsheet would run a text that begins with `=`, `+`, `-` or `@` as a formula (CWE-1236), so
 * that such a text gets an apostrophe before it. One that begins with an apostrophe gets another: to
 * read the text back, take one apostrophe from the beginning. Numbers stay as they are.
 */
export function csv<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  rows: readonly { [Column in keyof Shape]: Cell }[],
): string {
  return csvTable(Object.keys(schema.shape), rows as readonly Readonly<Record<string, Cell>>[]);
}

/** Writes rows as CSV in the same way, with columns that no schema names. */
export function csvTable(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
    { header: true, columns: [...columns], record_delimiter: 'windows' },
  );
}

function cell(value: Cell): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  return withoutFormula(typeof value === 'string' ? value : joined(value));
}

function joined(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join(LIST_SEPARATOR);
}

function withoutFormula(text: string): string {
  return /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
}
