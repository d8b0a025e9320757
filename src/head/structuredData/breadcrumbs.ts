import type { BreadcrumbList } from 'schema-dts';
import type { Strings } from '../../i18n/en.ts';
import { LIST_NAMES, LISTS, listAt } from '../../site/lists.ts';
import { absolute, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import type { PageHead } from '../head.ts';
import type { Described } from './jsonLd.ts';

/** The way from the home page down to a page by its address; nothing for the home page and for pages without address. */
export function breadcrumbs(
  { title, address }: PageHead,
  strings: Strings,
): Described<BreadcrumbList> | undefined {
  if (address === undefined || address === urls.home) return undefined;
  const trail = [
    ...foldersOf(address).flatMap((folder) => {
      const name = nameOf(folder, strings);
      return name === undefined ? [] : [{ name, address: folder }];
    }),
    { name: title, address },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address: item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(item),
    })),
  };
}

/** The addresses above one, from the root down: `/a/b/` lies under `/` and `/a/`. */
function foldersOf(address: string): string[] {
  const parts = address.split('/').slice(1, -2);
  return [urls.home, ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`)];
}

/** The name of the page of a folder, if it is that of a list or of all lists of a sort. */
function nameOf(folder: string, { lists }: Strings): string | undefined {
  if (folder === urls.home) return site.name;
  const sort = LIST_NAMES.find((name) => LISTS[name].index === folder);
  if (sort) return lists[sort].title;
  const list = listAt(folder);
  return list && lists[list.name].nameOf(list.key);
}
