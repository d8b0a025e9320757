import path from 'node:path';
import { wordingsOf } from '../../model/versions.ts';
import type { RecordedVersions } from '../../schemas/recordedVersions.ts';
import { readAnnouncementLedger } from './announcementLedger.ts';
import { ledgerFolder, openLedger } from './files.ts';
import { keptName } from './ledger.ts';

/**
 * The versions of every announcement that has more than one, by its id, for the pages that show what
 * changed.
 *
 * @throws if the ledger was changed by another hand: `npm run publish-check` says where.
 */
export function readVersions(contentDir: string): (RecordedVersions & { id: string })[] {
  const files = openLedger(ledgerFolder(contentDir));
  if (!files) return [];
  return files.names
    .filter((name) => name.startsWith('announcements/'))
    .flatMap((name) => {
      const id = path.basename(name, '.ndjson');
      const read = readAnnouncementLedger(path.join(files.folder, name), id, files.read(name));
      if (!('entries' in read)) throw new Error(`${read.rule}. Run \`npm run publish-check\`.`);
      if (read.entries.length < 2) return [];
      const versions = read.entries.map((entry) => {
        const { version, date, kind, note, updates } = entry;
        const text = files.read(keptName(entry, 'txt'));
        return { version, date, kind, ...(note === undefined ? {} : { note }), updates, text };
      });
      return [{ id, versions }];
    });
}

/**
 * The numbers of the versions that differ in words, by the id of the announcement, for links to the
 * pages between them. What was changed by another hand is left out: `npm run publish-check` says where.
 */
export function readWordings(contentDir: string): Map<string, number[]> {
  const files = openLedger(ledgerFolder(contentDir));
  const names = files?.names.filter((name) => name.startsWith('announcements/')) ?? [];
  return new Map(
    names.flatMap((name) => {
      const id = path.basename(name, '.ndjson');
      const read = readAnnouncementLedger(name, id, files?.read(name) ?? '');
      if (!('entries' in read)) return [];
      return [[id, wordingsOf(read.entries).map(({ version }) => version)]];
    }),
  );
}
