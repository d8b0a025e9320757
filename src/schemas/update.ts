import { z } from 'astro/zod';
import { announcementId } from './announcementId.ts';
import { calendarDate } from './date.ts';
import { line } from './text.ts';

/** The changes after which an announcement stands as before. */
const LASTING_KINDS = ['correction', 'clarification', 'update'] as const;

export const UPDATE_KINDS = [...LASTING_KINDS, 'supersession', 'retraction'] as const;

const common = z.strictObject({
  /** The day of the change: `2024-03-12`. */
  date: calendarDate,
  /** The change and its reason, in one or two sentences. */
  note: line,
});

/** A change after which the announcement stands. */
const lasting = common.extend({
  /** `correction`: something was wrong. `clarification`: right, but easily misread. `update`: something new. */
  kind: z.enum(LASTING_KINDS),
  /** Such a change names no other announcement. */
  by: z
    .custom<undefined>((value) => value === undefined, {
      error: 'stands in a supersession or a retraction only',
      params: { mend: 'remove it, or correct the kind' },
    })
    .optional(),
});

/** A change by which another announcement takes its place. It stays in the lists, marked. */
const supersession = common.extend({
  kind: z.literal('supersession'),
  /** The one that takes its place, by its permanent id: `LET-2024-009`. */
  by: announcementId,
});

/** A change after which it no longer stands. It leaves the lists and keeps its page. */
const retraction = common.extend({
  kind: z.literal('retraction'),
  /** The one to read instead, by its permanent id, if there is one. */
  by: announcementId.optional(),
});

/** A change after publication, said to the reader. Its kind decides whether it names another announcement. */
export const update = z.discriminatedUnion('kind', [lasting, supersession, retraction]);

export type Update = z.infer<typeof update>;
export type UpdateKind = Update['kind'];
