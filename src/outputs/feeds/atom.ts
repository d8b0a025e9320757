import { generateAtomFeed } from 'feedsmith';
import { site } from '../../site.config.ts';
import { type FeedFrame, type FeedHead, historyLinks, historyMark } from './feed.ts';
import type { FeedItem } from './item.ts';
import { libraryFrame, libraryItem } from './libraryItem.ts';
import { NAMESPACES, withoutCdata, withStyle, xmlElement } from './xml.ts';

/*
 * Atom 1.0 (RFC 4287) by feedsmith, which knows no `fh:archive` and declares the namespaces of what it
 * sees: both are added to the frame (`libraryItem.ts`).
 */

const TYPE = 'application/atom+xml';

/** One entry. */
export function atomEntry(item: FeedItem): string {
  const { name, mail } = item.author;
  const xml = generateAtomFeed({
    id: item.id,
    title: { value: item.title },
    updated: item.updated,
    entries: [
      {
        id: item.id,
        title: { value: item.title },
        updated: item.updated,
        published: item.published,
        authors: [{ name, ...(mail === undefined ? {} : { email: mail }) }],
        links: [
          { href: item.address, rel: 'alternate', type: 'text/html', hreflang: item.language },
        ],
        categories: [...item.categories],
        summary: { value: item.summary },
        content: { type: 'html', value: item.html },
        xml: { lang: item.language },
        media: {
          contents: item.images.map(({ address, type, width, height, alt, credit, licence }) => ({
            url: address,
            type,
            medium: 'image',
            width,
            height,
            description: { value: alt, type: 'plain' },
            credits: [{ value: credit }],
            copyright: { value: licence },
          })),
        },
      },
    ],
  });
  return libraryItem(withoutCdata(xml), 'entry');
}

/** The frame around the entries. */
export function atomFrame(feed: FeedHead): FeedFrame {
  const xml = generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    authors: [{ name: site.name }],
    links: [
      { href: feed.address, rel: 'self', type: TYPE },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
      ...(feed.hub === undefined ? [] : [{ href: feed.hub, rel: 'hub' }]),
      ...historyLinks(feed).map(([rel, href]) => ({ rel, href, type: TYPE })),
    ],
    xml: { lang: feed.language },
  });
  const mark = historyMark(feed);
  const { before, after } = libraryFrame(withoutCdata(xml), 'feed');
  const declared = `<feed xmlns:fh="${NAMESPACES.fh}" xmlns:media="${NAMESPACES.media}" `;
  const head = before.replace('<feed ', declared);
  return {
    before: withStyle(head) + (mark ? xmlElement(`fh:${mark}`, {}) : ''),
    between: '\n',
    after: `\n${after}`,
  };
}
