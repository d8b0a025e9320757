import { z } from 'astro/zod';

/** Every address at which something was ever published, as far as it is on record. */
export const recordedAddresses = z.strictObject({ addresses: z.array(z.string()) });

export type RecordedAddresses = z.infer<typeof recordedAddresses>;
