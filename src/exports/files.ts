import type { AnnouncementRecord } from '../schemas/exported/announcementRecord.ts';
import type { DataFile, SchemaName } from '../urls.ts';
import { announcementList, jsonLines } from './json.ts';
import { getRecords } from './records.ts';
import { announcementTable, sessionTable } from './rows.ts';

/** A file of the open data: how it is written, what it is, and the schema of what it holds. */
interface Export {
  write(records: readonly AnnouncementRecord[]): string;
  mediaType: string;
  schema: SchemaName;
}

export const EXPORTS: Readonly<Record<DataFile, Export>> = {
  announcementsJson: {
    write: announcementList,
    mediaType: 'application/json',
    schema: 'announcements',
  },
  announcementsLines: {
    write: jsonLines,
    mediaType: 'application/x-ndjson',
    schema: 'announcement',
  },
  announcementsTable: {
    write: announcementTable,
    mediaType: 'text/csv; charset=utf-8; header=present',
    schema: 'announcement-row',
  },
  sessionsTable: {
    write: sessionTable,
    mediaType: 'text/csv; charset=utf-8; header=present',
    schema: 'session-row',
  },
};

const sizes = new Map<DataFile, number>();

/** Writes a file of the open data. */
export async function writeDataFile(file: DataFile): Promise<Buffer> {
  const bytes = Buffer.from(EXPORTS[file].write(await getRecords()));
  sizes.set(file, bytes.length);
  return bytes;
}

/** How large a file of the open data is, in bytes. It is written for that only if it was not yet. */
export async function dataFileSize(file: DataFile): Promise<number> {
  return sizes.get(file) ?? (await writeDataFile(file)).length;
}
