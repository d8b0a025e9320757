import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import countries from 'world-countries';
import { parse } from 'yaml';

/**
 * The facts that the tests know of a content folder, read without the code under test: only so can they tell
 * a page that is missing.
 */
export interface ContentFolder {
  /** The announcements that may be published at the time asked for. */
  announcements: readonly WrittenAnnouncement[];
  /** The names of the ordinary pages. */
  pages: readonly string[];
  /** The addresses at which something stood once, and where it went. */
  former: readonly { address: string; to?: string }[];
  /** The pages that set two versions beside each other. */
  versionPages: readonly string[];
}

/** The front matter that decides where an announcement is found. */
export interface WrittenAnnouncement {
  id: string;
  title: string;
  published: string;
  slug: string;
  kind: string;
  organisations: { id: string }[];
  statedBy?: string;
  topics: string[];
  place: 'global' | { country: string };
  session?: { start: string | number; end?: string | number };
  updates?: { date: string; kind: string }[];
  draft?: boolean;
  embargo?: string;
}

/** Reads the front matter of a whole content folder. */
export function readContent(folder: string, buildTime: string): ContentFolder {
  const announcements = filesIn(path.join(folder, 'announcements'))
    .filter((file) => file.endsWith('.mdx'))
    .map(readAnnouncement)
    .filter(
      ({ draft, embargo }) => !draft && !(embargo && Date.parse(embargo) > Date.parse(buildTime)),
    );
  const pages = filesIn(path.join(folder, 'pages')).map((file) => path.basename(file, '.mdx'));
  return { announcements, pages, former: formerIn(folder), versionPages: versionPagesIn(folder) };
}

/** The addresses of the pages that an archive of this content has, sorted. */
export function addressesOf(content: ContentFolder): string[] {
  const { announcements, pages, former, versionPages } = content;
  const addresses = announcements.flatMap((announcement) => [
    addressOf(announcement),
    `/announcements/${announcement.published.slice(0, 4)}/`,
    ...organisationsOf(announcement).map((id) => `/organisations/${id}/`),
    ...announcement.topics.map((id) => `/topics/${id}/`),
    `/regions/${regionOf(announcement)}/`,
    `/kinds/${announcement.kind}/`,
    ...weeksOf(announcement).map((week) => `/digest/${week}/`),
    ...(announcement.session
      ? [`/calendar/${String(announcement.session.start).slice(0, 4)}/`]
      : []),
  ]);
  const fixed = [
    '/',
    '/404.html',
    '/announcements/',
    '/organisations/',
    '/topics/',
    '/regions/',
    '/kinds/',
    '/corrections/',
    '/digest/',
    '/calendar/',
    '/press/',
    '/press/kit/',
    '/figures/',
    '/feeds/',
    '/search/',
    '/data/',
  ];
  const others = [
    ...pages.map((name) => `/${name}/`),
    ...former.map(({ address }) => address),
    ...versionPages,
  ];
  return [...new Set([...addresses, ...fixed, ...others])].sort();
}

function formerIn(folder: string): { address: string; to?: string }[] {
  const file = path.join(folder, 'former-addresses.yaml');
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
}

/** Two versions have a page if each of them brought other words than the one before. */
function versionPagesIn(folder: string): string[] {
  const ledger = path.join(folder, 'ledger', 'announcements');
  if (!existsSync(ledger)) return [];
  return filesIn(ledger).flatMap((file) => {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const entries: { version: number; address: string; text: string }[] = lines.map((line) =>
      JSON.parse(line),
    );
    const wordings = entries.filter(({ text }, place) => text !== entries[place - 1]?.text);
    return wordings.flatMap(({ version, address }, place) =>
      wordings.slice(0, place).map((before) => `${address}changes/${before.version}-${version}/`),
    );
  });
}

/** The weeks in which an announcement was published or changed, counted as ISO 8601 says: by their Thursdays. */
function weeksOf({ published, updates = [] }: WrittenAnnouncement): string[] {
  return [published, ...updates.map(({ date }) => date)].map((date) => {
    const thursday = new Date(`${date.slice(0, 10)}T12:00:00Z`);
    while (thursday.getUTCDay() !== 1) thursday.setUTCDate(thursday.getUTCDate() - 1);
    thursday.setUTCDate(thursday.getUTCDate() + 3);
    const year = thursday.getUTCFullYear();
    const dayOfYear = (thursday.getTime() - Date.UTC(year, 0, 1, 12)) / 86_400_000;
    return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
  });
}

/** `/announcements/2024/interpol-virtual-training/` */
export function addressOf({ published, slug }: WrittenAnnouncement): string {
  return `/announcements/${published.slice(0, 4)}/${slug}/`;
}

/** Whether an announcement was taken back. */
export function isRetracted({ updates = [] }: WrittenAnnouncement): boolean {
  return updates.some(({ kind }) => kind === 'retraction');
}

/** The organisations that an announcement is listed under. */
export function organisationsOf({ organisations, statedBy }: WrittenAnnouncement): string[] {
  return [...organisations.map(({ id }) => id), ...(statedBy === undefined ? [] : [statedBy])];
}

/** Every name of an organisation or a topic. */
export function namesIn(folder: string, kind: 'organisation' | 'topic', id: string): string[] {
  const file = path.join(folder, `${kind}s`, `${id}.yaml`);
  const { label, name, acronym, otherNames, otherWords } = parse(readFileSync(file, 'utf8'));
  return [label, name, acronym, otherNames, otherWords].flat().filter((each) => each !== undefined);
}

/** The region of an announcement, from its country. */
export function regionOf({ place }: WrittenAnnouncement): string {
  if (place === 'global') return 'global';
  return countries.find(({ cca2 }) => cca2 === place.country)?.region.toLowerCase() ?? 'unknown';
}

function readAnnouncement(file: string): WrittenAnnouncement {
  const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const name = path.basename(file) === 'index.mdx' ? path.dirname(file) : file;
  return { ...parse(frontMatter), slug: path.basename(name, '.mdx') };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
