import type { Organization, WebSite } from 'schema-dts';
import { absolute, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import type { Described } from './jsonLd.ts';

/** The ids by which the things on several pages are known to be the same. */
export const PUBLISHER_ID = absolute(`${urls.home}#publisher`);
const SITE_ID = absolute(`${urls.home}#site`);

/** The publisher of the archive. */
export function publisher(): Described<Organization> {
  return {
    '@type': 'Organization',
    '@id': PUBLISHER_ID,
    name: site.name,
    url: absolute(urls.home),
    logo: absolute(urls.icon('icon-512')),
  };
}

/** The archive as the whole that a page is part of. */
export function partOfArchive(): Described<WebSite> {
  return { '@type': 'WebSite', '@id': SITE_ID, name: site.name, url: absolute(urls.home) };
}

/** The archive on its home page, with the address that a search in it has. */
export function webSite(): Described<WebSite> {
  return {
    ...partOfArchive(),
    description: site.description,
    inLanguage: site.language,
    publisher: publisher(),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(urls.search)}?q={search_term_string}`,
      },
      // As search engines read it: the name of the blank in the template (schema.org, Actions).
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}
