import type { z } from 'astro/zod';
import { stringify } from 'csv-stringify/sync';

/** The content of a cell. */
export type Cell = string | number | null | readonly string[];

/** Between the entries of a list in one cell. In an entry itself it is written `\|`, and `\` as `\\`. */
const LIST_SEPARATOR = ' | ';

/**
 * Writes rows as CSV (RFC 4180): UTF-8 without a byte order mark, lines end with CRLF, the first
 * line names the columns in the order of the schema, an empty cell is `null`.
 *
 * A spreadsheet would run a text that begins with `=`, `+`, `-` or `@`, of full width too, as a formula
 * (CWE-1236), and splits one at `;` or a tab if it takes that for the divider. Such a text gets an
 * apostrophe before it and before each part that could be run (`asText`). Numbers stay as they are.
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
    {
      header: true,
      columns: [...columns],
      record_delimiter: 'windows',
      // The library looks for CR with LF alone; each of them ends a line for readers.
      quoted_match: /[\r\n]/,
    },
  );
}

function cell(value: Cell): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  return asText(typeof value === 'string' ? value : joined(value));
}

function joined(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join(LIST_SEPARATOR);
}

/** What spreadsheets take for the beginning of a formula, with blanks and quotation marks before it. */
const FORMULA = /[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/.source;

/** Beginning of a text that is or could become a formula, or that has the look of one made harmless. */
const BEGINS_FORMULA = new RegExp(`^(?:${FORMULA}|['\\t\\r\\n])`);

/** Beginning of a part at which a spreadsheet may split a cell. */
const PART = new RegExp(`([;\\t\\r\\n])(?=${FORMULA})`, 'g');

/**
 * Keeps a text from being run: an apostrophe before it and before each part that begins a formula. To
 * read a text back that begins with an apostrophe, take that one and those of the parts away.
 *
 * @example asText('=1+1') // "'=1+1"
 * @example asText('a;=1+1') // "'a;'=1+1"
 */
function asText(text: string): string {
  const parts = text.replace(PART, "$1'");
  return parts !== text || BEGINS_FORMULA.test(text) ? `'${parts}` : text;
}
