import { compareDates } from '../../model/dates.ts';
import type { AnnouncementListHead } from '../../schemas/exported/announcementList.ts';
import type { AnnouncementRecord } from '../../schemas/exported/announcementRecord.ts';
import { absolute, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';

/** One record as a line of JSON: `index.json`, and a line of `announcements.ndjson`. */
export function jsonLine(record: AnnouncementRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Every record, each on its line (NDJSON). */
export function jsonLines(records: readonly AnnouncementRecord[]): string {
  return records.map(jsonLine).join('');
}

/** Every record in one document, each on its line, behind a head that says what this is. */
export function announcementsJson(records: readonly AnnouncementRecord[]): string {
  const head = JSON.stringify(headOf(records)).slice(0, -1);
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${head},"announcements":[\n${lines}\n]}\n`;
}

function headOf(records: readonly AnnouncementRecord[]): AnnouncementListHead {
  const modified = newestChange(records);
  return {
    $schema: absolute(urls.schema('announcements')),
    name: site.name,
    description: site.description,
    address: absolute(urls.home),
    licence: site.licence,
    language: site.language,
    ...(modified !== undefined && { modified }),
    count: records.length,
  };
}

/** The newest change among records; nothing when there is none. */
function newestChange(records: readonly AnnouncementRecord[]): string | undefined {
  return records
    .map(({ modified }) => modified)
    .reduce<string | undefined>(
      (newest, each) => (newest === undefined || compareDates(each, newest) > 0 ? each : newest),
      undefined,
    );
}
