import type { Announcement, AnnouncementReference } from '../model/announcement.ts';
import { pairsOf, wordingsOf } from '../model/versions.ts';
import type { RecordedVersion } from '../schemas/recordedVersions.ts';
import type { UpdateKind } from '../schemas/update.ts';

/** A change after publication, as readers are told of it. */
export interface AnnouncementChange {
  /** `typo` and `move` stand in the ledger alone. */
  kind: UpdateKind | 'typo' | 'move';
  /** A calendar date. */
  date: string;
  note?: string | undefined;
  /** The announcement to read instead. */
  by?: AnnouncementReference | undefined;
  /** The version that it brought about, if that is on record. */
  version?: number;
  /** The two versions whose words differ by it. */
  pair?: VersionPair;
}

/** Two versions of an announcement, the earlier first. */
export interface VersionPair {
  before: RecordedVersion;
  after: RecordedVersion;
}

/** Every change of an announcement, oldest first: what its updates say, and what the ledger has besides. */
export function changesOf({ updates, versions }: Announcement): AnnouncementChange[] {
  const [first, ...later] = versions;
  if (!first) return [...updates];
  const recorded = later.flatMap((version, position): AnnouncementChange[] => {
    const before = versions[position] ?? first;
    const pair =
      before.text === version.text
        ? {}
        : { pair: { before: wordingUpTo(position, versions) ?? first, after: version } };
    const place = { version: version.version, ...pair };
    const { date, kind, note } = version;
    if (kind === 'typo' || kind === 'move') return [{ kind, date, note, ...place }];
    return updates
      .slice(before.updates, version.updates)
      .map((update) => ({ ...update, ...place }));
  });
  const last = versions.at(-1) ?? first;
  return [...updates.slice(0, first.updates), ...recorded, ...updates.slice(last.updates)];
}

/** The first of the versions with the same words up to a position. */
function wordingUpTo(
  position: number,
  versions: readonly RecordedVersion[],
): RecordedVersion | undefined {
  let at = position;
  while (at > 0 && versions[at - 1]?.text === versions[at]?.text) at -= 1;
  return versions[at];
}

/** Every two versions that differ in words from the ones before them, the earlier first. */
export function versionPairs({ versions }: Announcement): VersionPair[] {
  return pairsOf(wordingsOf(versions));
}
