import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { line } from './text.ts';
import { webAddress } from './webAddress.ts';

/** A source of the facts. Every announcement has at least one. */
export const source = z.strictObject({
  /** The title of the page or report, as it stands there. */
  title: line,
  /** Its publisher: "INTERPOL", "Europol", "Radio Taiwan International". */
  publisher: line,
  /** Its web address. */
  address: webAddress,
  /** The date of its publication, as precise as it is known. Leave it out if the page does not say. */
  date: partialDate.optional(),
  /** `issuer`: one of those involved says it themselves. `press`: somebody else reports it. */
  kind: z.enum(['issuer', 'press']),
});

export type Source = z.infer<typeof source>;
