import { z } from 'astro/zod';
import { calendarDate } from './date.ts';
import { line } from './text.ts';

export const UPDATE_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;

/** A change after publication, said to the reader. */
export const update = z.strictObject({
  /** The day of the change: `2024-03-12`. */
  date: calendarDate,
  /** `correction`: something was wrong. `clarification`: right, but easily misread. `update`: something new. `retraction`: it no longer stands. */
  kind: z.enum(UPDATE_KINDS),
  /** What changed and why, in one or two sentences. */
  note: line,
});

export type Update = z.infer<typeof update>;
export type UpdateKind = Update['kind'];
