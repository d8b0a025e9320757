import type { z } from 'astro/zod';
import type { Path } from './yaml.ts';

type Schema = z.core.$ZodType;

/** The schemas that may stand at a path of a value that has this schema; several below a union. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>(
    (found, segment) => found.flatMap((each) => enter(each, segment)),
    options(schema),
  );
}

/** The names of the fields that the schemas know. */
export function fieldsOf(schemas: readonly Schema[]): string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(shapeOf(schema) ?? {})))];
}

/** The fixed texts that the schemas allow, such as `host` and `trainer`. */
export function wordsOf(schemas: readonly Schema[]): string[] {
  return schemas.flatMap((schema) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'literal') return def.values.map(String);
    if (def.type === 'enum') return Object.values(def.entries).map(String);
    return [];
  });
}

/** What kind of value the schemas want: the type of the first one. */
export function typeOf(schemas: readonly Schema[]): string | undefined {
  return schemas[0]?._zod.def.type;
}

function enter(schema: Schema, segment: PropertyKey): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return options(def.element);
  const field = shapeOf(schema)?.[String(segment)];
  return field ? options(field) : [];
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : undefined;
}

/** The schemas under wrappers such as `optional`, and each branch of a union. */
function options(schema: Schema): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return options(def.innerType);
    case 'pipe':
      return options(def.out);
    case 'union':
      return def.options.flatMap(options);
    default:
      return [schema];
  }
}
