import { z } from 'astro/zod';
import { line } from './text.ts';
import { webAddress } from './webAddress.ts';

/** The licence of the texts and the data of the archive; pictures have a licence each. */
export const licence = z.strictObject({
  /** "CC BY 4.0" */
  name: line,
  /** The address of its text. */
  address: webAddress,
});

export type Licence = z.infer<typeof licence>;
