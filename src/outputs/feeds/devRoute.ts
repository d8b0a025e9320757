import type { APIRoute, GetStaticPaths } from 'astro';
import { FEED_FILES, FEED_FORMATS, type FeedFormat } from '../../site/urls.ts';
import { documentAddress, type FeedDocument } from './document.ts';
import { feedResponse, getFeedDocuments } from './routes.ts';

/** The route `/[...list]/rss.xml`, and that of each other format. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const format = FEED_FORMATS.find((each) => routePattern.endsWith(FEED_FILES[each])) ?? 'rss';
  return (await getFeedDocuments()).map((document) => {
    const list = documentAddress(document, format).slice(1, -FEED_FILES[format].length - 1);
    return { params: { list: list || undefined }, props: { document, format } };
  });
};

export const GET: APIRoute<{ document: FeedDocument; format: FeedFormat }> = ({ props }) =>
  feedResponse(props.document, props.format);
