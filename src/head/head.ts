import type { Thing } from 'schema-dts';
import type { Strings } from '../i18n/en.ts';
import { embargoPreview } from '../site/environment.ts';
import { absolute } from '../site/urls.ts';
import { site } from '../site.config.ts';
import { type FollowedList, feedTags } from './feedTags.ts';
import type { Described } from './structuredData/jsonLd.ts';
import { type HeadTag, link, meta } from './tags.ts';

/** The facts that a page states about itself to browsers, search engines and link previews. */
export interface PageHead {
  title: string;
  description: string;
  /** The address of the page from the root; nothing for a page that has none, such as 404. */
  address?: string | undefined;
  /** The page whose picture link previews show; this one if left out. */
  picturedBy?: string | undefined;
  /** The new address of what stood here: browsers and search engines go on to it. */
  movedTo?: string | undefined;
  /** Whether the page is a list of announcements, or of lists. */
  isList?: boolean;
  /** The list that the page shows, if it has feeds. */
  follows?: FollowedList | undefined;
  /** The facts of an announcement, on its page. */
  article?: Article | undefined;
  /** The other forms of the page. */
  alternates?: readonly Alternate[] | undefined;
  /** The content of the page in the words of schema.org, besides where it stands. */
  structuredData?: readonly Described<Thing>[];
}

/** The facts of an announcement in a link preview. */
export interface Article {
  /** ISO 8601; nothing where no source says when it was announced. */
  published: string | undefined;
  /** ISO 8601; nothing where neither that nor a change is on record. */
  modified: string | undefined;
  /** The kind of announcement, in words. */
  section: string;
  /** Its topics, in words. */
  tags: readonly string[];
}

/** A page in another form. */
export interface Alternate {
  /** Its media type. */
  type: string;
  title: string;
  /** From the root. */
  address: string;
}

/** The text of `<title>`: the page, then the archive; the archive alone on its home page. */
export function documentTitle({ title }: PageHead): string {
  return title === site.name ? title : `${title} · ${site.name}`;
}

/** The tags of `<head>` that depend on the page, in a stable order; those for link previews are in `openGraph.ts`. */
export function headTags(page: PageHead, strings: Strings): HeadTag[] {
  return [
    meta({ name: 'description', content: page.description }),
    ...(page.movedTo === undefined ? addressTags(page.address) : movedTags(page.movedTo)),
    ...feedTags(page.follows, strings),
    ...(page.alternates ?? []).map(({ type, title, address }) =>
      link({ rel: 'alternate', type, title, href: address }),
    ),
  ];
}

function addressTags(address: string | undefined): HeadTag[] {
  if (address === undefined || embargoPreview)
    return [meta({ name: 'robots', content: 'noindex' })];
  return [link({ rel: 'canonical', href: absolute(address) })];
}

function movedTags(address: string): HeadTag[] {
  return [
    ...addressTags(address),
    { name: 'meta', attributes: { 'http-equiv': 'refresh', content: `0; url=${address}` } },
  ];
}
