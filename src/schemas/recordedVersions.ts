import type { VersionKind } from './versionKind.ts';

/** A version of an announcement that is on record. */
export interface RecordedVersion {
  /** Counted from 1. */
  version: number;
  /** As written. */
  date: string;
  kind: VersionKind;
  note?: string | undefined;
  /** The number of the announcement's updates that it has. */
  updates: number;
  /** Its words, the same for versions that readers need not be shown side by side. */
  text: string;
}

/** The versions of one announcement, oldest first. */
export interface RecordedVersions {
  versions: readonly RecordedVersion[];
}
