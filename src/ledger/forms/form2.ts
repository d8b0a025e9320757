import type { Publishable } from './publishable.ts';

/*
 * Frozen: this code makes the same bytes of the same file for ever. docs/ledger.md says in words what
 * it does, so that anybody can do it again.
 */

/** Fields that may change while the announcement stays as it was published. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'desk',
  'draft',
  'embargo',
  'formerHeadings',
  'topics',
  'updates',
]);

/** The fields whose numbers are counts; elsewhere a number is a year that YAML could not tell from one. */
const COUNTS: ReadonlySet<string> = new Set(['about', 'atLeast', 'exact', 'moreThan']);

/**
 * Writes the second canonical text: the front matter and the Markdown of an announcement as its file
 * has them, in one line of JSON (RFC 8785). It looks at the file alone, so that neither a new
 * compiler nor another look of a text changes it.
 *
 * - `facts` is the front matter (YAML 1.2, core schema) without the fields that may change while the
 *   announcement stays as it was published: `desk`, `draft`, `embargo`, `formerHeadings`, `topics`
 *   and `updates`. Nothing is added that is not written: neither defaults nor empty lists. A
 *   `datedBy` of the value `announcement` is left out, as it says what its absence says. A number is
 *   a number in `exact`, `atLeast`, `moreThan` and `about`, and elsewhere a text: `start: 2022`.
 * - `text` is what follows the second line of hyphens, with LF, without blanks at the end of lines and
 *   without empty lines at its beginning and end.
 * - Keys are sorted by code unit, no white space stands between tokens, and every text is in NFC.
 *
 * @example
 * `{"facts":{"id":"LET-2024-003","title":"A course"},"text":"It took *two* days."}`
 */
export function form2({ frontMatter, markdown }: Publishable): string {
  return JSON.stringify({ facts: factsOf(frontMatter), text: normaliseText(markdown) });
}

function factsOf(frontMatter: unknown): unknown {
  const fields = Object.entries(isObject(frontMatter) ? frontMatter : {});
  return sorted(
    fields.filter(
      ([key, value]) => !LEFT_OUT.has(key) && !(key === 'datedBy' && value === 'announcement'),
    ),
  );
}

/** An object with its keys in order, without those that hold nothing. */
function sorted(fields: readonly [key: string, value: unknown][]): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key.normalize('NFC'), normaliseValue(value, key)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function normaliseValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return COUNTS.has(key) ? value : String(value);
  if (Array.isArray(value)) return value.map((each) => normaliseValue(each, key));
  return isObject(value) ? sorted(Object.entries(value)) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function normaliseText(markdown: string): string {
  return markdown
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/^\n+|\n+$/g, '')
    .normalize('NFC');
}
