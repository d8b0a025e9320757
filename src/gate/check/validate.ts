import { z } from 'astro/zod';
import { ANNOUNCEMENT_KINDS, announcement, common } from '../../schemas/announcement.ts';
import type { Fault, Problem } from '../problem.ts';
import { counted } from '../problem.ts';
import type { SourceText } from '../read/sourceText.ts';
import type { Path, YamlDocument } from '../read/yaml.ts';
import { fieldsOf, schemasAt, typeOf, valueAt, wordsOf } from './schemaFields.ts';
import { didYouMean, nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with the value at a path, or with the key at its end. */
export interface Finding extends Fault {
  path: Path;
  at: 'key' | 'value';
  /** Set if there is nothing at the path. */
  isMissing?: true;
  /** The path that an unknown name most likely means. */
  meant?: string;
}

/** A valid value, or everything that is wrong with it. */
export type Validation<Value> = { value: Value } | { findings: Finding[] };

/** More names than this help nobody who reads a terminal. */
const MANY_FIELDS = 10;

/** Fields of one kind of announcement only, which `common` does not know. */
const KIND_FIELDS = new Set(fieldsOf(announcement.options));

/** Checks a value against a schema and says what is wrong in the words of those who fill it in. */
export function validate<Value>(schema: z.ZodType<Value>, data: unknown): Validation<Value> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const findings = result.error.issues.flatMap((issue) => describe(issue, schema, data));
  return { findings: oneForEachMistake(findings) };
}

/** Like `validate`; but when the kind is missing or unknown, the fields that all kinds share are checked too. */
export function validateAnnouncement(data: unknown) {
  const validation = validate(announcement, data);
  if ('value' in validation || !lacksKind(data)) return validation;
  const shared = common.safeParse(data).error?.issues.flatMap(withoutKindFields) ?? [];
  const findings = shared.flatMap((issue) => describe(issue, common, data));
  return { findings: oneForEachMistake([...validation.findings, ...findings]) };
}

/** Puts findings where they belong in the file. */
export function locateFindings(
  findings: readonly Finding[],
  source: SourceText,
  document: YamlDocument,
): Problem[] {
  return findings.map(({ path, at, rule, mend }) => {
    const offset = at === 'key' ? document.offsetOfKey(path) : document.offsetOfValue(path);
    return source.problem(offset, rule, mend);
  });
}

function lacksKind(data: unknown): boolean {
  const kinds: readonly unknown[] = ANNOUNCEMENT_KINDS;
  return typeof data === 'object' && data !== null && !kinds.includes(valueAt(data, ['kind']));
}

function withoutKindFields(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return [issue];
  const keys = issue.keys.filter((key) => !KIND_FIELDS.has(key));
  return keys.length > 0 ? [{ ...issue, keys }] : [];
}

/**
 * Leaves one finding for one mistake: an empty text need not be told that it also has no form, and a
 * field is not missing if its name is only misspelt.
 */
function oneForEachMistake(findings: readonly Finding[]): Finding[] {
  const meant = new Set(findings.flatMap(({ meant: path }) => path ?? []));
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const place = finding.path.join('/');
    const isMisspelt = finding.isMissing === true && meant.has(place);
    if (!isMisspelt && !places.has(place)) places.set(place, finding);
  }
  return [...places.values()];
}

function describe(issue: Issue, schema: z.core.$ZodType, data: unknown): Finding[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const schemas = schemasAt(schema, path, data);
  const finding = (rule: string, mend: string): Finding[] => [{ path, at: 'value', rule, mend }];
  if (value === undefined) return [missing(path, schemas)];
  if (value === null) {
    return finding(`${name(path)} is empty`, 'Fill it in, or remove it if it is optional.');
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key], fieldsOf(schemas)));
    case 'invalid_union':
      return describeUnion(issue, schema, data);
    case 'invalid_value':
      return finding(
        `${name(path)}: ${quoted(value)} is not allowed`,
        didYouMean(String(value), wordsOf(schemas), `Write ${oneOf(wordsOf(schemas))}.`),
      );
    case 'invalid_type':
      return finding(
        `${name(path)} is ${typeWord(value)}, not ${wanted(schemas)}`,
        mendOfType(value, schemas),
      );
    case 'too_big':
      return finding(
        `${name(path)} is longer than ${issue.maximum} characters`,
        'Say it in fewer words.',
      );
    case 'too_small':
      if (issue.origin === 'number') {
        return finding(`${name(path)} is less than ${issue.minimum}`, 'Write a larger number.');
      }
      return finding(
        `${name(path)} has ${counted(Array.isArray(value) ? value.length : 0, 'entry', 'entries')}, and needs at least ${issue.minimum}`,
        'Add one on a line of its own, beginning with a hyphen and a space.',
      );
    default:
      return finding(
        `${name(path)}: ${quoted(value)} ${issue.message}`,
        sentence(mendOf(issue) ?? 'correct it'),
      );
  }
}

/** Says what is wrong with the branch that the author most likely meant. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.core.$ZodType,
  data: unknown,
): Finding[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const branches = schemasAt(schema, path, data);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const words = wordsOf(branches);
    if (typeof value === 'string' && words.length > 0) {
      const fields = fieldsOf(branches).join(', ');
      const otherwise = `Write ${oneOf(words)}, or below it the fields ${fields}.`;
      return [unknownWord(path, value, words, otherwise)];
    }
    const rule = `${name(path)} is ${typeWord(value)}, not ${wanted(branches)}`;
    return [{ path, at: 'value', rule, mend: mendOfType(value, branches) }];
  }
  return describeObjectInUnion(issue, schema, data, Object.keys(value));
}

function describeObjectInUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.core.$ZodType,
  data: unknown,
  keys: readonly string[],
): Finding[] {
  const { path } = issue;
  const branches = schemasAt(schema, path, data);
  const known = fieldsOf(branches);
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length > 0) return unknown.map((key) => unknownField([...path, key], known));
  if (keys.length === 0)
    return [{ path, at: 'key', rule: `${name(path)} is empty`, mend: mendOfType({}, branches) }];
  const closest = issue.errors
    .filter(
      (issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0),
    )
    .sort((a, b) => a.length - b.length)[0];
  if (closest?.some((each) => each.code === 'unrecognized_keys')) {
    const rule = `${name(path)} has ${keys.join(' and ')}, which exclude each other`;
    return [{ path, at: 'value', rule, mend: 'Keep one of them.' }];
  }
  return (closest ?? []).flatMap((each) =>
    describe({ ...each, path: [...path, ...each.path] }, schema, data),
  );
}

function unknownWord(
  path: Path,
  value: unknown,
  words: readonly string[],
  otherwise = `Write ${oneOf(words)}.`,
): Finding {
  const rule = `${name(path)}: ${quoted(value)} is not allowed`;
  return { path, at: 'value', rule, mend: didYouMean(String(value), words, otherwise) };
}

function unknownField(path: Path, known: readonly string[]): Finding {
  const field = String(path.at(-1));
  const rule = `unknown field "${field}"`;
  const guess = nearest(field, known);
  if (guess === undefined) {
    const names =
      known.length <= MANY_FIELDS
        ? `the fields here are ${known.join(', ')}`
        : 'no field here has such a name';
    return { path, at: 'key', rule, mend: `Remove it; ${names}.` };
  }
  const meant = [...path.slice(0, -1), guess].join('/');
  return { path, at: 'key', rule, mend: `Did you mean "${guess}"?`, meant };
}

function missing(path: Path, schemas: readonly z.core.$ZodType[]): Finding {
  const rule = `${name(path)} is missing`;
  return { path, at: 'key', rule, mend: howToAdd(String(path.at(-1)), schemas), isMissing: true };
}

/** How to add a field, from the schema that its value must have. */
function howToAdd(field: string, schemas: readonly z.core.$ZodType[]): string {
  const words = wordsOf(schemas);
  const fields = fieldsOf(schemas);
  if (words.length > 0 && fields.length === 0) return `Add it: ${oneOf(words)}.`;
  switch (typeOf(schemas)) {
    case 'string':
      return mendOfForm(schemas) ?? `Add a line "${field}:" with its text.`;
    case 'array':
      return `Add "${field}:" and below it each entry, beginning with a hyphen and a space.`;
    case 'object':
    case 'literal':
      return `Add "${field}:" and below it, indented, its fields: ${fields.join(', ')}.`;
    default:
      return 'Add it.';
  }
}

/** What the schema of a text of fixed form says to somebody who wrote another form. */
function mendOfForm([schema]: readonly z.core.$ZodType[]): string | undefined {
  const issue = schema && z.core.safeParse(schema, '?').error?.issues[0];
  const mend = issue && mendOf(issue);
  return mend === undefined ? undefined : sentence(mend);
}

/** How to write a value of another type than the one that stands there. */
function mendOfType(value: unknown, schemas: readonly z.core.$ZodType[]): string {
  const fields = fieldsOf(schemas);
  switch (typeOf(schemas)) {
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
      return `Write below it, indented, ${schemas.length > 1 ? 'one of these' : 'its'} fields: ${fields.join(', ')}.`;
  }
}

function wanted(schemas: readonly z.core.$ZodType[]): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
  };
  return words[typeOf(schemas) ?? ''] ?? 'a group of fields';
}

function typeWord(value: unknown): string {
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
function name(path: Path): string {
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

function mendOf(issue: Issue): string | undefined {
  const mend: unknown = issue.code === 'custom' ? issue.params?.mend : undefined;
  return typeof mend === 'string' ? mend : undefined;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
