import type { BreadcrumbList } from 'schema-dts';
import type { Strings } from '../../i18n/en.ts';
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

/** The name of the page of a folder, if it has one. */
function nameOf(folder: string, { list, digest, calendar }: Strings): string | undefined {
  const names: Record<string, string> = {
    [urls.home]: site.name,
    [urls.announcements]: list.announcementsTitle,
    [urls.organisations]: list.organisationsTitle,
    [urls.topics]: list.topicsTitle,
    [urls.regions]: list.regionsTitle,
    [urls.kinds]: list.kindsTitle,
    [urls.digest]: digest.title,
    [urls.calendar]: calendar.title,
  };
  const [, year] = /^\/announcements\/(\d{4})\/$/.exec(folder) ?? [];
  return year === undefined ? names[folder] : list.yearTitle(year);
}
