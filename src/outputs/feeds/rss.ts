import { getRssString } from '@astrojs/rss';
import { type FeedFrame, type FeedHead, historyLinks, historyMark } from './feed.ts';
import type { FeedImage, FeedItem } from './item.ts';
import { element, NAMESPACES, withStyle } from './xml.ts';

/*
 * RSS 2.0 with full text (`content:encoded`). @astrojs/rss writes the elements of RSS itself. It has
 * no links, language, dates of changes, vocabularies of categories or pictures, and what is handed to it
 * as `customData` it parses and writes anew, so that `007` becomes `7`: all that is added behind.
 */

const TYPE = 'application/rss+xml';

/** What the library asks for and does not write into an item. */
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
        description: item.summary,
        content: item.html,
        pubDate: item.published,
        ...(author.mail === undefined ? {} : { author: `${author.mail} (${author.name})` }),
        customData: element('guid', { isPermaLink: 'false' }, item.id),
      },
    ],
  });
  return [
    xml.slice(xml.indexOf('<item>'), xml.lastIndexOf('</item>')),
    ...(author.mail === undefined ? [element('dc:creator', {}, author.name)] : []),
    ...item.categories.map(({ label, scheme }) => element('category', { domain: scheme }, label)),
    element('dc:language', {}, item.language),
    element('atom:updated', {}, item.updated.toISOString()),
    ...item.images.map(mediaContent),
    '</item>',
  ].join('');
}

/** What stands around the items. */
export async function rssFrame(feed: FeedHead): Promise<FeedFrame> {
  const xml = await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.page,
    xmlns: { ...NAMESPACES },
    items: [],
  });
  const mark = historyMark(feed);
  const link = (rel: string, href: string) => element('atom:link', { rel, type: TYPE, href });
  const head = [
    element('language', {}, feed.language),
    element('lastBuildDate', {}, feed.updated.toUTCString()),
    link('self', feed.address),
    ...(feed.hub === undefined ? [] : [element('atom:link', { rel: 'hub', href: feed.hub })]),
    ...historyLinks(feed).map(([rel, href]) => link(rel, href)),
    ...(mark ? [element(`fh:${mark}`, {})] : []),
  ];
  const end = xml.lastIndexOf('</channel>');
  return {
    before: withStyle(xml.slice(0, end)) + head.join(''),
    between: '\n',
    after: `${xml.slice(end)}\n`,
  };
}

/** A picture with who made it (Media RSS). */
function mediaContent({ address, type, width, height, alt, credit, licence }: FeedImage): string {
  return element('media:content', { url: address, type, medium: 'image', width, height }, [
    element('media:description', { type: 'plain' }, alt),
    element('media:credit', {}, credit),
    element('media:copyright', {}, licence),
  ]);
}
