import { z } from 'astro/zod';
import { line } from './text.ts';

/** A topic: one file a piece in `content/topics/`. The file name is its id: `asset-seizure.yaml` is `asset-seizure`. */
export const topic = z.strictObject({
  /** The topic as it stands in lists: "Asset seizure". */
  label: line,
  /** Its extent, in one sentence: which announcements belong under it. */
  description: line,
  /** Other words for it. Search finds the topic by them. */
  otherWords: z.array(line).default([]),
});

export type Topic = z.infer<typeof topic>;
