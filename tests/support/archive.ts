import { type Archive, indexArchive } from '../../src/archive/archive.ts';
import type { Announcement, PublishedContent } from '../../src/model/announcement.ts';
import { announcement } from '../../src/schemas/announcement.ts';
import { desk } from '../../src/schemas/desk.ts';
import { organisation } from '../../src/schemas/organisation.ts';
import type { PublishedAnnouncement } from '../../src/schemas/published.ts';
import { topic } from '../../src/schemas/topic.ts';
import { storeTree } from '../../src/text/tree.ts';
import { treeOf } from './tree.ts';

/** A training with nothing particular about it. */
const PLAIN = {
  id: 'TST-2024-001',
  kind: 'training',
  title: 'Police train investigators',
  summary: 'Investigators were trained.',
  takeaways: ['Investigators were trained.', 'It took a day.'],
  published: '2024-02-09',
  organisations: [{ id: 'police', role: 'host' }],
  topics: ['tracing'],
  place: { country: 'FR', city: 'Lyon' },
  sources: [
    { title: 'News', publisher: 'Police', address: 'https://police.example/', kind: 'issuer' },
  ],
  desk: 'press-desk',
  language: 'en',
};

/** The fields that a training and a conference have besides. */
const EVENT = { session: { start: '2024-02-08', format: 'in-person' } };

const DESK = {
  name: 'Press & news desk',
  mail: 'press@newsroom.example',
  hours: 'Always',
  languages: ['en'],
  description: 'A desk.',
};

/** An announcement as tests state it: its front matter, its text as HTML, and the fields that the gate adds. */
export interface Written extends Record<string, unknown> {
  id?: string;
  kind?: string;
  slug?: string;
  html?: string;
}

/** An announcement as the gate lets it pass: a plain training, but for what is `written`. */
function published(written: Written = {}): PublishedAnnouncement {
  const { slug, html = '<p>Text.</p>', ...frontMatter } = written;
  const { kind = PLAIN.kind } = frontMatter;
  const event = kind === 'training' || kind === 'conference' ? EVENT : {};
  const {
    draft: _draft,
    embargo: _embargo,
    image: _image,
    ...data
  } = announcement.parse({ ...PLAIN, ...event, ...frontMatter });
  const body = storeTree(treeOf(html));
  return { ...data, slug: slug ?? data.id.toLowerCase(), body, headings: [], images: [] };
}

/** The fields of organisations and topics besides their kind or description, by their ids. */
export type Named = Readonly<Record<string, Record<string, unknown>>>;

/** Such announcements with every organisation and topic that they name. */
export function contentOf(all: readonly Written[], named: Named = {}): PublishedContent {
  const announcements = all.map(published);
  const organisations = announcements.flatMap((each) => [
    ...each.organisations.map(({ id }) => id),
    ...(each.kind === 'statement' ? [each.statedBy] : []),
  ]);
  const topics = announcements.flatMap((each) => each.topics);
  return {
    announcements,
    organisations: [...new Set(organisations)].map((id) => ({
      id,
      ...organisation.parse({ name: nameOf(id), kind: 'police', ...named[id] }),
    })),
    topics: [...new Set(topics)].map((id) => ({
      id,
      ...topic.parse({ label: nameOf(id), description: `About ${id}.`, ...named[id] }),
    })),
    desks: [{ id: PLAIN.desk, ...desk.parse(DESK) }],
  };
}

/** The archive of such announcements. */
export function archiveOf(all: readonly Written[], relatedLimit = 4, named: Named = {}): Archive {
  return indexArchive(contentOf(all, named), relatedLimit);
}

/** One such announcement as the archive hands it to pages and feeds. */
export function archived(written: Written = {}): Announcement {
  const [only] = archiveOf([written]).announcements;
  if (!only) throw new Error('The archive is empty.');
  return only;
}

/** An archive in which such an announcement was superseded on 1 March 2024 by "The newer one", TST-2024-009. */
export function archiveWithSuperseded(written: Written = {}): Archive {
  const update = { date: '2024-03-01', kind: 'supersession', note: 'It is out of date.' };
  return archiveOf([
    { ...written, updates: [{ ...update, by: 'TST-2024-009' }] },
    { id: 'TST-2024-009', slug: 'newer', title: 'The newer one', published: '2024-03-01' },
  ]);
}

/** The superseded announcement of such an archive. */
export function superseded(written: Written = {}): Announcement {
  const { announcements } = archiveWithSuperseded(written);
  const found = announcements.find(({ status }) => status === 'superseded');
  if (!found) throw new Error('Nothing was superseded.');
  return found;
}

/** `port-authority` is called "Port authority". */
function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
