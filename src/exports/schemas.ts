import { z } from 'astro/zod';
import { announcementList } from '../schemas/exported/announcementList.ts';
import { announcementRecord } from '../schemas/exported/announcementRecord.ts';
import { announcementRow, sessionRow } from '../schemas/exported/rows.ts';
import { absolute, urls } from '../urls.ts';

/** The schemas that are published, by the names in their addresses. */
const SCHEMAS = {
  announcement: announcementRecord,
  announcements: announcementList,
  'announcement-row': announcementRow,
  'session-row': sessionRow,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** A JSON Schema (2020-12) as far as the fields of the open data are explained by it. */
export interface JsonSchema {
  $id?: string;
  type?: string;
  description?: string;
  enum?: readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}

/** The JSON Schema of an export, made from the schema that its records have in the code. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const each of SCHEMA_NAMES) registry.add(SCHEMAS[each], { id: each });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => absolute(urls.schema(id)) });
  return schemas[name] as JsonSchema;
}
