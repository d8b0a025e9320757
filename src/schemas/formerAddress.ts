import { z } from 'astro/zod';
import { calendarDate } from './date.ts';
import { line, pattern } from './text.ts';

/** A page (`/topics/old/`, `/digest/2024-W06/`) or a file (`/topics/old/rss.xml`) of the site. */
const siteAddress = pattern(
  /^(?:\/(?:[a-z0-9]+(?:-[a-z0-9]+)*|\d{4}-W\d{2}))+(?:\/|(?:\.[a-z0-9]+)+)$/,
  'is not an address of this site',
  'write it from the root in lower case, with a slash at the end of a page: /topics/old-name/',
).refine((address) => !/\/index\.html?$/.test(address), {
  // Servers look for it when they are asked for its folder.
  error: 'is the file of a page',
  params: { mend: 'write the address of the page, which ends in a slash: /topics/old-name/' },
});

/** An address at which a page or a list stood once. */
const formerAddress = z.strictObject({
  /** The address, from the root: `/topics/old-name/`. Nothing may stand there now. */
  address: siteAddress,
  /** The day on which it ended: `2025-03-01`. */
  ended: calendarDate,
  /** The new place: an address of this site that is in use. Leave it out if it is gone for good. */
  to: siteAddress.optional(),
  /** The reason, in one sentence for readers: "Merged into Tracing." */
  reason: line,
});

/** The addresses that are no longer in use: the file `content/former-addresses.yaml`, which need not be there. */
export const formerAddresses = z.array(formerAddress);

export type FormerAddress = z.infer<typeof formerAddress>;

/** The list as the data store keeps it. */
export const formerAddressList = z.strictObject({ addresses: formerAddresses });

export type FormerAddressList = z.infer<typeof formerAddressList>;
