import type { AnnouncementRecord } from '../../schemas/exported/announcementRecord.ts';
import type { DataFile } from '../../site/urls.ts';
import { announcementsJson, jsonLines } from './json.ts';
import { getRecords } from './records.ts';
import { announcementTable, sessionTable } from './rows.ts';

/** A file of the open data: how it is written, and its media type. */
interface Export {
  write(records: readonly AnnouncementRecord[]): string;
  mediaType: string;
}

const EXPORTS: Readonly<Record<DataFile, Export>> = {
  announcementsJson: {
    write: announcementsJson,
    mediaType: 'application/json',
  },
  announcementsLines: {
    write: jsonLines,
    mediaType: 'application/x-ndjson',
  },
  announcementsTable: {
    write: announcementTable,
    mediaType: 'text/csv; charset=utf-8; header=present',
  },
  sessionsTable: {
    write: sessionTable,
    mediaType: 'text/csv; charset=utf-8; header=present',
  },
};

const sizes = new Map<DataFile, number>();

/** Answers with a file of the open data. */
export async function dataFileResponse(file: DataFile): Promise<Response> {
  const bytes = await written(file);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': EXPORTS[file].mediaType },
  });
}

/** The size of a file of the open data, in bytes. It is written for that only if it was not yet. */
export async function dataFileSize(file: DataFile): Promise<number> {
  return sizes.get(file) ?? (await written(file)).length;
}

async function written(file: DataFile): Promise<Buffer> {
  const bytes = Buffer.from(EXPORTS[file].write(await getRecords()));
  sizes.set(file, bytes.length);
  return bytes;
}
