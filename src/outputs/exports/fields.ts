import type { JsonSchema } from './schemas.ts';

/** A field of an export as people read of it. */
export interface DataField {
  /** `session.participants.number`; a list has `[]` behind its name. */
  name: string;
  type: string;
  /** Whether every record has it. */
  always: boolean;
  description: string;
}

/** The fields of a schema with those inside them, in its order: what the schema itself says of them. */
export function fieldsOf(schema: JsonSchema): DataField[] {
  return inside(schema, '');
}

function inside({ properties = {}, required = [] }: JsonSchema, prefix: string): DataField[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const isList = property.type === 'array';
    const name = `${prefix}${key}${isList ? '[]' : ''}`;
    const always = required.includes(key);
    const field = { name, type: typeOf(property), always, description: property.description ?? '' };
    return [field, ...inside(isList ? (property.items ?? {}) : property, `${name}.`)];
  });
}

/** `string`, `number`, `list`, the words of a closed list; `or empty` where the cell of a table may be. */
function typeOf(schema: JsonSchema): string {
  const kinds = [schema, ...(schema.anyOf ?? [])].flatMap((each) => each.type ?? []);
  const words = [schema, ...(schema.anyOf ?? [])].flatMap((each) => each.enum ?? []);
  const [kind = 'object'] = kinds.filter((each) => each !== 'null');
  const type = kind === 'array' ? 'list' : kind;
  const known = words.filter((each) => each !== null).map((each) => JSON.stringify(each));
  return `${known.length > 0 ? known.join(', ') : type}${kinds.includes('null') ? ' or empty' : ''}`;
}
