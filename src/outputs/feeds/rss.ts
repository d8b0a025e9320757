import { getRssString } from '@astrojs/rss';
import { type FeedFrame, type FeedHead, historyLinks, historyMark } from './feed.ts';
import type { FeedImage, FeedItem } from './item.ts';
import { libraryFrame, libraryItem } from './libraryItem.ts';
import { NAMESPACES, textAsHtml, withStyle, xmlElement } from './xml.ts';

/*
 * RSS 2.0 with full text (`content:encoded`). @astrojs/rss writes the elements of RSS itself. It has
 * no links, language, dates of changes, vocabularies of categories or pictures, and what is handed to it
 * as `customData` it parses and writes anew, so that `007` becomes `7`: all that is put behind
 * (`libraryItem.ts`).
 *
 * The description of an item is HTML, as its content is; every other text is plain (RSS 2.0, `<item>`).
 */

const TYPE = 'application/rss+xml';

/** The fields that the library asks for and does not write into an item. */
const NO_CHANNEL = { title: '', description: '', site: 'https://example.org/' };

/** One item. Its description, which is the summary, stands before its content, as validators ask. */
export async function rssItem(item: FeedItem): Promise<string> {
  const { author } = item;
  const xml = await getRssString({
    ...NO_CHANNEL,
    items: [
      {
        title: item.title,
        link: item.address,
        description: textAsHtml(item.summary),
        content: item.html,
        pubDate: item.published,
        ...(author.mail === undefined ? {} : { author: `${author.mail} (${author.name})` }),
        customData: xmlElement('guid', { isPermaLink: 'false' }, item.id),
      },
    ],
  });
  return libraryItem(xml, 'item', [
    ...(author.mail === undefined ? [xmlElement('dc:creator', {}, author.name)] : []),
    ...item.categories.map(({ label, scheme }) =>
      xmlElement('category', { domain: scheme }, label),
    ),
    xmlElement('dc:language', {}, item.language),
    xmlElement('atom:updated', {}, item.updated.toISOString()),
    ...item.images.map(mediaContent),
  ]);
}

/** The frame around the items. */
export async function rssFrame(feed: FeedHead): Promise<FeedFrame> {
  const xml = await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.page,
    xmlns: { ...NAMESPACES },
    items: [],
  });
  const mark = historyMark(feed);
  const link = (rel: string, href: string) => xmlElement('atom:link', { rel, type: TYPE, href });
  const head = [
    xmlElement('language', {}, feed.language),
    xmlElement('lastBuildDate', {}, feed.updated.toUTCString()),
    link('self', feed.address),
    ...(feed.hub === undefined ? [] : [xmlElement('atom:link', { rel: 'hub', href: feed.hub })]),
    ...historyLinks(feed).map(([rel, href]) => link(rel, href)),
    ...(mark ? [xmlElement(`fh:${mark}`, {})] : []),
  ];
  const { before, after } = libraryFrame(xml, 'channel');
  return { before: withStyle(before) + head.join(''), between: '\n', after: `${after}\n` };
}

/** A picture with who made it (Media RSS). */
function mediaContent({ address, type, width, height, alt, credit, licence }: FeedImage): string {
  return xmlElement('media:content', { url: address, type, medium: 'image', width, height }, [
    xmlElement('media:description', { type: 'plain' }, alt),
    xmlElement('media:credit', {}, credit),
    xmlElement('media:copyright', {}, licence),
  ]);
}
