import { z } from 'astro/zod';
import { announcementId } from './announcementId.ts';
import { instant } from './date.ts';

/**
 * The list of what was read most: `content/most-read.json`, which `npm run most-read` writes from the logs of
 * the server. It holds announcements and numbers, and nothing about a reader.
 */
export const mostRead = z.strictObject({
  /** The first moment that was counted: `2024-02-01T00:00:00Z`. */
  from: instant,
  /** The moment at which counting ended. */
  to: instant,
  /** Every announcement that was read in this time, the most read first. */
  announcements: z
    .array(
      z.strictObject({
        /** Its permanent id. One that is not published is passed over. */
        id: announcementId,
        /** The number of its readers: each reader counts once a day. */
        reads: z.int().min(1),
      }),
    )
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      error: 'names an announcement twice',
      params: { mend: 'run `npm run most-read` again' },
    }),
});

export type MostRead = z.infer<typeof mostRead>;
