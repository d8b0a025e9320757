import { type AtomFeed, parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { FEED_FILES, FEED_FORMATS, type FeedFormat } from '../../src/site/urls.ts';
import { SITE_ADDRESS } from './builtArchives.ts';
import type { BuiltSite } from './builtSite.ts';

/** An item as a reader sees it, whatever the format. */
export interface ReadItem {
  id: string;
  title: string;
  link: string;
  summary: string;
  html: string;
  published: string;
  updated: string;
  language: string;
  author: string;
  mail: string;
  categories: readonly string[];
}

/** A feed as a reader sees it, whatever the format. Addresses are as written. */
export interface ReadFeed {
  format: FeedFormat;
  /** Its path from the root. */
  path: string;
  title: string;
  description: string;
  page: string;
  self: string;
  updated: string;
  previous: string | undefined;
  items: readonly ReadItem[];
}

/** Every feed of a built site, read by feedsmith. */
export function readFeeds({ files }: BuiltSite): ReadFeed[] {
  return [...files].flatMap(([path, bytes]) => {
    const format = FEED_FORMATS.find((each) => path.endsWith(`/${FEED_FILES[each]}`));
    return format ? READERS[format](path, bytes.toString('utf8')) : [];
  });
}

/** The newest document of every feed that has not ended. */
export function currentFeeds(site: BuiltSite): ReadFeed[] {
  const hasEnded = (feed: string) => {
    const json = site.files.get(feed.replace(/[^/]+$/, FEED_FILES.json));
    return JSON.parse(String(json)).expired === true;
  };
  return readFeeds(site).filter(({ path }) => !/\/\d{4}\/[^/]+$/.test(path) && !hasEnded(path));
}

/** The items of all documents of a feed together, from the newest on: each id once, as it is first found. */
export function followedFrom(start: ReadFeed, feeds: readonly ReadFeed[]): ReadItem[] {
  const byPath = new Map(feeds.map((feed) => [SITE_ADDRESS + feed.path, feed]));
  const found = new Map<string, ReadItem>();
  const seen = new Set<ReadFeed>();
  let feed: ReadFeed | undefined = start;
  while (feed) {
    if (seen.has(feed)) throw new Error(`${feed.path} leads to itself.`);
    seen.add(feed);
    for (const item of feed.items) if (!found.has(item.id)) found.set(item.id, item);
    const { previous }: ReadFeed = feed;
    feed = previous === undefined ? undefined : byPath.get(previous);
    if (previous !== undefined && !feed) throw new Error(`There is no ${previous}.`);
  }
  return [...found.values()];
}

type Reader = (path: string, text: string) => ReadFeed;

const READERS: Readonly<Record<FeedFormat, Reader>> = {
  rss: readRss,
  atom: readAtom,
  json: readJson,
};

/** The text that HTML shows, which a description of RSS is. */
function shownBy(html: string): string {
  return parseHTML(`<html><body>${html}</body></html>`).document.body.textContent;
}

function readRss(path: string, text: string): ReadFeed {
  const { title, description, link, lastBuildDate, atom, items = [] } = parseRssFeed(text);
  return {
    format: 'rss',
    path,
    title: title ?? '',
    description: description ?? '',
    page: link ?? '',
    self: linkOf(atom?.links, 'self') ?? '',
    updated: lastBuildDate ?? '',
    previous: linkOf(atom?.links, 'prev-archive'),
    items: items.map((item) => {
      const [{ name: author = '', email: mail = '' } = {}] = item.authors ?? [];
      return {
        id: item.guid?.value ?? '',
        title: item.title ?? '',
        link: item.link ?? '',
        summary: shownBy(item.description ?? ''),
        html: item.content?.encoded ?? '',
        published: item.pubDate ?? '',
        updated: item.atom?.updated ?? '',
        language: item.dc?.languages?.[0] ?? '',
        author,
        mail,
        categories: (item.categories ?? []).map(({ name }) => name ?? ''),
      };
    }),
  };
}

function readAtom(path: string, text: string): ReadFeed {
  const { title, subtitle, links, updated, entries = [] } = parseAtomFeed(text);
  return {
    format: 'atom',
    path,
    title: title?.value ?? '',
    description: subtitle?.value ?? '',
    page: linkOf(links, 'alternate') ?? '',
    self: linkOf(links, 'self') ?? '',
    updated: updated ?? '',
    previous: linkOf(links, 'prev-archive'),
    items: entries.map((entry) => ({
      id: entry.id ?? '',
      title: entry.title?.value ?? '',
      link: linkOf(entry.links, 'alternate') ?? '',
      summary: entry.summary?.value ?? '',
      html: entry.content?.value ?? '',
      published: entry.published ?? '',
      updated: entry.updated ?? '',
      language: entry.xml?.lang ?? '',
      author: entry.authors?.[0]?.name ?? '',
      mail: entry.authors?.[0]?.email ?? '',
      categories: (entry.categories ?? []).map(({ label }) => label ?? ''),
    })),
  };
}

function readJson(path: string, text: string): ReadFeed {
  const feed = parseJsonFeed(text);
  const { title, description, home_page_url, feed_url, next_url, items = [] } = feed;
  return {
    format: 'json',
    path,
    title: title ?? '',
    description: description ?? '',
    page: home_page_url ?? '',
    self: feed_url ?? '',
    updated: '',
    previous: next_url,
    items: items.map((item) => ({
      id: item.id ?? '',
      title: item.title ?? '',
      link: item.url ?? '',
      summary: item.summary ?? '',
      html: item.content_html ?? '',
      published: item.date_published ?? '',
      updated: item.date_modified ?? '',
      language: item.language ?? '',
      author: item.authors?.[0]?.name ?? '',
      mail: item.authors?.[0]?.url?.replace('mailto:', '') ?? '',
      categories: item.tags ?? [],
    })),
  };
}

function linkOf(
  links: readonly Partial<AtomFeed.Link<string>>[] | undefined,
  relation: string,
): string | undefined {
  return links?.find(({ rel }) => rel === relation)?.href;
}
