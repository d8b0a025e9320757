import { getCollection, getEntry } from 'astro:content';
import { site } from '../site.config.ts';
import { type Archive, indexArchive } from './archive.ts';

let indexed: Promise<Archive> | undefined;

/** Every address at which something was ever published, as far as it is on record. */
export async function getRecordedAddresses(): Promise<readonly string[]> {
  const recorded = await getEntry('recordedAddresses', 'recorded-addresses');
  return recorded?.data.addresses ?? [];
}

/** The archive, read and indexed once. The only place that asks Astro for announcements. */
export function getArchive(): Promise<Archive> {
  indexed ??= readArchive();
  return indexed;
}

async function readArchive(): Promise<Archive> {
  const [announcements, organisations, topics, desks, mostRead, formerAddresses, versions] =
    await Promise.all([
      getCollection('announcements'),
      getCollection('organisations'),
      getCollection('topics'),
      getCollection('desks'),
      getEntry('mostRead', 'most-read'),
      getEntry('formerAddresses', 'former-addresses'),
      getCollection('versions'),
    ]);
  return indexArchive(
    {
      announcements: announcements.map(({ data }) => data),
      organisations: organisations.map(({ id, data }) => ({ id, ...data })),
      topics: topics.map(({ id, data }) => ({ id, ...data })),
      desks: desks.map(({ id, data }) => ({ id, ...data })),
      mostRead: mostRead?.data,
      formerAddresses: formerAddresses?.data.addresses,
      versions: versions.map(({ id, data }) => ({ id, ...data })),
    },
    site.limits.related,
  );
}
