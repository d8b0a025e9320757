import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Image } from '../schemas/image.ts';
import type { PublishedAnnouncement } from '../schemas/published.ts';
import { REGIONS, regionOf } from '../schemas/region.ts';
import type { Site } from '../schemas/site.ts';
import { urls } from '../urls.ts';
import { type ReadAnnouncement, readAnnouncement, releaseOf } from './announcements.ts';
import { type CompiledText, compileText } from './compile.ts';
import { concurrently } from './concurrently.ts';
import {
  type AnnouncementFile,
  type ContentFiles,
  listContent,
  type NamedFile,
  type RecordFolder,
} from './files.ts';
import { type Picture, readPicture } from './images.ts';
import { compareProblems, type Problem, problemOfFile, shownPath } from './problem.ts';
import { checkPage, type RecordEntry, type RecordTypes, readRecord } from './records.ts';
import { type Reference, referencesIn } from './references.ts';
import { valueAt } from './schemaFields.ts';
import { type Release, SiteLinks } from './siteLinks.ts';
import { didYouMean, nearest } from './suggest.ts';

export interface GateOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The clock, which only the embargo looks at. */
  now: Date;
  limits: Pick<Site['limits'], 'textFileBytes' | 'imageFileBytes'>;
  /** Called as the work goes on, with what is done and what there is to do. */
  onProgress?: (done: number, total: number) => void;
}

/** Something that passed the gate: its data, where it comes from, and a digest that changes with it. */
export interface Entry<Value> {
  id: string;
  /** Absolute path. */
  file: string;
  value: Value;
  /** SHA-256 of the data and of the pictures in it. */
  digest: string;
}

/** An announcement as it is stored: like a published one, but each picture is still the name of a file. */
export type StoredAnnouncement = WithFileNames<PublishedAnnouncement>;

type WithFileNames<Kind> = Kind extends unknown
  ? Omit<Kind, 'images' | 'image'> & { images: Image[]; image?: Image | undefined }
  : never;

/** What may be published: nothing else leaves the gate. */
export interface Published {
  announcements: Entry<StoredAnnouncement>[];
  organisations: Entry<RecordTypes['organisations']>[];
  topics: Entry<RecordTypes['topics']>[];
  desks: Entry<RecordTypes['desks']>[];
}

/** What the gate found. */
export interface Archive {
  /** Everything that is wrong, by file and line. As long as there is anything, nothing may be published. */
  problems: Problem[];
  published: Published;
  /** How many valid files there are of each sort, published or not. */
  counts: Record<'announcements' | RecordFolder, number>;
  heldBack: { drafts: number; embargoed: number };
}

const FILES_AT_ONCE = 64;
const PICTURES_AT_ONCE = 4;

interface Gate extends GateOptions {
  problems: Problem[];
  advance(): void;
}

interface AllRecords {
  organisations: Map<string, RecordEntry<RecordTypes['organisations']>>;
  topics: Map<string, RecordEntry<RecordTypes['topics']>>;
  desks: Map<string, RecordEntry<RecordTypes['desks']>>;
}

interface CompiledAnnouncement extends ReadAnnouncement {
  text: CompiledText;
  release: Release;
  references: Reference[];
  pictures: PlacedPicture[];
}

/** A picture that an announcement uses, and where it says so. */
interface PlacedPicture {
  src: string;
  /** Absolute path. */
  file: string;
  offset: number;
}

/**
 * Reads the whole archive and checks it. Everything that is wrong in any file is reported together;
 * drafts and what is under embargo are checked like the rest and held back.
 */
export async function readArchive(options: GateOptions): Promise<Archive> {
  const files = await listContent(options.contentDir);
  const gate: Gate = { ...options, problems: files.problems, advance: progressOf(options, files) };
  const records = await readRecords(gate, files);
  const read = await readAnnouncements(gate, files);
  gate.problems.push(...duplicates(read));
  const announcements = await compileAnnouncements(gate, read);
  checkReferences(gate, announcements, files);
  checkLinks(gate, announcements, files);
  const pictures = await readPictures(gate, announcements, files);
  const released = announcements.filter(({ release }) => release === Number.NEGATIVE_INFINITY);
  return {
    problems: gate.problems.sort(compareProblems),
    published: publish(released, records, pictures),
    counts: {
      announcements: announcements.length,
      organisations: records.organisations.size,
      topics: records.topics.size,
      desks: records.desks.size,
    },
    heldBack: {
      drafts: announcements.filter(({ release }) => release === Number.POSITIVE_INFINITY).length,
      embargoed: announcements.filter(({ release }) => Number.isFinite(release)).length,
    },
  };
}

function progressOf({ onProgress }: GateOptions, files: ContentFiles): () => void {
  // Each announcement is first read and then compiled.
  const total = files.announcements.length * 2;
  let done = 0;
  return () => {
    done += 1;
    onProgress?.(done, total);
  };
}

async function readRecords(gate: Gate, files: ContentFiles): Promise<AllRecords> {
  const pages = await concurrently(files.pages, FILES_AT_ONCE, (page) =>
    checkPage(page, gate.limits.textFileBytes),
  );
  gate.problems.push(...pages.flat());
  return {
    organisations: await readFolder(gate, 'organisations', files.records.organisations),
    topics: await readFolder(gate, 'topics', files.records.topics),
    desks: await readFolder(gate, 'desks', files.records.desks),
  };
}

async function readFolder<Folder extends RecordFolder>(
  gate: Gate,
  folder: Folder,
  files: readonly NamedFile[],
): Promise<Map<string, RecordEntry<RecordTypes[Folder]>>> {
  const readings = await concurrently(files, FILES_AT_ONCE, (file) =>
    readRecord(folder, file, gate.limits.textFileBytes),
  );
  gate.problems.push(...readings.flatMap(({ problems }) => problems));
  return new Map(readings.flatMap(({ entry }) => (entry ? [[entry.id, entry]] : [])));
}

async function readAnnouncements(gate: Gate, files: ContentFiles): Promise<ReadAnnouncement[]> {
  const folder = path.join(gate.contentDir, 'announcements');
  if (
    files.announcements.length === 0 &&
    files.problems.every(({ file }) => file !== folder && file !== gate.contentDir)
  ) {
    gate.problems.push(
      problemOfFile(
        folder,
        'there is no announcement',
        'Write the first one as announcements/2024/name-of-it.mdx.',
      ),
    );
  }
  const readings = await concurrently(files.announcements, FILES_AT_ONCE, async (place) => {
    const reading = await readAnnouncement(place, gate.limits.textFileBytes);
    gate.advance();
    return reading;
  });
  gate.problems.push(...readings.flatMap(({ problems }) => problems));
  return readings.flatMap(({ announcement }) => announcement ?? []);
}

/** Announcements that share an id or an address: each names the other. */
function duplicates(announcements: readonly ReadAnnouncement[]): Problem[] {
  const byId = Map.groupBy(announcements, ({ document }) => valueAt(document?.data, ['id']));
  byId.delete(undefined);
  const byAddress = Map.groupBy(announcements, ({ place }) => addressOf(place));
  return [
    ...namesakes(byId, ['id'], (id) => `the id ${id}`, 'Give the newer one the next free number.'),
    ...namesakes(byAddress, [], (address) => `the address ${address}`, 'Rename one of them.'),
  ];
}

function namesakes(
  groups: ReadonlyMap<unknown, readonly ReadAnnouncement[]>,
  field: readonly string[],
  what: (key: unknown) => string,
  mend: string,
): Problem[] {
  return [...groups].flatMap(([key, group]) =>
    group.length < 2
      ? []
      : group.map((each) => {
          const others = group.filter((other) => other !== each);
          const names = others.map(({ place }) => shownPath(place.file)).join(' and ');
          const offset = field.length > 0 ? (each.document?.offsetOfValue(field) ?? 0) : 0;
          return each.source.problem(offset, `${what(key)} is also that of ${names}`, mend);
        }),
  );
}

async function compileAnnouncements(
  gate: Gate,
  announcements: readonly ReadAnnouncement[],
): Promise<CompiledAnnouncement[]> {
  const addresses = new Map(
    announcements.map(({ document, place }) => [valueAt(document?.data, ['id']), addressOf(place)]),
  );
  const compiled: CompiledAnnouncement[] = [];
  for (const [index, announcement] of announcements.entries()) {
    const { source, bodyStart, document } = announcement;
    const text = compileText(source, bodyStart, (id) => addresses.get(id));
    gate.problems.push(...text.problems);
    compiled.push({
      ...announcement,
      text,
      release: releaseOf(document?.data, gate.now),
      references: referencesIn(document?.data),
      pictures: picturesOf(announcement, text),
    });
    gate.advance();
    if (index % 200 === 199) await new Promise(setImmediate);
  }
  return compiled;
}

function picturesOf({ place, document }: ReadAnnouncement, text: CompiledText): PlacedPicture[] {
  const folder = path.dirname(place.file);
  const head = valueAt(document?.data, ['image', 'src']);
  const pictures = [...text.pictures];
  if (document && typeof head === 'string') {
    pictures.unshift({ src: head, offset: document.offsetOfValue(['image', 'src']) });
  }
  return pictures
    .filter(({ src }) => /^\.\/[^/\\]+$/.test(src))
    .map((picture) => ({ ...picture, file: path.join(folder, picture.src) }));
}

function checkReferences(
  gate: Gate,
  announcements: readonly CompiledAnnouncement[],
  { records }: ContentFiles,
): void {
  const known = {
    organisations: new Set(records.organisations.map(({ id }) => id)),
    topics: new Set(records.topics.map(({ id }) => id)),
    desks: new Set(records.desks.map(({ id }) => id)),
  };
  for (const { source, document, references } of announcements) {
    for (const { path: field, folder, id } of references) {
      if (known[folder].has(id) || !document) continue;
      const rule = `there is no ${folder}/${id}.yaml`;
      const otherwise = 'Create that file, or correct the name.';
      const mend = didYouMean(id, known[folder], otherwise);
      gate.problems.push(source.problem(document.offsetOfValue(field), rule, mend));
    }
  }
}

function checkLinks(
  gate: Gate,
  announcements: readonly CompiledAnnouncement[],
  { pages, records }: ContentFiles,
): void {
  const site = new SiteLinks(
    announcements.map((announcement) => ({
      id: String(valueAt(announcement.document?.data, ['id'])),
      address: addressOf(announcement.place),
      release: announcement.release,
      headings: announcement.text.headings,
      lists: listsOf(announcement),
    })),
    pages.map(({ id }) => id),
    [
      ...records.organisations.map(({ id }) => urls.organisation(id)),
      ...records.topics.map(({ id }) => urls.topic(id)),
      ...REGIONS.map(urls.region),
    ],
  );
  for (const { source, text, release } of announcements) {
    for (const { target, offset } of text.links) {
      const fault = site.faultOf(target, text.headings, release);
      if (fault) gate.problems.push(source.problem(offset, fault.rule, fault.mend));
    }
  }
}

/** The addresses of the lists in which an announcement stands. */
function listsOf({ place, references, value }: CompiledAnnouncement): string[] {
  const lists = references.filter(({ listed }) => listed);
  return [
    urls.year(place.year),
    ...lists.map(({ folder, id }) =>
      folder === 'topics' ? urls.topic(id) : urls.organisation(id),
    ),
    ...(value ? [urls.region(regionOf(value.place))] : []),
  ];
}

/** The address that the place of a file gives it, whatever its front matter says. */
function addressOf({ year, slug }: AnnouncementFile): string {
  return urls.announcement({ published: year, slug });
}

/** Reads every picture that is used, and says which are missing and which nobody uses. */
async function readPictures(
  gate: Gate,
  announcements: readonly CompiledAnnouncement[],
  files: ContentFiles,
): Promise<ReadonlyMap<string, Picture>> {
  const existing = new Set(files.pictures);
  const wanted = new Set<string>();
  for (const { source, pictures } of announcements) {
    for (const { file, src, offset } of pictures) {
      wanted.add(file);
      if (existing.has(file)) continue;
      const guess = nearest(src, namesBeside(file, files.pictures));
      if (guess !== undefined) wanted.add(path.join(path.dirname(file), guess));
      const mend =
        guess === undefined
          ? 'Put the file there, or correct the name.'
          : `Did you mean "${guess}"?`;
      gate.problems.push(
        source.problem(offset, `there is no picture ${src} beside this file`, mend),
      );
    }
  }
  const unclear = foldersNotUnderstood(announcements, files.announcements);
  const unused = files.pictures.filter(
    (file) => !wanted.has(file) && !unclear.has(path.dirname(file)),
  );
  gate.problems.push(...unused.map(unusedPicture));
  const pictures = await concurrently(
    files.pictures.filter((file) => wanted.has(file)),
    PICTURES_AT_ONCE,
    async (file) => [file, await readPicture(file, gate.limits.imageFileBytes)] as const,
  );
  gate.problems.push(
    ...pictures.flatMap(([, picture]) => ('problem' in picture ? picture.problem : [])),
  );
  return new Map(pictures);
}

function namesBeside(file: string, pictures: readonly string[]): string[] {
  return pictures
    .filter((each) => path.dirname(each) === path.dirname(file))
    .map((each) => `./${path.basename(each)}`);
}

/** Folders with an announcement that could not be read, so that nobody knows which pictures it uses. */
function foldersNotUnderstood(
  announcements: readonly CompiledAnnouncement[],
  files: readonly AnnouncementFile[],
): ReadonlySet<string> {
  const understood = new Set(
    announcements
      .filter(({ document, text }) => document !== undefined && text.isReadable)
      .map(({ place }) => place.file),
  );
  return new Set(
    files.filter(({ file }) => !understood.has(file)).map(({ file }) => path.dirname(file)),
  );
}

function unusedPicture(file: string): Problem {
  return problemOfFile(
    file,
    'no announcement uses this picture',
    'Show it with <Figure … />, name it as the `image` of an announcement, or delete it.',
  );
}

/** Takes what may be published, and of organisations, topics and desks only what that mentions. */
function publish(
  announcements: readonly CompiledAnnouncement[],
  records: AllRecords,
  pictures: ReadonlyMap<string, Picture>,
): Published {
  const mentioned = announcements.flatMap(({ references }) => references);
  const idsIn = (folder: RecordFolder) =>
    new Set(mentioned.filter((each) => each.folder === folder).map(({ id }) => id));
  return {
    announcements: announcements.flatMap((announcement) => stored(announcement, pictures) ?? []),
    organisations: entriesOf(records.organisations, idsIn('organisations')),
    topics: entriesOf(records.topics, idsIn('topics')),
    desks: entriesOf(records.desks, idsIn('desks')),
  };
}

function entriesOf<Value>(
  records: ReadonlyMap<string, RecordEntry<Value>>,
  ids: ReadonlySet<string>,
): Entry<Value>[] {
  return [...records.values()]
    .filter(({ id }) => ids.has(id))
    .map((record) => ({ ...record, digest: digestOf(record.value) }));
}

function stored(
  { place, value, text, pictures }: CompiledAnnouncement,
  read: ReadonlyMap<string, Picture>,
): Entry<StoredAnnouncement> | undefined {
  if (!value) return undefined;
  const { draft: _draft, embargo: _embargo, ...fields } = value;
  const { html, headings, images } = text;
  const announcement = { ...fields, slug: place.slug, html, headings, images };
  const digests = pictures.map(({ file }) => read.get(file));
  return {
    id: value.id,
    file: place.file,
    value: announcement,
    digest: digestOf([announcement, digests]),
  };
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
