import type { z } from 'astro/zod';
import { ANNOUNCEMENT_KINDS, announcement, common } from '../../schemas/announcement.ts';
import type { Problem } from '../problem.ts';
import type { SourceText } from '../read/sourceText.ts';
import type { Path, YamlDocument } from '../read/yaml.ts';
import type { Finding } from './finding.ts';
import { fieldNames, schemasAt, valueAt, wantedBy } from './schemaFields.ts';
import { nearest } from './suggest.ts';
import { fieldWording } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** A valid value, or everything that is wrong with it. */
export type Validation<Value> = { value: Value } | { findings: Finding[] };

/** Fields of one kind of announcement only, which `common` does not know. */
const KIND_FIELDS = new Set(fieldNames(announcement.options));

/** Checks a value against a schema and finds every mistake of the person who wrote it. */
export function validate<Value>(schema: z.ZodType<Value>, data: unknown): Validation<Value> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, schema, data));
  return { findings: oneForEachMistake(findings) };
}

/** Like `validate`; but when the kind is missing or unknown, the fields that all kinds share are checked too. */
export function validateAnnouncement(data: unknown) {
  const validation = validate(announcement, data);
  if ('value' in validation || !lacksKind(data)) return validation;
  const shared = common.safeParse(data).error?.issues.flatMap(withoutKindFields) ?? [];
  const findings = shared.flatMap((issue) => findingsOf(issue, common, data));
  return { findings: oneForEachMistake([...validation.findings, ...findings]) };
}

/** Puts findings where they belong in the file, in the words for fields. */
export function locateFindings(
  findings: readonly Finding[],
  source: SourceText,
  document: YamlDocument,
): Problem[] {
  return findings.map((finding) => {
    const { path, at } = finding;
    const offset = at === 'key' ? document.offsetOfKey(path) : document.offsetOfValue(path);
    const { rule, mend } = fieldWording(finding);
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
  const meant = new Set(findings.flatMap(pathMeant));
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const place = finding.path.join('/');
    const isMisspelt = finding.code === 'missing' && meant.has(place);
    if (!isMisspelt && !places.has(place)) places.set(place, finding);
  }
  return [...places.values()];
}

/** The path that an unknown name most likely means. */
function pathMeant(finding: Finding): string[] {
  if (finding.code !== 'unknown' || finding.meant === undefined) return [];
  return [[...finding.path.slice(0, -1), finding.meant].join('/')];
}

function findingsOf(issue: Issue, schema: z.core.$ZodType, data: unknown): Finding[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const wanted = wantedBy(schemasAt(schema, path, data));
  if (value === undefined) return [{ code: 'missing', path, at: 'key', wanted }];
  if (value === null) return [{ code: 'empty', path, at: 'value', value, wanted }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], wanted.fields));
    case 'invalid_union':
      return findingsInUnion(issue, schema, data);
    case 'invalid_value':
      return [{ code: 'word', path, at: 'value', value, wanted }];
    case 'invalid_type':
      return [{ code: 'type', path, at: 'value', value, wanted }];
    case 'too_big':
      return [{ code: 'long', path, at: 'value', maximum: issue.maximum }];
    case 'too_small': {
      const { minimum } = issue;
      if (issue.origin === 'number') return [{ code: 'small', path, at: 'value', minimum }];
      const count = Array.isArray(value) ? value.length : 0;
      return [{ code: 'few', path, at: 'value', count, minimum }];
    }
    case 'custom': {
      const { code, mend }: Record<string, unknown> = issue.params ?? {};
      if (code === 'empty') return [{ code, path, at: 'value', value, wanted }];
      return [
        customFinding(path, value, issue.message, typeof mend === 'string' ? mend : undefined),
      ];
    }
    default:
      return [customFinding(path, value, issue.message)];
  }
}

/** Finds the mistakes in the branch that the author most likely meant. */
function findingsInUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.core.$ZodType,
  data: unknown,
): Finding[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const wanted = wantedBy(schemasAt(schema, path, data));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const code = typeof value === 'string' && wanted.words.length > 0 ? 'word' : 'type';
    return [{ code, path, at: 'value', value, wanted }];
  }
  const fields = Object.keys(value);
  const unknown = fields.filter((field) => !wanted.fields.includes(field));
  if (unknown.length > 0) return unknown.map((key) => unknownKey([...path, key], wanted.fields));
  if (fields.length === 0) return [{ code: 'empty', path, at: 'key', value, wanted }];
  const closest = issue.errors
    .filter(
      (issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0),
    )
    .sort((a, b) => a.length - b.length)[0];
  if (closest?.some((each) => each.code === 'unrecognized_keys')) {
    return [{ code: 'exclusive', path, at: 'value', fields }];
  }
  return (closest ?? []).flatMap((each) =>
    findingsOf({ ...each, path: [...path, ...each.path] }, schema, data),
  );
}

function unknownKey(path: Path, known: readonly string[]): Finding {
  const meant = nearest(String(path.at(-1)), known);
  return { code: 'unknown', path, at: 'key', known, meant };
}

function customFinding(path: Path, value: unknown, rule: string, mend?: string): Finding {
  return { code: 'custom', path, at: 'value', value, rule, mend };
}
