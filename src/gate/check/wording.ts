import { counted, type Fault } from '../problem.ts';
import type { Path } from '../read/yaml.ts';
import type { Finding, Mistake, Wanted } from './finding.ts';
import { didYouMean } from './suggest.ts';

/** More names than this help nobody who reads a terminal. */
const MANY_FIELDS = 10;

/**
 * Tells of a finding in a field to the person who fills it in.
 *
 * @example fieldWording(missingTitle) // { rule: 'title is missing', mend: 'Add a line "title:" with its text.' }
 */
export function fieldWording(finding: Finding): Fault {
  const field = fieldName(finding.path);
  switch (finding.code) {
    case 'missing':
      return {
        rule: `${field} is missing`,
        mend: howToAdd(String(finding.path.at(-1)), finding.wanted),
      };
    case 'unknown':
      return {
        rule: `unknown field "${String(finding.path.at(-1))}"`,
        mend: mendOfUnknown(finding, 'the fields here are'),
      };
    case 'empty':
      return emptyField(field, finding.value, finding.wanted);
    case 'word':
      return {
        rule: `${field}: ${quoted(finding.value)} is not allowed`,
        mend: didYouMean(String(finding.value), finding.wanted.words, oneWord(finding.wanted)),
      };
    case 'type':
      return {
        rule: `${field} is ${typeOfValue(finding.value)}, not ${typeWanted(finding.wanted)}`,
        mend: howToWrite(finding.value, finding.wanted),
      };
    case 'long':
      return {
        rule: `${field} is longer than ${finding.maximum} characters`,
        mend: 'Say it in fewer words.',
      };
    case 'small':
      return {
        rule: `${field} is less than ${finding.minimum}`,
        mend: 'Write a larger number.',
      };
    case 'few':
      return {
        rule: `${field} has ${counted(finding.count, 'entry', 'entries')}, and needs at least ${finding.minimum}`,
        mend: 'Add one on a line of its own, beginning with a hyphen and a space.',
      };
    case 'exclusive':
      return {
        rule: `${field} has ${finding.fields.join(' and ')}, which exclude each other`,
        mend: 'Keep one of them.',
      };
    case 'custom':
      return {
        rule: `${field}: ${quoted(finding.value)} ${finding.rule}`,
        mend: sentence(finding.mend ?? 'correct it'),
      };
    case 'inconsistent':
      return { rule: finding.rule, mend: finding.mend };
  }
}

/** Says what to do about an unknown name, after `names`: `the fields here are`. */
export function mendOfUnknown(
  { known, meant }: Extract<Mistake, { code: 'unknown' }>,
  names: string,
): string {
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (known.length === 0) return 'Remove it.';
  return known.length <= MANY_FIELDS
    ? `Remove it; ${names} ${known.join(', ')}.`
    : 'Remove it; no field here has such a name.';
}

function emptyField(field: string, value: unknown, wanted: Wanted): Fault {
  if (value === null) {
    return { rule: `${field} is empty`, mend: 'Fill it in, or remove it if it is optional.' };
  }
  if (typeof value === 'string') {
    return {
      rule: `${field}: ${quoted(value)} is empty`,
      mend: 'Fill it in, or remove the key if the field is optional.',
    };
  }
  return { rule: `${field} is empty`, mend: howToWrite(value, wanted) };
}

/** Says how to write a field that is missing. */
function howToAdd(field: string, { type, words, fields, format }: Wanted): string {
  if (words.length > 0 && fields.length === 0) return `Add it: ${oneOf(words)}.`;
  switch (type) {
    case 'string':
      return format === undefined ? `Add a line "${field}:" with its text.` : sentence(format);
    case 'array':
      return `Add "${field}:" and below it each entry, beginning with a hyphen and a space.`;
    case 'object':
    case 'literal':
      return `Add "${field}:" and below it, indented, its fields: ${fields.join(', ')}.`;
    default:
      return 'Add it.';
  }
}

/** Says how to write a value of another type than the one that stands there. */
function howToWrite(value: unknown, { type, fields, isChoice }: Wanted): string {
  switch (type) {
    case 'string':
      return typeof value === 'object' ? 'Write text.' : `Put it in quotes: "${value}".`;
    case 'number':
      return 'Write digits only, without quotes, separators or units.';
    case 'boolean':
      return 'Write true or false.';
    case 'array':
      return 'Write each entry on a line of its own, beginning with a hyphen and a space.';
    default:
      if (fields.length > MANY_FIELDS)
        return 'Write each field as its name, a colon and its value.';
      return `Write below it, indented, ${isChoice ? 'one of these' : 'its'} fields: ${fields.join(', ')}.`;
  }
}

function oneWord({ words, fields }: Wanted): string {
  const below = fields.length > 0 ? `, or below it the fields ${fields.join(', ')}` : '';
  return `Write ${oneOf(words)}${below}.`;
}

function typeWanted({ type }: Wanted): string {
  switch (type) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    default:
      return 'a group of fields';
  }
}

function typeOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a group of fields';
  }
}

/** `session.participants.count`; the line already says which entry of a list it is. */
function fieldName(path: Path): string {
  const names = path.filter((segment) => typeof segment === 'string');
  return names.join('.') || 'this';
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 56)}…"` : text;
}

function oneOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
}

/** A mend as a sentence: `write it` becomes `Write it.` */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
