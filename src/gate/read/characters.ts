import type { Fault, Problem } from '../problem.ts';
import type { SourceText } from './sourceText.ts';

/**
 * Characters that no page or feed may carry: controls that XML 1.0 forbids (section 2.2) and halves
 * of a character, noncharacters (Unicode, 23.7), and the marks that reorder text, with which a text
 * can show other words than it has (CVE-2021-42574).
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/**
 * Characters that a file cannot have and a value can: a carriage return, which is a line break in a
 * file, and U+FFFD, which parsers write in place of a character that there is not.
 */
const ONLY_WRITTEN_OUT = /[\r\uFFFD]/g;

/** How Astro marks a picture in its data store: in a text, it would make Astro read another file. */
const IMAGE_MARK = /__ASTRO_IMAGE_/g;

/** A character by its number, as Markdown and HTML have it. Behind a backslash it is none. */
const REFERENCE = /(?<!\\)&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;

/** A fault, and where in the text it is. */
export type PlacedFault = Fault & { index: number };

/** Finds what no file may have in it, as it stands there. */
export function forbiddenInText(source: SourceText): Problem[] {
  return [FORBIDDEN, IMAGE_MARK]
    .flatMap((pattern) => [...source.text.matchAll(pattern)])
    .map(({ 0: found, index }) => {
      const { rule, mend } = faultOf(found);
      return source.problem(index, rule, mend);
    });
}

/**
 * Finds what a value has in it that no file may have, and that does not stand in the file: it was
 * written as an escape. What stands there is found by `forbiddenInText`.
 *
 * @example forbiddenInValue('a\u0008', '"a\\u0008"') // [{ rule: 'the invisible character U+0008 is not allowed', … }]
 */
export function forbiddenInValue(value: string, written: string): Fault[] {
  return [...forbiddenIn(value, [FORBIDDEN, ONLY_WRITTEN_OUT, IMAGE_MARK])]
    .filter((found) => !written.includes(found))
    .map(faultOf);
}

/** Finds the same in an address, in which everything but ASCII is written as bytes (`%E2%80%AE`). */
export function forbiddenInAddress(address: string, written: string): Fault[] {
  return [...forbiddenIn(decode(address), [FORBIDDEN])]
    .filter((found) => !written.includes(found))
    .map(faultOf);
}

/**
 * Finds what a text of Markdown or the attributes of a tag have in them that no file may have, by
 * references to characters where it was written so, and else by the values that were read.
 */
export function forbiddenInMarkdown(written: string, values: readonly string[]): PlacedFault[] {
  const references = forbiddenReferences(written);
  if (references.length > 0) return references;
  return values
    .flatMap((value) => forbiddenInValue(value, written))
    .map((fault) => ({ ...fault, index: 0 }));
}

/** Finds references to characters that no file may have, or that there are not: `&#8;`, `&#x202E;`, `&#0;`. */
function forbiddenReferences(written: string): PlacedFault[] {
  return Array.from(written.matchAll(REFERENCE)).flatMap(({ 1: hex, 2: decimal, index }) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isAllowed =
      code <= 0x10ffff &&
      forbiddenIn(String.fromCodePoint(code), [FORBIDDEN, ONLY_WRITTEN_OUT]).size === 0;
    return isAllowed ? [] : [{ index, ...characterFault(code) }];
  });
}

function forbiddenIn(text: string, patterns: readonly RegExp[]): Set<string> {
  return new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []));
}

function faultOf(found: string): Fault {
  return found.startsWith('__')
    ? { rule: `"${found}" is reserved`, mend: 'Write it in another way.' }
    : characterFault(found.codePointAt(0) ?? 0);
}

function characterFault(code: number): Fault {
  const number = code.toString(16).toUpperCase().padStart(4, '0');
  return { rule: `the invisible character U+${number} is not allowed`, mend: 'Delete it.' };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
