import { digest } from '../model/digest.ts';
import type { FormerAddressList } from '../schemas/formerAddress.ts';
import type { Image } from '../schemas/image.ts';
import type { MostRead } from '../schemas/mostRead.ts';
import type { PublishedAnnouncement } from '../schemas/published.ts';
import type { CompiledAnnouncement } from './read/announcements.ts';
import type { RecordFolder } from './read/contentFolder.ts';
import type { ReadAddressList } from './read/formerAddresses.ts';
import { withoutUnlisted } from './read/mostRead.ts';
import type { AllRecords, RecordEntry, RecordTypes } from './read/records.ts';

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
  /** The list of what was read most, or nothing. */
  mostRead: Entry<MostRead>[];
  /** The addresses that are no longer in use, or nothing. */
  formerAddresses: Entry<FormerAddressList>[];
}

/** Makes an entry of the data store; its digest changes with its data. */
export function entryOf<Value>(id: string, file: string, value: Value): Entry<Value> {
  return { id, file, value, digest: digest(JSON.stringify(value)) };
}

export interface PublishOptions {
  /** The digests of the pictures by their paths. */
  pictureDigests: ReadonlyMap<string, string>;
  /** Lets out what is under embargo, marked as such; drafts stay in. */
  embargoPreview: boolean;
}

/**
 * Takes what may be published, and of organisations, topics and desks only what that mentions: an
 * organisation that only an announcement under embargo names would betray it.
 */
export function publish(
  announcements: readonly CompiledAnnouncement[],
  records: AllRecords,
  mostRead: RecordEntry<MostRead> | undefined,
  former: ReadAddressList | undefined,
  { pictureDigests, embargoPreview }: PublishOptions,
): Published {
  const latest = embargoPreview ? Number.MAX_VALUE : Number.NEGATIVE_INFINITY;
  const released = announcements.filter(({ release }) => release <= latest);
  const mentioned = released.flatMap(({ references }) => references);
  const idsIn = (folder: RecordFolder) =>
    new Set(mentioned.filter((each) => each.folder === folder).map(({ id }) => id));
  return {
    announcements: released.flatMap((announcement) => stored(announcement, pictureDigests) ?? []),
    organisations: entriesOf(records.organisations, idsIn('organisations')),
    topics: entriesOf(records.topics, idsIn('topics')),
    desks: entriesOf(records.desks, idsIn('desks')),
    mostRead: mostRead ? [listEntry(mostRead, released)] : [],
    formerAddresses: former ? [addressEntry(former)] : [],
  };
}

function addressEntry({ source, entries }: ReadAddressList): Entry<FormerAddressList> {
  return entryOf('former-addresses', source.file, { addresses: [...entries] });
}

function listEntry(
  { id, file, value }: RecordEntry<MostRead>,
  released: readonly CompiledAnnouncement[],
): Entry<MostRead> {
  return entryOf(id, file, withoutUnlisted(value, new Set(released.flatMap(listedId))));
}

/** The id of an announcement that lists may name: not of one that was retracted. */
function listedId({ value }: CompiledAnnouncement): string[] {
  const isListed = value && !value.updates.some(({ kind }) => kind === 'retraction');
  return isListed ? [value.id] : [];
}

function entriesOf<Value>(
  records: ReadonlyMap<string, RecordEntry<Value>>,
  ids: ReadonlySet<string>,
): Entry<Value>[] {
  return [...records.values()]
    .filter(({ id }) => ids.has(id))
    .map(({ id, file, value }) => entryOf(id, file, value));
}

function stored(
  { place, value, text, pictures, release }: CompiledAnnouncement,
  pictureDigests: ReadonlyMap<string, string>,
): Entry<StoredAnnouncement> | undefined {
  if (!value) return undefined;
  const { draft: _draft, embargo, ...fields } = value;
  const { body, headings, images } = text;
  const announcement = {
    ...fields,
    ...(Number.isFinite(release) && { embargo }),
    slug: place.slug,
    body,
    headings,
    images,
  };
  const digests = pictures.map(({ file }) => pictureDigests.get(file));
  return {
    id: value.id,
    file: place.file,
    value: announcement,
    digest: digest(JSON.stringify([announcement, digests])),
  };
}
