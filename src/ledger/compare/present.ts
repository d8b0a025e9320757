import { createDebug } from 'obug';
import { type ToldProblems, withConfidential } from '../../gate/check/confidential.ts';
import { listingFactsOf } from '../../gate/check/crossChecks.ts';
import type { GateOptions, SoundArchive } from '../../gate/gate.ts';
import {
  type AnnouncementReading,
  addressOf,
  type CompiledAnnouncement,
  compileAnnouncement,
  idOf,
  parseAnnouncement,
} from '../../gate/read/announcements.ts';
import { type AnnouncementFile, listContent } from '../../gate/read/contentFolder.ts';
import { readFormerAddresses } from '../../gate/read/formerAddresses.ts';
import { decodeText, digestOfText, readBytes } from '../../gate/read/readText.ts';
import type { SourceText } from '../../gate/read/sourceText.ts';
import type { FormerAddress } from '../../schemas/formerAddress.ts';
import type { Update } from '../../schemas/update.ts';
import { listsOf } from '../../site/lists.ts';
import { urls } from '../../site/urls.ts';
import { readTree } from '../../text/tree.ts';
import { readableText } from '../forms/forms.ts';
import type { Publishable } from '../forms/publishable.ts';
import type { VersionEntry } from '../store/entry.ts';
import type { Ledger } from '../store/ledger.ts';

/** The beginning of the line that holds an announcement back. */
const EMBARGO = '\nembargo:';

const debug = createDebug('dateline:ledger');

/** The content as it stands today, set beside the ledger. */
export interface Present {
  /** The latest entries of the announcements whose files are as recorded. */
  unchanged: readonly VersionEntry[];
  /** Announcements that are published and whose files are not as recorded. */
  others: readonly Publication[];
  /** Drafts and what is under embargo. */
  heldBack: readonly HeldBack[];
  /** The names of the ordinary pages. */
  pages: readonly string[];
  /** Addresses at which something stood once. */
  former: readonly FormerAddress[];
}

/** An announcement as it stands today. */
export interface Publication {
  id: string;
  address: string;
  /** As written. */
  published: string;
  /** As in HTML: `en`. */
  language: string;
  updates: readonly Update[];
  /** The ids under which its headings can be linked. */
  anchors: readonly string[];
  /** The addresses of the lists it stands in. */
  lists: readonly string[];
  /** What canonical texts are made of. */
  content: Publishable;
  /** Its words, as they are kept of each version. */
  words: string;
  source: SourceText;
  /** The offset in the source of the value of a field. */
  offsetOf(path: readonly PropertyKey[]): number;
}

/** An announcement that is not published yet. */
interface HeldBack {
  id: string | undefined;
  /** Where it will stand. */
  address: string;
  file: string;
}

/**
 * Sets the announcements of a whole archive beside the ledger: those whose files are as recorded need
 * no comparison.
 *
 * @param asked The id of an announcement that is compared also if its file is as recorded.
 */
export function presentOf(
  { announcements, pages, formerAddresses }: SoundArchive,
  ledger: Ledger,
  asked?: string,
): Present {
  const entryOf = entriesByAddress(ledger);
  const released = announcements.filter(isReleased);
  const unchanged: VersionEntry[] = [];
  const others: CompiledAnnouncement[] = [];
  for (const announcement of released) {
    const entry = entryOf(announcement.place);
    const isKnown = entry && entry.id !== asked && entry.source === announcement.source.digest;
    if (isKnown) unchanged.push(entry);
    else others.push(announcement);
  }
  return {
    unchanged,
    others: others.flatMap((each) => publicationOf(each) ?? []),
    heldBack: heldBackOf(announcements),
    pages,
    former: formerAddresses,
  };
}

/**
 * Reads the content folder for the ledger alone: of announcements whose files are as recorded only
 * the digest. Says what is wrong with the files that had to be compiled.
 */
export async function readPresent(
  { contentDir, overlays, now, limits }: GateOptions,
  ledger: Ledger,
): Promise<Present | ToldProblems> {
  const files = await listContent(contentDir, overlays);
  if (files.problems.length > 0) return withConfidential(files.problems, [], files);
  const entryOf = entriesByAddress(ledger);
  const unchanged: VersionEntry[] = [];
  const known = new Set<AnnouncementFile>();
  const readings: AnnouncementReading[] = [];
  for (const place of files.announcements) {
    const reading = readBytes(place.file, limits.textFileBytes);
    if (!('bytes' in reading)) {
      readings.push(reading);
      continue;
    }
    const { bytes } = reading;
    const entry = entryOf(place);
    // By a clock that was set back, an embargo may not be over yet.
    const isKnown = entry?.source === digestOfText(place.file, bytes) && !bytes.includes(EMBARGO);
    if (entry && isKnown) {
      unchanged.push(entry);
      known.add(place);
    } else readings.push(parseAnnouncement(place, decodeText(place.file, bytes)));
  }
  debug('read %d announcements, %d as recorded', files.announcements.length, unchanged.length);
  const read = readings.flatMap(({ announcement }) => announcement ?? []);
  const addresses = new Map([
    ...unchanged.map(({ id, address }) => [id, address] as const),
    ...read.map((each) => [idOf(each), addressOf(each)] as const),
  ]);
  const compiled = read.map((each) => compileAnnouncement(each, (id) => addresses.get(id), now));
  debug('compiled %d announcements', compiled.length);
  const former = readFormerAddresses(files.formerAddresses, limits.textFileBytes);
  const problems = [
    ...former.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...compiled.flatMap(({ text }) => text.problems),
  ];
  if (problems.length > 0) {
    const others = files.announcements.filter((place) => !known.has(place));
    return withConfidential(problems, compiled, { ...files, announcements: others });
  }
  return {
    unchanged,
    others: compiled.filter(isReleased).flatMap((each) => publicationOf(each) ?? []),
    heldBack: heldBackOf(compiled),
    pages: files.pages.map(({ id }) => id),
    former: former.list?.entries ?? [],
  };
}

/** Finds the latest entry of what was recorded where a file stands. */
function entriesByAddress({
  announcements,
}: Ledger): (place: AnnouncementFile) => VersionEntry | undefined {
  const latest = new Map(
    Array.from(announcements.values(), (each) => [each.latest.address, each.latest]),
  );
  return ({ year, slug }) => latest.get(urls.announcement({ published: year, slug }));
}

function heldBackOf(announcements: readonly CompiledAnnouncement[]): HeldBack[] {
  return announcements
    .filter((each) => !isReleased(each))
    .map((each) => ({ id: idOf(each), address: addressOf(each), file: each.place.file }));
}

function isReleased({ release }: CompiledAnnouncement): boolean {
  return release === Number.NEGATIVE_INFINITY;
}

function publicationOf(compiled: CompiledAnnouncement): Publication | undefined {
  const { value, document, source, bodyStart, text } = compiled;
  if (!value || !document) return undefined;
  const content = {
    announcement: value,
    frontMatter: document.data,
    tree: readTree(text.body),
    markdown: source.text.slice(bodyStart),
  };
  return {
    id: value.id,
    address: addressOf(compiled),
    published: value.published,
    language: value.language,
    updates: value.updates,
    anchors: [...text.headings, ...value.formerHeadings].map(({ id }) => id),
    lists: listsOf(listingFactsOf(compiled)),
    content,
    words: readableText(content),
    source,
    offsetOf: document.offsetOfValue,
  };
}
