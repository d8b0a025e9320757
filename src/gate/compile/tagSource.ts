const NAME = /[^\s=/>{"']+/y;
const VALUE = /\s*=\s*(?:"[^"]*"|'[^']*')/y;
const SPACE = /\s*/y;

/**
 * The offsets of the attributes of a tag, by name; the parser does not say them.
 * An attribute that stands twice is found at its second place. Reading ends at the first `{`.
 *
 * @example `<Note title="A">` from 0 -> `title` at 6
 */
export function attributeOffsets(text: string, tagStart: number): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  let at = end(NAME, text, tagStart + 1) ?? tagStart;
  for (;;) {
    at = end(SPACE, text, at) ?? at;
    const nameEnd = end(NAME, text, at);
    if (nameEnd === undefined) return offsets;
    offsets.set(text.slice(at, nameEnd), at);
    at = end(VALUE, text, nameEnd) ?? nameEnd;
  }
}

/** The end of a match that begins exactly at an offset. */
function end(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
