import type { JsonSchema } from './schemas.ts';

/** A field of an export as people read of it. */
export interface Field {
  /** `session.participants.number`; a list has `[]` behind its name. */
  name: string;
  type: string;
  /** Whether every record has it. */
  always: boolean;
  description: string;
}

/** The fields of a schema with those inside them, in its order: what the schema itself says of them. */
export function fieldsOf(schema: JsonSchema): Field[] {
  return inside(schema, '');
}

function inside({ properties = {}, required = [] }: JsonSchema, prefix: string): Field[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const isList = property.type === 'array';
    const name = `${prefix}${key}${isList ? '[]' : ''}`;
    const always = required.includes(key);
    const field = { name, type: typeOf(property), always, description: property.description ?? '' };
    return [field, ...inside(isList ? (property.items ?? {}) : property, `${name}.`)];
  });
}

/** `string`, `number`, `list`, the words of a closed set; `or empty` where the cell of a table may be. */
function typeOf(schema: JsonSchema): string {
  const choices = schema.anyOf?.filter(({ type }) => type !== 'null');
  if (schema.anyOf && choices?.length === 1 && choices[0]) return `${typeOf(choices[0])} or empty`;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(', ');
  return schema.type === 'array' ? 'list' : (schema.type ?? 'object');
}
