import { siteAddress } from './environment.ts';

/** The file of a feed by its format. */
export const FEED_FILES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof FEED_FILES;

export const FEED_FORMATS = Object.keys(FEED_FILES) as readonly FeedFormat[];

/** The files beside the page of an announcement. */
export const ANNOUNCEMENT_FILES = {
  json: 'index.json',
  markdown: 'index.md',
  text: 'index.txt',
} as const;

export type AnnouncementForm = keyof typeof ANNOUNCEMENT_FILES;

export const ANNOUNCEMENT_FORMS = Object.keys(ANNOUNCEMENT_FILES) as readonly AnnouncementForm[];

/** The files beside the page of an announcement that programs for references read. */
export const CITATION_FILES = {
  bibtex: 'citation.bib',
  ris: 'citation.ris',
  csl: 'citation.json',
} as const;

export type CitationFile = keyof typeof CITATION_FILES;

export const CITATION_FILE_NAMES = Object.keys(CITATION_FILES) as readonly CitationFile[];

/** The open data of the whole archive. */
export const DATA_FILES = {
  announcementsJson: 'announcements.json',
  announcementsLines: 'announcements.ndjson',
  announcementsTable: 'announcements.csv',
  sessionsTable: 'sessions.csv',
} as const;

export type DataFile = keyof typeof DATA_FILES;

export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as readonly DataFile[];

/** The published schemas of the open data. */
export const SCHEMA_NAMES = [
  'announcement',
  'announcements',
  'announcement-row',
  'session-row',
] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The files behind the figures, by the names that they have without ending. */
export const FIGURE_FILES = [
  'years',
  'regions',
  'countries',
  'claims',
  'participants',
  'topics',
  'organisations',
] as const;

export type FigureFile = (typeof FIGURE_FILES)[number];

/** Every address of the archive, from the root, with a trailing slash. Nothing else spells an address. */
export const urls = {
  home: '/',
  announcements: '/announcements/',
  year: (year: string) => `/announcements/${year}/`,
  announcement: ({ published, slug }: { published: string; slug: string }) =>
    `/announcements/${yearOf(published)}/${slug}/`,
  /** An announcement for programs and for pasting; `address` is that of its page. */
  announcementAs: (address: string, form: AnnouncementForm) =>
    `${address}${ANNOUNCEMENT_FILES[form]}`,
  /** A citation of an announcement for programs; `address` is that of its page. */
  citation: (address: string, file: CitationFile) => `${address}${CITATION_FILES[file]}`,
  /** The page of the changes between two versions of an announcement; `address` is that of its page. */
  changes: (address: string, before: number, after: number) =>
    `${address}changes/${before}-${after}/`,
  organisations: '/organisations/',
  organisation: (id: string) => `/organisations/${id}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  regions: '/regions/',
  region: (id: string) => `/regions/${id}/`,
  kinds: '/kinds/',
  kind: (id: string) => `/kinds/${id}/`,
  corrections: '/corrections/',
  data: '/data/',
  dataFile: (file: DataFile) => `/data/${DATA_FILES[file]}`,
  schema: (name: SchemaName) => `/data/schemas/${name}.schema.json`,
  calendar: '/calendar/',
  calendarYear: (year: string) => `/calendar/${year}/`,
  /** The iCalendar file of a list: beside its page; that of all events at the root. */
  calendarFile: (list: string) => `${list === '/calendar/' ? '/' : list}calendar.ics`,
  figures: '/figures/',
  figureFile: (file: FigureFile) => `/figures/${file}.csv`,
  press: '/press/',
  /** A desk on the page of all. */
  desk: (id: string) => `/press/#${id}`,
  pressKit: '/press/kit/',
  pressKitFile: (file: string) => `/press/kit/${file}`,
  /** The text and the pictures of an announcement that has any; `address` is that of its page. */
  mediaZip: (address: string) => `${address}media.zip`,
  page: (slug: string) => `/${slug}/`,
  search: '/search/',
  /** The search, narrowed by its own parameters: `kind`, `format`, `region` and others (src/search/page/state.ts). */
  searchSlice: (parameters: Readonly<Record<string, string>>) =>
    `/search/?${new URLSearchParams(parameters)}`,
  searchFor: (query: string) => `/search/?${new URLSearchParams({ q: query })}`,
  feeds: '/feeds/',
  opml: '/feeds.opml',
  feedStyle: '/feed.css',
  digest: '/digest/',
  week: (id: string) => `/digest/${id}/`,
  /** The feed of a list: beside its page; that of all announcements at the root. */
  feed: (list: string, format: FeedFormat) =>
    `${list === '/announcements/' ? '/' : list}${FEED_FILES[format]}`,
  /** The feed of one year of a list. */
  yearFeed: (list: string, year: string, format: FeedFormat) =>
    `${list}${year}/${FEED_FILES[format]}`,
  rss: '/rss.xml',
  /** A picture of a page for link previews. */
  socialImage: (page: string) => `${page}social.png`,
  /** The words of the social images; the build replaces them by the pictures. */
  socialImagesSource: '/social.json',
  sitemap: '/sitemap.xml',
  /** The date of each page's last change; the build replaces it by the sitemap. */
  lastChangesSource: '/last-changes.json',
  /** The former addresses as the content has them; the build replaces it by the next three. */
  formerAddressesSource: '/former-addresses.json',
  /** For hosts that read it (Netlify, Cloudflare). */
  redirects: '/_redirects',
  nginxRedirects: '/redirects/nginx.conf',
  apacheRedirects: '/redirects/apache.conf',
  robots: '/robots.txt',
  llms: '/llms.txt',
  security: '/.well-known/security.txt',
  manifest: '/site.webmanifest',
  favicon: '/favicon.svg',
  /** Asked for at the root by feed readers, and by browsers that show a feed. */
  faviconIco: '/favicon.ico',
  icon: (name: string) => `/${name}.png`,
  searchIndex: '/search/index/',
  /** What can be searched as the pages give it; the build makes the index and the vocabulary of it. */
  searchDocuments: '/search/documents.json',
  /** The names as the pages give them; the build replaces it by the next. */
  searchNamesSource: '/search/names.json',
  searchNames: '/search/names.bin',
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
