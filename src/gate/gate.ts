import path from 'node:path';
import type { MostRead } from '../schemas/mostRead.ts';
import type { Site } from '../schemas/site.ts';
import { type ToldProblems, withConfidential } from './check/confidential.ts';
import { brokenLinks, danglingReferences, duplicates, siteLinksOf } from './check/crossChecks.ts';
import { formerHeadingFaults } from './check/formerHeadings.ts';
import { readPictures } from './check/pictures.ts';
import { successorFaults } from './check/successors.ts';
import { compareProblems, type Problem, problemOfFile } from './problem.ts';
import { type Published, publish } from './publish.ts';
import {
  addressOf,
  type CompiledAnnouncement,
  compileAnnouncement,
  idOf,
  type ReadAnnouncement,
  readAnnouncement,
} from './read/announcements.ts';
import { concurrently } from './read/concurrently.ts';
import {
  type ContentFiles,
  listContent,
  type NamedFile,
  type RecordFolder,
} from './read/contentFolder.ts';
import { formerAddressFaults, readFormerAddresses } from './read/formerAddresses.ts';
import { readMostRead } from './read/mostRead.ts';
import {
  type AllRecords,
  checkPage,
  type RecordEntry,
  type RecordTypes,
  readRecord,
} from './read/records.ts';

export interface GateOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute paths of further folders that are read as if they lay in the content folder. */
  overlays?: readonly string[];
  /** The clock, which only the embargo looks at. */
  now: Date;
  /** Lets out what is under embargo, for a preview that is never published. Drafts stay in. */
  embargoPreview?: boolean;
  limits: Pick<Site['limits'], 'textFileBytes' | 'imageFileBytes'>;
  /** The numbers of the versions on record that differ in words, by the id of the announcement: each two of them have a page. */
  wordings?: ReadonlyMap<string, readonly number[]>;
  /** Called as the work goes on, with what is done and what there is to do. */
  onProgress?: (done: number, total: number) => void;
}

/** What may not be published yet. */
export interface HeldBack {
  drafts: number;
  embargoed: number;
  /** When the next embargo ends. */
  nextRelease?: Date;
}

/** An archive in which nothing is wrong. */
export interface SoundArchive {
  published: Published;
  /** How many files there are of each sort, published or not. */
  counts: Record<'announcements' | RecordFolder, number>;
  heldBack: HeldBack;
  /** How many of the announcements in the list of what was read most are in no list. */
  passedOver: number;
}

/** What is wrong, by file and line. Nothing of such an archive is published. */
export type BrokenArchive = ToldProblems;

export type Archive = SoundArchive | BrokenArchive;

const FILES_AT_ONCE = 64;

/** After so many announcements, compiling lets others have their turn: a progress bar, the dev server. */
const COMPILED_AT_ONCE = 100;

/** The work of one run: what was asked for, and what was found so far. */
interface Run extends GateOptions {
  files: ContentFiles;
  problems: Problem[];
  /** Says that one step more is done. */
  advance(): void;
}

function report({ problems }: Run, found: readonly Problem[]): void {
  // One by one: a call takes no more arguments than the stack has room for.
  for (const problem of found) problems.push(problem);
}

/**
 * Reads the whole archive and checks it. Everything that is wrong in any file is reported together;
 * drafts and what is under embargo are checked like the rest and held back.
 */
export async function readArchive(options: GateOptions): Promise<Archive> {
  const files = await listContent(options.contentDir, options.overlays);
  const run = { ...options, files, problems: files.problems, advance: progressOf(options, files) };
  await checkPages(run);
  const records = await readRecords(run);
  const mostRead = await readMostRead(files.mostRead, options.limits.textFileBytes);
  report(run, mostRead.problems);
  const former = await readFormerAddresses(files.formerAddresses, options.limits.textFileBytes);
  report(run, former.problems);
  const announcements = await compileAll(run, await readAnnouncements(run));
  const pictures = await readPictures(announcements, files, options.limits.imageFileBytes);
  const site = siteLinksOf(announcements, files, (id) => options.wordings?.get(id ?? '') ?? []);
  const problems = [
    ...run.problems,
    ...duplicates(announcements),
    ...danglingReferences(announcements, files),
    ...brokenLinks(announcements, site),
    ...successorFaults(announcements),
    ...(former.list ? formerAddressFaults(former.list, site) : []),
    ...pictures.problems,
  ];
  if (problems.length > 0) {
    return withConfidential(
      problems.sort(compareProblems),
      announcements,
      files,
      site.unpublished(),
    );
  }
  const published = publish(announcements, records, mostRead.entry, former.list, {
    pictureDigests: pictures.digests,
    embargoPreview: options.embargoPreview ?? false,
  });
  return {
    published,
    counts: {
      announcements: announcements.length,
      organisations: records.organisations.size,
      topics: records.topics.size,
      desks: records.desks.size,
    },
    heldBack: heldBackOf(announcements),
    passedOver: passedOver(mostRead.entry?.value, published),
  };
}

function heldBackOf(announcements: readonly CompiledAnnouncement[]): HeldBack {
  const releases = announcements.map(({ release }) => release);
  const embargoes = releases.filter(Number.isFinite);
  return {
    drafts: releases.filter((release) => release === Number.POSITIVE_INFINITY).length,
    embargoed: embargoes.length,
    ...(embargoes.length > 0 && { nextRelease: new Date(Math.min(...embargoes)) }),
  };
}

function passedOver(written: MostRead | undefined, { mostRead }: Published): number {
  const [published] = mostRead;
  return (written?.announcements.length ?? 0) - (published?.value.announcements.length ?? 0);
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

async function checkPages(run: Run): Promise<void> {
  const found = await concurrently(run.files.pages, FILES_AT_ONCE, (page) =>
    checkPage(page, run.limits.textFileBytes),
  );
  report(run, found.flat());
}

async function readRecords(run: Run): Promise<AllRecords> {
  const { records } = run.files;
  return {
    organisations: await readFolder(run, 'organisations', records.organisations),
    topics: await readFolder(run, 'topics', records.topics),
    desks: await readFolder(run, 'desks', records.desks),
  };
}

async function readFolder<Folder extends RecordFolder>(
  run: Run,
  folder: Folder,
  files: readonly NamedFile[],
): Promise<Map<string, RecordEntry<RecordTypes[Folder]>>> {
  const readings = await concurrently(files, FILES_AT_ONCE, (file) =>
    readRecord(folder, file, run.limits.textFileBytes),
  );
  report(
    run,
    readings.flatMap(({ problems }) => problems),
  );
  return new Map(readings.flatMap(({ entry }) => (entry ? [[entry.id, entry]] : [])));
}

async function readAnnouncements(run: Run): Promise<ReadAnnouncement[]> {
  const { announcements } = run.files;
  const readings = await concurrently(announcements, FILES_AT_ONCE, async (place) => {
    const reading = await readAnnouncement(place, run.limits.textFileBytes);
    run.advance();
    return reading;
  });
  // Without any file there may be another reason, such as a folder that is missing.
  if (announcements.length === 0 && run.problems.length === 0) {
    report(run, [noAnnouncement(run.contentDir)]);
  }
  report(
    run,
    readings.flatMap(({ problems }) => problems),
  );
  return readings.flatMap(({ announcement }) => announcement ?? []);
}

function noAnnouncement(contentDir: string): Problem {
  return problemOfFile(
    path.join(contentDir, 'announcements'),
    'there is no announcement',
    'Write the first one as announcements/2024/name-of-it.mdx.',
  );
}

async function compileAll(
  run: Run,
  announcements: readonly ReadAnnouncement[],
): Promise<CompiledAnnouncement[]> {
  const addresses = new Map(announcements.map((each) => [idOf(each), addressOf(each)]));
  const compiled: CompiledAnnouncement[] = [];
  for (const announcement of announcements) {
    compiled.push(compileAnnouncement(announcement, (id) => addresses.get(id), run.now));
    run.advance();
    if (compiled.length % COMPILED_AT_ONCE === 0) await new Promise(setImmediate);
  }
  report(
    run,
    compiled.flatMap((each) => [...each.text.problems, ...formerHeadingFaults(each)]),
  );
  return compiled;
}
