import { z } from 'astro/zod';
import { digest } from '../../model/digest.ts';
import { ANNOUNCEMENT_ID } from '../../schemas/announcementId.ts';
import { dateOrInstant } from '../../schemas/date.ts';
import { line } from '../../schemas/text.ts';
import { VERSION_KINDS } from '../../schemas/versionKind.ts';
import { isKnownForm } from '../forms/forms.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const address = z.string().regex(/^\/\S*$/);

/** What every entry says, whatever its form. */
const common = z.strictObject({
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
  /** SHA-256 of its canonical text (`src/ledger/forms/`). */
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

/** An entry from before there were forms: its canonical text is what is kept as `versions/<id>/<version>.txt`. */
const firstForm = common.extend({
  form: z.undefined().optional(),
  words: z.undefined().optional(),
});

const laterForm = common.extend({
  /** The form of its canonical text, which is not kept: it is made of the source alone. */
  form: z.int().min(2).refine(isKnownForm),
  /** SHA-256 of the words that are kept as `versions/<id>/<version>.txt`. */
  words: sha256,
});

/** One published version of an announcement: a line of `announcements/<id>.ndjson` in the ledger. */
export const versionEntry = z.union([firstForm, laterForm]);

export type VersionEntry = z.infer<typeof versionEntry>;

/** What an entry of the newest form says without its place in the chain. */
export type Version = Omit<z.infer<typeof laterForm>, 'before' | 'hash'>;

/** What tells whether readers are told the same: a part of each entry. */
interface Wording {
  form?: number | undefined;
  text: string;
  words?: string | undefined;
}

/** The form of the canonical text of an entry. */
export function formOf({ form = 1 }: Pick<Wording, 'form'>): number {
  return form;
}

/** SHA-256 of the words that are kept of a version. */
export function wordsOf({ text, words = text }: Wording): string {
  return words;
}

/**
 * Whether two versions differ for their readers: both in their words and in what those are made of.
 * A line that is wrapped elsewhere makes another canonical text of the same words; a later version of
 * Dateline may put the same text in other words.
 */
export function isReworded(before: Wording, after: Wording): boolean {
  const isSameText = formOf(before) === formOf(after) && before.text === after.text;
  return !isSameText && wordsOf(before) !== wordsOf(after);
}

/** The numbers of the versions that readers are told something else by than by the one before, the first among them. */
export function wordingNumbers(entries: readonly (Wording & { version: number })[]): number[] {
  return entries
    .filter((entry, position) => {
      const before = entries[position - 1];
      return !before || isReworded(before, entry);
    })
    .map(({ version }) => version);
}

/** Writes an entry as a line that follows from the one before; the first has none before it. */
export function chainedLine(
  version: Version | VersionEntry,
  entryBefore: VersionEntry | undefined,
): string {
  const { id, version: number, form, date, kind, note, ...rest } = version;
  const { address, text, words, source, updates, anchors, lists } = rest;
  // The order of the keys is hashed; a key without a value is left out.
  const fields = {
    ...{ id, version: number, form, date, kind, note },
    ...{ address, text, words, source, updates, anchors, lists },
    before: entryBefore?.hash ?? digest(id),
  };
  return JSON.stringify({ ...fields, hash: digest(JSON.stringify(fields)) });
}
