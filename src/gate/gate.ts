import path from 'node:path';
import { createDebug } from 'obug';
import type { FormerAddress } from '../schemas/formerAddress.ts';
import type { MostRead } from '../schemas/mostRead.ts';
import type { Site } from '../schemas/site.ts';
import { type ToldProblems, withConfidential } from './check/confidential.ts';
import { brokenLinks, danglingReferences, duplicates, siteLinksOf } from './check/crossChecks.ts';
import { formerHeadingFaults } from './check/formerHeadings.ts';
import { futureDates, futureEnds } from './check/futureDates.ts';
import { readPictures } from './check/pictures.ts';
import { successorFaults } from './check/successors.ts';
import { compareProblems, type Problem, problemOfFile, shownPath } from './problem.ts';
import { type Published, publish } from './publish.ts';
import {
  addressOf,
  type CompiledAnnouncement,
  compileAnnouncement,
  idOf,
  type ReadAnnouncement,
  readAnnouncement,
} from './read/announcements.ts';
import { type ContentFiles, listContent, type RecordFolder } from './read/contentFolder.ts';
import { formerAddressFaults, readFormerAddresses } from './read/formerAddresses.ts';
import { readMostRead } from './read/mostRead.ts';
import { type AllRecords, checkPage, readRecord } from './read/records.ts';

export interface GateOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute paths of further folders that are read as if they lay in the content folder. */
  overlays?: readonly string[];
  /** The clock: it says what is under embargo, and which dates are still to come. */
  now: Date;
  /** Lets out what is under embargo, for a preview that is never published. Drafts stay in. */
  embargoPreview?: boolean;
  limits: Pick<Site['limits'], 'textFileBytes' | 'imageFileBytes'>;
  /** The numbers of the versions on record that differ in words, by the id of the announcement: each two of them have a page. */
  wordings?: ReadonlyMap<string, readonly number[]>;
  /** How many updates of an announcement are on record, by its id: what was published once is not refused for its dates. */
  updatesOnRecord?: ReadonlyMap<string, number>;
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
  /** Every announcement as it was read, published or not: for the ledger, which compares them. */
  announcements: readonly CompiledAnnouncement[];
  /** The names of the ordinary pages. */
  pages: readonly string[];
  /** Addresses at which something stood once. */
  formerAddresses: readonly FormerAddress[];
  /** How many files there are of each sort, published or not. */
  counts: Record<'announcements' | RecordFolder, number>;
  heldBack: HeldBack;
  /** How many of the announcements in the list of what was read most are in no list. */
  passedOver: number;
}

/** What is wrong, by file and line. Nothing of such an archive is published. */
export type BrokenArchive = ToldProblems;

export type Archive = SoundArchive | BrokenArchive;

/** After so many announcements, the work lets others have their turn: a progress bar, the dev server. */
const AT_ONCE = 100;

const debug = createDebug('dateline:gate');

/**
 * Reads the whole archive and checks it. Everything that is wrong in any file is reported together;
 * drafts and what is under embargo are checked like the rest and held back.
 */
export async function readArchive(options: GateOptions): Promise<Archive> {
  const { contentDir, overlays, now, limits, wordings, updatesOnRecord, onProgress } = options;
  const { embargoPreview = false } = options;
  const files = await listContent(contentDir, overlays);
  debug('listed %d announcements in %s', files.announcements.length, shownPath(contentDir));
  const pages = files.pages.flatMap((page) => checkPage(page, limits.textFileBytes));
  const { records, problems: recordProblems } = readRecords(files, limits.textFileBytes);
  const mostRead = readMostRead(files.mostRead, limits.textFileBytes);
  const former = readFormerAddresses(files.formerAddresses, limits.textFileBytes);
  debug('read pages, lists, organisations, topics and desks');

  // Each announcement is first read and then compiled.
  const advance = progressBy(files.announcements.length * 2, onProgress);
  const readings = await inTurns(files.announcements, (place) => {
    advance();
    return readAnnouncement(place, limits.textFileBytes);
  });
  debug('read the announcements');
  const announcements = await compileAll(
    readings.flatMap(({ announcement }) => announcement ?? []),
    now,
    advance,
  );
  debug('compiled the announcements');
  const pictures = await readPictures(announcements, files, limits.imageFileBytes);
  debug('read %d pictures', pictures.digests.size);

  const site = siteLinksOf(announcements, files, (id) => wordings?.get(id ?? '') ?? []);
  const problems = [
    ...files.problems,
    // Without any file there may be another reason, such as a folder that is missing.
    ...(readings.length === 0 && files.problems.length === 0 ? [noAnnouncement(contentDir)] : []),
    ...pages,
    ...recordProblems,
    ...mostRead.problems,
    ...former.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...announcements.flatMap((each) => [...each.text.problems, ...formerHeadingFaults(each)]),
    ...announcements.flatMap((each) =>
      futureDates(each, now, updatesOnRecord?.get(idOf(each) ?? '')),
    ),
    ...duplicates(announcements),
    ...danglingReferences(announcements, files),
    ...brokenLinks(announcements, site),
    ...successorFaults(announcements),
    ...(former.list ? formerAddressFaults(former.list, site) : []),
    ...(former.list ? futureEnds(former.list, now) : []),
    ...pictures.problems,
  ];
  debug('checked links and mentions: %d problems', problems.length);
  if (problems.length > 0) {
    const sorted = problems.sort(compareProblems);
    return withConfidential(sorted, announcements, files, site.unpublished());
  }
  const published = publish(announcements, records, mostRead.entry, former.list, {
    pictureDigests: pictures.digests,
    embargoPreview,
  });
  debug('published %d announcements', published.announcements.length);
  return {
    published,
    announcements,
    pages: files.pages.map(({ id }) => id),
    formerAddresses: former.list?.entries ?? [],
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

/** Does something with every item, and lets others have their turn now and then. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % AT_ONCE === 0) await new Promise(setImmediate);
  }
  return results;
}

function progressBy(total: number, onProgress: GateOptions['onProgress']): () => void {
  let done = 0;
  return () => {
    done += 1;
    onProgress?.(done, total);
  };
}

function readRecords(
  { records }: ContentFiles,
  maximumBytes: number,
): { records: AllRecords; problems: readonly Problem[] } {
  const read = <Folder extends RecordFolder>(folder: Folder) => {
    const readings = records[folder].map((file) => readRecord(folder, file, maximumBytes));
    const entries = readings.flatMap(({ entry }) => entry ?? []);
    return {
      entries: new Map(entries.map((entry) => [entry.id, entry] as const)),
      problems: readings.flatMap(({ problems }) => problems),
    };
  };
  const organisations = read('organisations');
  const topics = read('topics');
  const desks = read('desks');
  return {
    records: {
      organisations: organisations.entries,
      topics: topics.entries,
      desks: desks.entries,
    },
    problems: [organisations, topics, desks].flatMap(({ problems }) => problems),
  };
}

function compileAll(
  announcements: readonly ReadAnnouncement[],
  now: Date,
  advance: () => void,
): Promise<CompiledAnnouncement[]> {
  const addresses = new Map(announcements.map((each) => [idOf(each), addressOf(each)]));
  return inTurns(announcements, (announcement) => {
    advance();
    return compileAnnouncement(announcement, (id) => addresses.get(id), now);
  });
}

function noAnnouncement(contentDir: string): Problem {
  return problemOfFile(
    path.join(contentDir, 'announcements'),
    'there is no announcement',
    'Write the first one as announcements/2024/name-of-it.mdx.',
  );
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
