import { getArchive } from '../../archive/content.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { BuiltPictures } from '../../model/pictures.ts';
import type { AnnouncementRecord } from '../../schemas/exported/announcementRecord.ts';
import { buildPictures } from '../../text/images.ts';
import { makeAnnouncementRecord } from './record.ts';

/** An announcement, its pictures, and what is exported of it. */
export interface Exported {
  announcement: Announcement;
  pictures: BuiltPictures;
  record: AnnouncementRecord;
}

let exported: Promise<readonly Exported[]> | undefined;

/** Every announcement with its record, newest first; each record is made once in a build. */
export function getExported(): Promise<readonly Exported[]> {
  exported ??= makeRecords();
  return exported;
}

/** Every record, newest first. */
export async function getRecords(): Promise<readonly AnnouncementRecord[]> {
  return (await getExported()).map(({ record }) => record);
}

async function makeRecords(): Promise<Exported[]> {
  const { announcements, claimantName } = await getArchive();
  return Promise.all(
    announcements.map(async (announcement) => {
      const pictures = await buildPictures(announcement);
      const record = makeAnnouncementRecord(announcement, pictures, claimantName);
      return { announcement, pictures, record };
    }),
  );
}
