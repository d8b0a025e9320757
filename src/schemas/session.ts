import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { claimant, quantity } from './quantity.ts';
import { line } from './text.ts';

/** The ways in which a session is held. Write `not-stated` unless a source says it; a venue alone is not proof. */
export const SESSION_FORMATS = ['in-person', 'virtual', 'hybrid', 'not-stated'] as const;

/** The time and manner of a training or a conference. This is the event's own date, not the announcement's. */
export const session = z
  .strictObject({
    /** First day, month or year, as precise as it is known: `2024-01-24`, `2022-06`, `2022`. */
    start: partialDate,
    /** Last day, month or year. Leave it out when it is the same as the start, or not known. */
    end: partialDate.optional(),
    /** Its length, if a source says so in words: "half a day". */
    duration: line.optional(),
    /** `in-person`, `virtual`, `hybrid` or `not-stated`. */
    format: z.enum(SESSION_FORMATS),
    /** The building or host site, if a source names it: "INTERPOL Global Complex for Innovation". */
    venue: line.optional(),
    /** The number of those who took part. Leave it out if no source says. */
    participants: z
      .strictObject({
        /** The number. */
        count: quantity,
        /** The people who were counted: "officers", "investigators and prosecutors from 25 countries". */
        who: line,
        /** The one who says so. */
        claimedBy: claimant,
      })
      .optional(),
  })
  .refine(({ start, end }) => end === undefined || !endsBefore(start, end), {
    path: ['end'],
    error: 'is before the start',
    params: { mend: 'give the last day, month or year of the session, or remove `end`' },
    // Said also when another field of the session is wrong.
    when: ({ value }) => isPeriod(value),
  });

export type Session = z.infer<typeof session>;
export type SessionFormat = Session['format'];

function isPeriod(value: unknown): value is { start: string; end: string } {
  const { start, end } = (value ?? {}) as Record<string, unknown>;
  return typeof start === 'string' && typeof end === 'string';
}

/** Compares at the coarser precision of the two: 2022-06-27 does not end before 2022-06. */
function endsBefore(start: string, end: string): boolean {
  const precision = Math.min(start.length, end.length);
  return end.slice(0, precision) < start.slice(0, precision);
}
