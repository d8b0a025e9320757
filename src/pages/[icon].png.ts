import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawIcon } from '../outputs/siteFiles/drawIcon.ts';
import { ICONS } from '../site/icons.ts';
import { urls } from '../site/urls.ts';

export const getStaticPaths = (() =>
  ICONS.map((icon) => ({
    params: { icon: icon.name },
    props: { icon },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const svg = await readFile(path.resolve(path.join('public', urls.favicon)));
  return new Response(new Uint8Array(await drawIcon(svg, props.icon)));
};
