/** Line breaks and controls that JSON leaves as they are and YAML does not (YAML 1.1, 5.1 and 5.4). */
const NOT_AS_THEY_ARE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * Writes an object as YAML, a key a line, each value as JSON: YAML has contained JSON since version
 * 1.2, and readers of 1.1 find the same, because no text stands without quotes.
 *
 * @example `{ id: 'A-1', topics: ['x'] }` -> `id: "A-1"\ntopics: ["x"]\n`
 */
export function frontMatter(value: object): string {
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${JSON.stringify(each)}\n`)
    .join('')
    .replace(NOT_AS_THEY_ARE, (character) => `\\u${hexadecimal(character)}`);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
