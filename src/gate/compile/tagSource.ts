const NAME = /[^\s=/>{"']+/y;
const VALUE = /\s*=\s*(?:"[^"]*"|'[^']*')/y;
const SPACE = /\s*/y;

/**
 * Where the attributes of a tag stand, by name, as offsets of the text; the parser does not say.
 * An attribute that stands twice is found at its second place. Reading ends at the first `{`.
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

/** Where a match that begins exactly at an offset ends. */
function end(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
