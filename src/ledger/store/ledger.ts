import path from 'node:path';
import { createDebug } from 'obug';
import { shownPath } from '../../gate/problem.ts';
import { digest } from '../../model/digest.ts';
import { type Place, type Refusal, refusals } from '../compare/refusals.ts';
import { type AddressLine, addressFile, readAddressLine } from './addressBook.ts';
import { type RecordedAnnouncement, readAnnouncementLedger } from './announcementLedger.ts';
import { type VersionEntry, wordsOf } from './entry.ts';
import { type LedgerFiles, ledgerFolder, openLedger } from './files.ts';
import { isInterrupted, journalFile } from './transaction.ts';

/** What was ever published, as far as the ledger can be relied on. */
export interface Ledger {
  files: LedgerFiles;
  /** By id, in the order of the ids. */
  announcements: ReadonlyMap<string, RecordedAnnouncement>;
  /** Every line on what stands at an address, and where it is written. */
  addresses: readonly (AddressLine & Place)[];
}

const debug = createDebug('dateline:ledger');

const ENTRIES = /^announcements\/([A-Z]{2,6}-\d{4}-\d{3,5})\.ndjson$/;
const KEPT = /^versions\/([A-Z]{2,6}-\d{4}-\d{3,5})\/([1-9]\d*)\.(mdx|txt)$/;
const ADDRESSES = /^addresses\/[a-z0-9-]+\.txt$/;

/** The ledger of a content folder, as it was read and verified. */
export interface LedgerReading {
  ledger: Ledger;
  /** Why it cannot be relied on: what was changed in it by another hand, or a record that was interrupted. */
  refusals: readonly Refusal[];
}

/**
 * Reads the ledger of a content folder, which may be missing, and says everything in it that was
 * changed by another hand: each chain, each kept file against its hash, each address that an entry
 * names.
 *
 * @throws {FileError} if the system does not let it be read.
 */
export function readLedger(contentDir: string): LedgerReading {
  const folder = ledgerFolder(contentDir);
  const files = openLedger(folder);
  debug('listed %d files in %s', files.names.length, shownPath(folder));
  const { ledger, refusals: found } = readFiles(files);
  debug('read and verified the chains of %d announcements', ledger.announcements.size);
  const journal = journalFile(contentDir);
  const interrupted = isInterrupted(contentDir) ? [refusals.interrupted(startOf(journal))] : [];
  return { ledger, refusals: [...interrupted, ...found] };
}

function readFiles(files: LedgerFiles): { ledger: Ledger; refusals: Refusal[] } {
  const found: Refusal[] = [];
  const announcements = new Map<string, RecordedAnnouncement>();
  const unread = new Set<string>();
  const addresses: (AddressLine & Place)[] = [];
  for (const name of files.names) {
    const file = path.join(files.folder, name);
    const [, id] = ENTRIES.exec(name) ?? [];
    if (id !== undefined) {
      const read = readAnnouncementLedger(file, id, files.read(name));
      if ('entries' in read) announcements.set(id, read);
      else {
        found.push(read);
        unread.add(id);
      }
    } else if (ADDRESSES.test(name)) {
      const read = readAddresses(file, files.read(name));
      addresses.push(...read.lines);
      found.push(...read.refusals);
    } else if (!KEPT.test(name)) found.push(refusals.stray(startOf(file)));
  }
  const ledger = { files, announcements, addresses };
  return {
    ledger,
    refusals: [...found, ...faultsOfKept(ledger, unread), ...unlistedAddresses(ledger)],
  };
}

/** The text or the source of a version, by its name in the ledger. */
export function keptName(
  { id, version }: Pick<VersionEntry, 'id' | 'version'>,
  form: 'mdx' | 'txt',
): string {
  return `versions/${id}/${version}.${form}`;
}

function readAddresses(
  file: string,
  text: string,
): { lines: (AddressLine & Place)[]; refusals: Refusal[] } {
  const lines: (AddressLine & Place)[] = [];
  const found: Refusal[] = [];
  for (const [position, written] of text.split('\n').entries()) {
    if (written === '') continue;
    const place = { file, line: position + 1, column: 1 };
    const line = readAddressLine(written);
    if (line) lines.push({ ...line, ...place });
    else found.push(refusals.edited(place, 'this line is no address of the ledger'));
  }
  return { lines, refusals: found };
}

/** Kept files that are missing, changed, or named by no entry. */
function faultsOfKept({ files, announcements }: Ledger, unread: ReadonlySet<string>): Refusal[] {
  const wanted = new Map<string, string>();
  for (const { entries } of announcements.values()) {
    for (const entry of entries) {
      wanted.set(keptName(entry, 'mdx'), entry.source);
      wanted.set(keptName(entry, 'txt'), wordsOf(entry));
    }
  }
  const faults: Refusal[] = [];
  for (const name of files.names) {
    const [, id = '', version] = KEPT.exec(name) ?? [];
    if (version === undefined || unread.has(id)) continue;
    const place = startOf(path.join(files.folder, name));
    const hash = wanted.get(name);
    wanted.delete(name);
    if (hash === undefined) {
      const rule = announcements.has(id)
        ? `${id} has no version ${version} on record`
        : `the entries of ${id} are gone from ledger/announcements`;
      faults.push(refusals.edited(announcements.has(id) ? place : entriesOf(files, id), rule));
    } else if (digest(files.read(name)) !== hash) {
      faults.push(refusals.edited(place, `this is not what version ${version} of ${id} was`));
    }
  }
  const missing = Array.from(wanted.keys(), (name) =>
    refusals.edited(startOf(path.join(files.folder, name)), 'this file of the ledger is missing'),
  );
  return [...oneForEachFile(faults), ...missing];
}

/** Addresses that an entry names and the list of addresses does not. */
function unlistedAddresses({ files, announcements, addresses }: Ledger): Refusal[] {
  const listed = new Set(addresses.map(({ address }) => address));
  const missing = new Map<string, string>();
  for (const { id, entries } of announcements.values()) {
    for (const { address, lists } of entries) {
      for (const each of [address, ...lists]) if (!listed.has(each)) missing.set(each, id);
    }
  }
  return Array.from(missing, ([address, id]) =>
    refusals.edited(
      startOf(path.join(files.folder, addressFile(address))),
      `the line of ${address} is missing, where ${id} stands on record`,
    ),
  );
}

function oneForEachFile(found: readonly Refusal[]): Refusal[] {
  return [...new Map(found.map((each) => [each.file, each])).values()];
}

function entriesOf({ folder }: LedgerFiles, id: string): Place {
  return startOf(path.join(folder, `announcements/${id}.ndjson`));
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
