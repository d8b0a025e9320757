import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../archive/content.ts';
import { formsPack } from '../../../outputs/exports/forms.ts';

export const getStaticPaths = (async () => {
  const { years } = await getArchive();
  return years.map(({ id }) => ({ params: { year: id }, props: { year: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ year: string }> = ({ props }) => formsPack(props.year);
