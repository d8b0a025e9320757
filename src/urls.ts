import { siteAddress } from './environment.ts';

/** Every address of the archive, from the root, with a trailing slash. Nothing else spells an address. */
export const urls = {
  home: '/',
  announcements: '/announcements/',
  year: (year: string) => `/announcements/${year}/`,
  announcement: ({ published, slug }: { published: string; slug: string }) =>
    `/announcements/${yearOf(published)}/${slug}/`,
  organisations: '/organisations/',
  organisation: (id: string) => `/organisations/${id}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  regions: '/regions/',
  region: (id: string) => `/regions/${id}/`,
  page: (slug: string) => `/${slug}/`,
  search: '/search/',
  searchFor: (query: string) => `/search/?${new URLSearchParams({ q: query })}`,
  rss: '/rss.xml',
  searchEngine: '/pagefind/',
  /** The names as the pages give them; the build replaces it by the next. */
  searchNamesSource: '/search/names.json',
  searchNames: '/search/names.bin',
  /** Which announcement has which values to narrow a search by. */
  searchFacets: '/search/facets.bin',
  /** The titles as the pages give them; the build replaces it by the next. */
  searchTitlesSource: '/search/titles.json',
  searchTitles: '/search/titles/',
  vocabulary: '/search/vocabulary/',
} as const;

/** The year that an announcement is filed under: the year of its date as written. */
export function yearOf(published: string): string {
  return published.slice(0, 4);
}

/** The whole address, for feeds, link previews and copying. Addresses of other sites stay as they are. */
export function absolute(address: string): string {
  return new URL(address, `${siteAddress}/`).href;
}
