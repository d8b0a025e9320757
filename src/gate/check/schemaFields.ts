import type { z } from 'astro/zod';
import type { Path } from '../read/yaml.ts';
import type { Wanted } from './finding.ts';

type Schema = z.core.$ZodType;

/**
 * The schemas that may stand at a path of this value: several below a union, unless a field of the
 * value, such as `kind`, chooses among them.
 */
export function schemasAt(schema: Schema, path: Path, value: unknown): Schema[] {
  let found = { schemas: options(schema, value), value };
  for (const segment of path) {
    const inside = valueAt(found.value, [segment]);
    const schemas = found.schemas.flatMap((each) => enter(each, segment, inside));
    found = { schemas, value: inside };
  }
  return found.schemas;
}

/** Gathers the demands of the schemas, for a wording. */
export function wantedBy(schemas: readonly Schema[]): Wanted {
  const [first] = schemas;
  return {
    type: first?._zod.def.type,
    words: [...new Set(schemas.flatMap(fixedTexts))],
    fields: fieldNames(schemas),
    isChoice: schemas.length > 1,
    format: first && formatOf(first),
  };
}

/** The names of the fields that the schemas know. */
export function fieldNames(schemas: readonly Schema[]): string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(shapeOf(schema) ?? {})))];
}

/** The value at a path, or `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, segment) => {
    const exists = typeof value === 'object' && value !== null && Object.hasOwn(value, segment);
    return exists ? (value as Record<PropertyKey, unknown>)[segment] : undefined;
  }, data);
}

function enter(schema: Schema, segment: PropertyKey, value: unknown): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return options(def.element, value);
  const field = shapeOf(schema)?.[String(segment)];
  return field ? options(field, value) : [];
}

function fixedTexts(schema: Schema): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'literal') return def.values.map(String);
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return [];
}

/** The instruction for a text of fixed format, as `textInFormat` of the schemas has it. */
function formatOf(schema: Schema): string | undefined {
  const { checks = [] } = (schema as z.core.$ZodTypes)._zod.def;
  const params = checks.map((check) => (check as z.core.$ZodCustom)._zod.def.params);
  const mend: unknown = params.find((each) => each?.code === 'format')?.mend;
  return typeof mend === 'string' ? mend : undefined;
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : undefined;
}

/** The schemas under wrappers such as `optional`, and each branch of a union that fits the value. */
function options(schema: Schema, value: unknown): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return options(def.innerType, value);
    case 'pipe':
      return options(def.out, value);
    case 'union':
      return chosen(def, value).flatMap((option) => options(option, value));
    default:
      return [schema];
  }
}

function chosen(def: z.core.$ZodUnionDef, value: unknown): readonly Schema[] {
  if (!('discriminator' in def)) return def.options;
  const field = String(def.discriminator);
  const word = valueAt(value, [field]);
  const fitting = def.options.filter((option) => {
    const choice = shapeOf(option)?.[field];
    return choice !== undefined && fixedTexts(choice).some((each) => each === word);
  });
  return fitting.length > 0 ? fitting : def.options;
}
