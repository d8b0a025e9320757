import { z } from 'astro/zod';
import { announcementRecord } from './announcementRecord.ts';
import { absoluteAddress, anyText, dayOrMoment } from './terms.ts';

/** The head of the list, before its records begin. */
const announcementListHead = z.strictObject({
  $schema: absoluteAddress.describe('The address of this schema.'),
  name: anyText.describe('The name of the archive.'),
  description: anyText.describe('What the archive is.'),
  address: absoluteAddress.describe('The address of the archive.'),
  licence: z
    .strictObject({
      name: anyText.describe('Its name.'),
      address: absoluteAddress.describe('Its text.'),
    })
    .describe('What may be done with the texts and the data. Pictures have a licence each.'),
  language: anyText.describe('The language of the archive (BCP 47).'),
  modified: dayOrMoment.optional().describe('The newest change among the announcements.'),
  count: z.int().nonnegative().describe('How many announcements follow.'),
});

/** `announcements.json`: every announcement in one document. */
export const announcementList = announcementListHead.extend({
  announcements: z.array(announcementRecord).describe('Every announcement, newest first.'),
});

export type AnnouncementListHead = z.infer<typeof announcementListHead>;
