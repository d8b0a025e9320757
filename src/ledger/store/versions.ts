import path from 'node:path';
import type { GateOptions } from '../../gate/gate.ts';
import type { RecordedVersions } from '../../schemas/recordedVersions.ts';
import { readAnnouncementLedger } from './announcementLedger.ts';
import { wordingNumbers } from './entry.ts';
import { ledgerFolder, openLedger } from './files.ts';
import { keptName, type Ledger } from './ledger.ts';

/**
 * The versions of every announcement that has more than one, by its id, for the pages that show what
 * changed. The ledger must be one that can be relied on.
 */
export function versionsIn({
  announcements,
  files,
}: Ledger): (RecordedVersions & { id: string; file: string })[] {
  return [...announcements.values()]
    .filter(({ entries }) => entries.length > 1)
    .map(({ id, file, entries }) => {
      const wordings = wordingNumbers(entries);
      let text = '';
      const versions = entries.map((entry) => {
        const { version, date, kind, note, updates } = entry;
        // Versions of one wording have one text, also where a later form keeps it in other words.
        if (wordings.includes(version)) text = files.read(keptName(entry, 'txt'));
        return { version, date, kind, ...(note === undefined ? {} : { note }), updates, text };
      });
      return { id, file, versions };
    });
}

/**
 * The numbers of the versions that differ in words, by the id of the announcement, for links to the
 * pages between them.
 */
function wordingsIn({ announcements }: Pick<Ledger, 'announcements'>): Map<string, number[]> {
  return new Map(
    Array.from(announcements.values(), ({ id, entries }) => [id, wordingNumbers(entries)]),
  );
}

/** How many updates of each announcement are on record, by its id. */
function updatesIn({ announcements }: Pick<Ledger, 'announcements'>): Map<string, number> {
  return new Map(
    Array.from(announcements.values(), ({ id, entries }) => [id, entries.at(-1)?.updates ?? 0]),
  );
}

/** What the gate has to know of the ledger. */
export function recordIn(
  ledger: Pick<Ledger, 'announcements'>,
): Required<Pick<GateOptions, 'wordings' | 'updatesOnRecord'>> {
  return { wordings: wordingsIn(ledger), updatesOnRecord: updatesIn(ledger) };
}

/** The same where nothing else of the ledger is looked at. What was changed by another hand is left out. */
export function readRecord(contentDir: string): ReturnType<typeof recordIn> {
  const { names, folder, read } = openLedger(ledgerFolder(contentDir));
  const announcements = names
    .filter((name) => name.startsWith('announcements/'))
    .map((name) => {
      const id = path.basename(name, '.ndjson');
      return readAnnouncementLedger(path.join(folder, name), id, read(name));
    })
    .filter((each) => 'entries' in each);
  return recordIn({ announcements: new Map(announcements.map((each) => [each.id, each])) });
}
