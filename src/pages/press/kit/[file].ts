import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { WORDMARK_TYPES, wordmark } from '../../../outputs/pressKit/wordmark.ts';
import { wordmarkFiles } from '../../../outputs/pressKit/wordmarkFiles.ts';
import { site } from '../../../site.config.ts';

export const getStaticPaths = (() =>
  wordmarkFiles(site.name).map((file) => ({
    params: { file: file.file },
    props: { ...file },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { colour, format } }) => {
  const bytes = await wordmark(site.name, colour, format);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': WORDMARK_TYPES[format] },
  });
};
