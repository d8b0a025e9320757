import { z } from 'astro/zod';
import { claimant, quantity } from './quantity.ts';
import { line } from './text.ts';

/** A figure in the announcement, with the one who claims it. */
export const figure = z.strictObject({
  /** How many. */
  value: quantity,
  /** What is counted, in the wording of whoever claims it: "seminars, workshops and training sessions in 2023". */
  label: line,
  /** Who claims it. No figure is printed without this. */
  claimedBy: claimant,
});

export type Figure = z.infer<typeof figure>;
