import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema } from '../../../outputs/exports/schemas.ts';
import { SCHEMA_NAMES, type SchemaName } from '../../../site/urls.ts';

export const getStaticPaths = (() =>
  SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: SchemaName }> = ({ props }) =>
  new Response(`${JSON.stringify(jsonSchema(props.name), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
