import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { securityText } from '../../outputs/siteFiles/security.ts';
import { site } from '../../site.config.ts';

/** A newsroom that names no contact has no such file. */
export const getStaticPaths = (() => {
  const { security } = site;
  return security ? [{ params: { file: 'security' }, props: { security } }] : [];
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(securityText(props.security));
