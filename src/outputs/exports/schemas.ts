import { z } from 'astro/zod';
import { announcementList } from '../../schemas/exported/announcementList.ts';
import { announcementRecord } from '../../schemas/exported/announcementRecord.ts';
import { announcementRow, sessionRow } from '../../schemas/exported/rows.ts';
import { absolute, SCHEMA_NAMES, type SchemaName, urls } from '../../site/urls.ts';

const SCHEMAS: Readonly<Record<SchemaName, z.ZodObject>> = {
  announcement: announcementRecord,
  announcements: announcementList,
  'announcement-row': announcementRow,
  'session-row': sessionRow,
};

/** A JSON Schema (2020-12) as far as the fields of the open data are explained by it. */
export interface JsonSchema {
  $id?: string;
  type?: string | readonly string[];
  description?: string;
  enum?: readonly (string | null)[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}

/** The JSON Schema of an export, made from the schema that its records have in the code. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const each of SCHEMA_NAMES) registry.add(SCHEMAS[each], { id: each });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => absolute(urls.schema(id as SchemaName)),
  });
  return schemas[name] as JsonSchema;
}
