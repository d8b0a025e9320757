import { type CollectionEntry, getCollection } from 'astro:content';
import { urls } from '../site/urls.ts';

/** A link to an ordinary page. */
export interface PageLink {
  label: string;
  address: string;
}

/** The ordinary pages that header and footer link to, in their order. */
export interface PageLinks {
  header: readonly PageLink[];
  footer: readonly PageLink[];
}

/** Every ordinary page, in the order in which they are linked. */
export async function getPages(): Promise<CollectionEntry<'pages'>[]> {
  const pages = await getCollection('pages');
  return pages.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

let links: Promise<PageLinks> | undefined;

/** The links to the ordinary pages, read once. */
export function getPageLinks(): Promise<PageLinks> {
  links ??= readPageLinks();
  return links;
}

async function readPageLinks(): Promise<PageLinks> {
  const pages = await getPages();
  const linkedFrom = (place: keyof PageLinks): PageLink[] =>
    pages
      .filter(({ data }) => data.linkedFrom === place)
      .map(({ id, data }) => ({ label: data.title, address: urls.page(id) }));
  return { header: linkedFrom('header'), footer: linkedFrom('footer') };
}
