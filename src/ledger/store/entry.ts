import { z } from 'astro/zod';
import { digest } from '../../model/digest.ts';
import { ANNOUNCEMENT_ID } from '../../schemas/announcementId.ts';
import { dateOrInstant } from '../../schemas/date.ts';
import { line } from '../../schemas/text.ts';
import { VERSION_KINDS } from '../../schemas/versionKind.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const address = z.string().regex(/^\/\S*$/);

/** One published version of an announcement: a line of `announcements/<id>.ndjson` in the ledger. */
export const versionEntry = z.strictObject({
  id: z.string().regex(ANNOUNCEMENT_ID),
  /** Counted from 1. */
  version: z.int().min(1),
  /** The day of publication, of the update, on which the typo was mended or the old address ended. */
  date: dateOrInstant,
  kind: z.enum(VERSION_KINDS),
  /** What changed and why; a publication has none. */
  note: line.optional(),
  /** Where it stood. */
  address,
  /** SHA-256 of its canonical text (`src/ledger/canonicalText.ts`), kept as `versions/<id>/<version>.txt`. */
  text: sha256,
  /** SHA-256 of its file with plain line ends, kept as `versions/<id>/<version>.mdx`. */
  source: sha256,
  /** How many entries its `updates` had. */
  updates: z.int().min(0),
  /** The ids under which its headings could be linked. */
  anchors: z.array(z.string()),
  /** The addresses of the lists that it stood in. */
  lists: z.array(address),
  /** The hash of the entry above; in the first, SHA-256 of the id. */
  before: sha256,
  /** SHA-256 of this line without this field. */
  hash: sha256,
});

export type VersionEntry = z.infer<typeof versionEntry>;

/** What an entry says without its place in the chain. */
export type Version = Omit<VersionEntry, 'before' | 'hash'>;

/** Writes an entry as a line that follows from the one before; the first has none before it. */
export function chainedLine(version: Version, entryBefore: VersionEntry | undefined): string {
  const { id, version: number, date, kind, note, ...rest } = version;
  const { address, text, source, updates, anchors, lists } = rest;
  // The order of the keys is part of the form that is hashed.
  const fields = {
    ...{ id, version: number, date, kind, ...(note === undefined ? {} : { note }) },
    ...{ address, text, source, updates, anchors, lists },
    before: entryBefore?.hash ?? digest(id),
  };
  return JSON.stringify({ ...fields, hash: digest(JSON.stringify(fields)) });
}
