import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { claimant, quantity } from './quantity.ts';
import { line } from './text.ts';

/** A figure in the announcement, with the one who claims it. */
export const figure = z.strictObject({
  /** The number. */
  value: quantity,
  /** The things that are counted, in the wording of whoever claims it: "seminars, workshops and training sessions in 2023". */
  label: line,
  /** Its claimant. No figure is printed without this. */
  claimedBy: claimant,
  /**
   * Write it only if the figure counts trainings that were held (sessions, workshops, courses): the
   * first and the last day, month or year that was counted, as far as the source says; `{}` if it
   * does not. The page of figures then sets it beside the others.
   */
  trainingsHeld: z
    .strictObject({
      /** `2023`, `2023-01` or `2023-01-01`. Leave it out if it counts from the beginning. */
      start: partialDate.optional(),
      /** `2023`, `2023-05` or `2023-08-24`. */
      end: partialDate.optional(),
    })
    .optional(),
});

export type Figure = z.infer<typeof figure>;
