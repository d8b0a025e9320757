import { getArchive } from '../../archive/content.ts';
import { FEED_FORMATS, type FeedFormat } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { buildPictures } from '../../text/images.ts';
import { type PackedFile, pack } from '../pack.ts';
import { documentAddress, type FeedDocument, feedDocuments } from './document.ts';
import { FeedWriter } from './writer.ts';

/** Browsers apply a style sheet to XML of this type, and feed readers read it all the same. */
export const MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/xml; charset=utf-8',
  atom: 'application/xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** Every document of every feed of the archive. */
export async function getFeedDocuments(): Promise<FeedDocument[]> {
  return feedDocuments(await getArchive(), site.limits.feedItems);
}

/** One feed. */
export async function feedResponse(document: FeedDocument, format: FeedFormat): Promise<Response> {
  const parts = await (await getWriter()).write(document, format);
  return new Response(Buffer.concat(parts), { headers: { 'Content-Type': MEDIA_TYPES[format] } });
}

/** Every feed in every format. */
export async function feedPack(): Promise<Response> {
  const writer = await getWriter();
  const files: PackedFile[] = [];
  for (const document of await getFeedDocuments()) {
    for (const format of FEED_FORMATS) {
      const parts = await writer.write(document, format);
      files.push({ path: documentAddress(document, format), parts });
    }
  }
  return new Response(pack(files));
}

let writer: Promise<FeedWriter> | undefined;

function getWriter(): Promise<FeedWriter> {
  writer ??= getArchive().then((archive) => new FeedWriter(archive, buildPictures));
  return writer;
}
