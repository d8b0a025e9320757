import { readFileSync } from 'node:fs';
import { archived, type References } from '../../archive/archived.ts';
import { factsOf } from '../../archive/lists.ts';
import { type ToldProblems, withConfidential } from '../../gate/check/confidential.ts';
import type { GateOptions } from '../../gate/gate.ts';
import {
  addressOf,
  type CompiledAnnouncement,
  compileAnnouncement,
  idOf,
  readAnnouncement,
} from '../../gate/read/announcements.ts';
import { concurrently } from '../../gate/read/concurrently.ts';
import { type AnnouncementFile, listContent } from '../../gate/read/contentFolder.ts';
import { readFormerAddresses } from '../../gate/read/formerAddresses.ts';
import { SourceText } from '../../gate/read/sourceText.ts';
import { digest } from '../../model/digest.ts';
import type { FormerAddress } from '../../schemas/formerAddress.ts';
import type { Update } from '../../schemas/update.ts';
import { listsOf } from '../../site/lists.ts';
import { urls } from '../../site/urls.ts';
import { canonicalText } from '../canonicalText.ts';
import type { VersionEntry } from '../store/entry.ts';
import type { Ledger } from '../store/ledger.ts';

/** The content as it stands today, set beside the ledger. Only what is not as recorded was compiled. */
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
  updates: readonly Update[];
  /** The ids under which its headings can be linked. */
  anchors: readonly string[];
  /** The addresses of the lists it stands in. */
  lists: readonly string[];
  /** Its canonical text. */
  text: string;
  source: SourceText;
  /** The offset in the source of the value of a field. */
  offsetOf(path: readonly PropertyKey[]): number;
}

export interface HeldBack {
  id: string | undefined;
  file: string;
}

const FILES_AT_ONCE = 64;

/**
 * Reads the content folder, or says what is wrong with the files that had to be compiled.
 *
 * @param asked The id of an announcement that is compiled also if its file is as recorded.
 */
export async function readPresent(
  { contentDir, overlays, now, limits }: GateOptions,
  { announcements }: Ledger,
  asked?: string,
): Promise<Present | ToldProblems> {
  const files = await listContent(contentDir, overlays);
  if (files.problems.length > 0) return withConfidential(files.problems, [], files);
  const latest = new Map(
    Array.from(announcements.values(), (each) => [each.latest.address, each.latest]),
  );
  const unchanged: VersionEntry[] = [];
  const others: AnnouncementFile[] = [];
  for (const place of files.announcements) {
    const entry = latest.get(urls.announcement({ published: place.year, slug: place.slug }));
    const isKnown = entry && entry.id !== asked && digestOfSource(place.file) === entry.source;
    if (isKnown) unchanged.push(entry);
    else others.push(place);
  }
  const readings = await concurrently(others, FILES_AT_ONCE, (place) =>
    readAnnouncement(place, limits.textFileBytes),
  );
  const read = readings.flatMap(({ announcement }) => announcement ?? []);
  const addresses = new Map([
    ...unchanged.map(({ id, address }) => [id, address] as const),
    ...read.map((each) => [idOf(each), addressOf(each)] as const),
  ]);
  const compiled = read.map((each) => compileAnnouncement(each, (id) => addresses.get(id), now));
  const former = await readFormerAddresses(files.formerAddresses, limits.textFileBytes);
  const problems = [
    ...former.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...compiled.flatMap(({ text }) => text.problems),
  ];
  if (problems.length > 0) return withConfidential(problems, compiled, files);
  return {
    unchanged,
    others: compiled.filter(isReleased).flatMap((each) => publicationOf(each) ?? []),
    heldBack: compiled
      .filter((each) => !isReleased(each))
      .map((each) => ({ id: idOf(each), file: each.place.file })),
    pages: files.pages.map(({ id }) => id),
    former: former.list?.entries ?? [],
  };
}

/** SHA-256 of a file as the gate reads it: without byte order mark, and with plain line ends. */
function digestOfSource(file: string): string {
  const bytes = readFileSync(file);
  if (bytes[0] !== 0xef && !bytes.includes(0x0d)) return digest(bytes);
  return digest(new SourceText(file, bytes.toString('utf8')).text);
}

function isReleased({ release }: CompiledAnnouncement): boolean {
  return release === Number.NEGATIVE_INFINITY;
}

function publicationOf(compiled: CompiledAnnouncement): Publication | undefined {
  const { value, document, source, place, text } = compiled;
  if (!value || !document) return undefined;
  const { draft: _draft, embargo: _embargo, image, ...fields } = value;
  const { body, headings } = text;
  const announcement = archived(
    {
      ...{ ...fields, slug: place.slug, body, headings, images: [] },
      ...(image && { image: { ...image, src: NO_PICTURE } }),
    },
    IDS,
  );
  return {
    id: value.id,
    address: announcement.address,
    published: value.published,
    updates: value.updates,
    anchors: [...headings, ...value.formerHeadings].map(({ id }) => id),
    lists: listsOf(factsOf(announcement)),
    text: canonicalText(announcement),
    source,
    offsetOf: document.offsetOfValue,
  };
}

/** The canonical text has no file of a picture in it. */
const NO_PICTURE = { src: '', width: 0, height: 0, format: 'png' } as const;

/** The canonical text and the addresses of lists have only ids of what an announcement refers to. */
const IDS: References = {
  organisation: (id) => ({ id, name: id, kind: 'association', otherNames: [] }),
  topic: (id) => ({ id, label: id, description: id, otherWords: [] }),
  desk: (id) => ({ id, name: id, mail: '', hours: '', languages: [], description: '' }),
  announcement: (id) => ({ id, title: id, language: '', address: '' }),
  supersededBy: () => [],
  versions: () => [],
};
