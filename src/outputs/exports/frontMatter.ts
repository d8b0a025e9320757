/** What front matter is made from: the same as JSON. */
type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** Line breaks and controls that JSON leaves as they are and YAML does not (YAML 1.1, 5.1 and 5.4). */
const NOT_AS_THEY_ARE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * Writes an object as YAML, a key a line. Every text stands in double quotes, as in JSON, so that
 * readers of YAML 1.1 and of 1.2 find the same: no text becomes a date, a number or `false`. (The
 * library that reads YAML writes it too, but takes as long for it as the Markdown below takes.)
 */
export function frontMatter(value: object): string {
  return entries(value as { [key: string]: Value }, '').join('');
}

function entries(value: { readonly [key: string]: Value }, indent: string): string[] {
  return Object.entries(value).map(([key, each]) => `${indent}${key}:${inside(each, indent)}`);
}

function inside(value: Value, indent: string): string {
  if (typeof value !== 'object') return ` ${scalar(value)}\n`;
  const nested = `${indent}  `;
  if (!Array.isArray(value)) {
    return `\n${entries(value as { [key: string]: Value }, nested).join('')}`;
  }
  if (value.length === 0) return ' []\n';
  return `\n${value.map((entry: Value) => `${nested}- ${item(entry, `${nested}  `)}`).join('')}`;
}

/** An entry of a list behind its hyphen. */
function item(value: Value, indent: string): string {
  if (typeof value !== 'object') return `${scalar(value)}\n`;
  return entries(value as { [key: string]: Value }, indent)
    .join('')
    .trimStart();
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value).replace(
    NOT_AS_THEY_ARE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
