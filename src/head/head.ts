import { site } from '../site.config.ts';
import { absolute, urls } from '../urls.ts';

/** What a page says about itself to browsers, search engines and link previews. */
export interface PageHead {
  title: string;
  description: string;
  /** The address of the page from the root; nothing for a page that has none, such as 404. */
  address?: string | undefined;
  /** Set on an announcement: dates are ISO 8601. */
  article?: { published: string; modified: string } | undefined;
}

export type Tag =
  | { name: 'meta'; attributes: Record<string, string> }
  | { name: 'link'; attributes: Record<string, string> };

/** The text of `<title>`: the page, then the archive; the archive alone on its home page. */
export function documentTitle({ title }: PageHead): string {
  return title === site.name ? title : `${title} · ${site.name}`;
}

/** The tags of `<head>` that depend on the page, in a stable order. */
export function headTags(page: PageHead, feedTitle: string): Tag[] {
  return [
    meta({ name: 'description', content: page.description }),
    ...addressTags(page.address),
    meta({ property: 'og:site_name', content: site.name }),
    meta({ property: 'og:title', content: page.title }),
    meta({ property: 'og:description', content: page.description }),
    meta({ property: 'og:type', content: page.article ? 'article' : 'website' }),
    ...articleTags(page.article),
    link({ rel: 'alternate', type: 'application/rss+xml', title: feedTitle, href: urls.rss }),
  ];
}

function addressTags(address: string | undefined): Tag[] {
  if (address === undefined) return [meta({ name: 'robots', content: 'noindex' })];
  return [
    link({ rel: 'canonical', href: absolute(address) }),
    meta({ property: 'og:url', content: absolute(address) }),
  ];
}

function articleTags(article: PageHead['article']): Tag[] {
  if (!article) return [];
  return [
    meta({ property: 'article:published_time', content: article.published }),
    meta({ property: 'article:modified_time', content: article.modified }),
  ];
}

function meta(attributes: Record<string, string>): Tag {
  return { name: 'meta', attributes };
}

function link(attributes: Record<string, string>): Tag {
  return { name: 'link', attributes };
}
