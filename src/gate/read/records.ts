import type { z } from 'astro/zod';
import { type Desk, desk } from '../../schemas/desk.ts';
import { type Organisation, organisation } from '../../schemas/organisation.ts';
import { page } from '../../schemas/page.ts';
import { type Topic, topic } from '../../schemas/topic.ts';
import { locateFindings, validate } from '../check/validate.ts';
import { pageProblems } from '../compile/page.ts';
import type { Problem } from '../problem.ts';
import type { NamedFile, RecordFolder } from './contentFolder.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { readText } from './readText.ts';
import { readYaml } from './yaml.ts';

/** What the files of each folder hold. */
export interface RecordTypes {
  organisations: Organisation;
  topics: Topic;
  desks: Desk;
}

/** A valid entry and the file it was read from. */
export interface RecordEntry<Value> {
  id: string;
  file: string;
  value: Value;
}

/** What was read of a file that is one value, and what is wrong in it. */
export interface EntryReading<Value> {
  /** Nothing where the file is not valid. */
  entry?: RecordEntry<Value>;
  problems: readonly Problem[];
}

/** The valid entries of each folder by id. */
export type AllRecords = {
  [Folder in RecordFolder]: ReadonlyMap<string, RecordEntry<RecordTypes[Folder]>>;
};

const SCHEMAS: { [Folder in RecordFolder]: z.ZodType<RecordTypes[Folder]> } = {
  organisations: organisation,
  topics: topic,
  desks: desk,
};

/** Reads an organisation, a topic or a desk from its YAML file. */
export function readRecord<Folder extends RecordFolder>(
  folder: Folder,
  file: NamedFile,
  maximumBytes: number,
): EntryReading<RecordTypes[Folder]> {
  return readEntry<RecordTypes[Folder]>(SCHEMAS[folder], file, maximumBytes);
}

/** Reads a file that is one value, in YAML or in JSON, which is YAML too (YAML 1.2.2, 1.2). */
export function readEntry<Value>(
  schema: z.ZodType<Value>,
  { file, id }: NamedFile,
  maximumBytes: number,
): EntryReading<Value> {
  const reading = readText(file, maximumBytes);
  if (!('source' in reading)) return reading;
  const yaml = readYaml(reading.source);
  if ('problems' in yaml) return { problems: [...reading.problems, ...yaml.problems] };
  const validation = validate<Value>(schema, yaml.document.data);
  if ('value' in validation) {
    return { entry: { id, file, value: validation.value }, problems: reading.problems };
  }
  const findings = locateFindings(validation.findings, reading.source, yaml.document);
  return { problems: [...reading.problems, ...findings] };
}

/** Checks an ordinary page. */
export function checkPage({ file }: NamedFile, maximumBytes: number): readonly Problem[] {
  const reading = readText(file, maximumBytes);
  if (!('source' in reading)) return reading.problems;
  const { source, problems } = reading;
  const parts = splitFrontMatter(source.text);
  if ('rule' in parts) return [...problems, source.problem(0, parts.rule, parts.mend)];
  const yaml = readYaml(source, parts.yamlStart, parts.yamlEnd);
  if ('problems' in yaml) return [...problems, ...yaml.problems];
  const validation = validate(page, yaml.document.data);
  const findings = 'value' in validation ? [] : validation.findings;
  return [
    ...problems,
    ...locateFindings(findings, source, yaml.document),
    ...pageProblems(source, parts.bodyStart),
  ];
}
