import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type Release, releaseAddress } from './corpus.ts';
import { placesIn } from './places.ts';

/** What every search that is compared gets to index, and what the queries are drawn from. */
export interface Document {
  /** Where the product shows it: `/announcements/2018/name-of-it-7/`. */
  address: string;
  /** What the corpus is split by; it does not change with the sample that the document stands in. */
  source: string;
  title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  date: string;
  /** The issuer's number, or the permanent id; empty when it has none. */
  number: string;
  /** Full names, with an acronym in brackets behind those that have one. */
  agencies: readonly string[];
  topics: readonly string[];
  /** Towns, states and countries. */
  places: readonly string[];
  paragraphs: readonly string[];
}

/** Weights and thresholds are tuned on one part and reported on the other. */
export type Part = 'tune' | 'report';

/** The part that a document belongs to, whatever else the corpus holds. */
export function partOf({ source }: Document): Part {
  const [first = 0] = createHash('sha256').update(source).digest();
  return first % 2 === 0 ? 'tune' : 'report';
}

/** A press release of the corpus as a document. */
export function documentOf(release: Release): Document {
  const paragraphs = release.blocks.map(([, text]) => text);
  return {
    address: releaseAddress(release),
    source: release.url,
    title: release.title,
    date: release.date,
    number: release.number ?? '',
    agencies: release.components,
    topics: release.topics,
    places: placesIn([release.title, ...paragraphs].join('\n')),
    paragraphs,
  };
}

/** Reads the announcements of a content folder from its files, without the product's own code. */
export async function readContentFolder(folder: string): Promise<Document[]> {
  const announcements = path.join(folder, 'announcements');
  const entries = await readdir(announcements, { recursive: true });
  const names = entries.filter((name) => name.endsWith('.mdx')).sort();
  const organisations = await readRecords(path.join(folder, 'organisations'), organisationName);
  const topics = await readRecords(path.join(folder, 'topics'), ({ label }) => String(label));
  const documents: Document[] = [];
  for (const name of names) {
    const [, frontMatter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(path.join(announcements, name), 'utf8')) ?? [];
    const data = parse(frontMatter) as FrontMatter;
    if (data.draft || data.embargo) continue;
    documents.push({
      address: `/announcements/${data.published.slice(0, 4)}/${path.basename(name, '.mdx')}/`,
      source: data.id,
      title: data.title,
      date: data.published.slice(0, 10),
      number: data.id,
      agencies: data.organisations.map(({ id }) => found(organisations, id)),
      topics: data.topics.map((id) => found(topics, id)),
      places: placeNames(data.place),
      paragraphs: [data.summary, ...data.takeaways, ...paragraphsOf(body)],
    });
  }
  return documents;
}

/** The fields of an announcement that matter here; the gate of the product vouches for them. */
interface FrontMatter {
  id: string;
  title: string;
  summary: string;
  takeaways: string[];
  published: string;
  organisations: { id: string }[];
  topics: string[];
  place: 'global' | { country: string; city?: string };
  draft?: boolean;
  embargo?: string;
}

type RecordFields = Record<string, unknown>;

async function readRecords(
  folder: string,
  nameOf: (fields: RecordFields) => string,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const fields = parse(await readFile(path.join(folder, file), 'utf8')) as RecordFields;
    names.set(path.parse(file).name, nameOf(fields));
  }
  return names;
}

function organisationName({ name, acronym }: RecordFields): string {
  return acronym === undefined ? String(name) : `${name} (${acronym})`;
}

function placeNames(place: FrontMatter['place']): string[] {
  if (place === 'global') return [];
  const country = new Intl.DisplayNames('en', { type: 'region' }).of(place.country);
  return [place.city, country].filter((name) => name !== undefined);
}

/** The text of each paragraph, heading and list entry, without Markdown and tags. */
function paragraphsOf(body: string): string[] {
  return body
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^(?:#+|[-*>]|\d+\.)\s+/gm, '\n')
    .replaceAll(/[*_`\\]/g, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function found(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`There is no file for "${id}" in the content folder.`);
  return name;
}
