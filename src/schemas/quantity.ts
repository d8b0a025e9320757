import { z } from 'astro/zod';
import { line } from './text.ts';

const count = z.number().nonnegative();

/**
 * A number, as exactly as the source says and no more exactly. Choose the one key that has the
 * source's own wording; `inWords` is for what is not a number ("several dozen").
 */
export const quantity = z.union([
  z.strictObject({ /** Exactly this many. */ exact: count }),
  z.strictObject({ /** "At least 30". */ atLeast: count }),
  z.strictObject({ /** "More than 30", "over 30". */ moreThan: count }),
  z.strictObject({ /** "About 30", "some 30". */ about: count }),
  z.strictObject({ /** The words of the source, when it gives no number. */ inWords: line }),
]);

export type Quantity = z.infer<typeof quantity>;

/**
 * The one who says so: an organisation of this archive by its file name (`binance`), or `name:` with a
 * name, for somebody who has no page here, such as a newspaper.
 */
export const claimant = z.union([z.string(), z.strictObject({ name: line })]);

export type Claimant = z.infer<typeof claimant>;
