import { existsSync } from 'node:fs';
import type { ToldProblems } from '../../gate/check/confidential.ts';
import type { GateOptions } from '../../gate/gate.ts';
import { wordingsOf } from '../../model/versions.ts';
import { ledgerFolder, openLedger } from '../store/files.ts';
import { emptyLedger, type Ledger, readLedger } from '../store/ledger.ts';
import { journalFile } from '../store/transaction.ts';
import { type Comparison, compareAnnouncements } from './compare.ts';
import { lostAddresses } from './compareAddresses.ts';
import { FormerAddresses } from './formerAddresses.ts';
import { type Present, readPresent } from './present.ts';
import { type Refusal, refusals } from './refusals.ts';
import { type Standing, standingAddresses } from './standing.ts';

/** The content and its ledger side by side. */
export interface Inspection {
  /** Whether anything was ever recorded. */
  hasLedger: boolean;
  ledger: Ledger;
  present: Present;
  former: FormerAddresses;
  comparison: Comparison;
  /** Everything that is refused, but for changes that a record can take in. */
  refusals: Refusal[];
}

/**
 * Reads the content and the ledger and compares them; or says what is wrong with the content itself.
 *
 * @param asked The id of an announcement that is compared also if its file is as recorded.
 */
export async function inspect(
  options: GateOptions,
  asked?: string,
): Promise<Inspection | ToldProblems> {
  const folder = ledgerFolder(options.contentDir);
  const files = openLedger(folder);
  const { ledger, refusals: edited } = files
    ? readLedger(files)
    : { ledger: emptyLedger(folder), refusals: [] };
  const present = await readPresent(options, ledger, asked);
  if ('problems' in present) return present;
  const former = new FormerAddresses(present.former);
  const comparison = compareAnnouncements(present, ledger, former);
  const journal = journalFile(options.contentDir);
  const interrupted = existsSync(journal)
    ? [refusals.interrupted({ file: journal, line: 1, column: 1 })]
    : [];
  const found = [...interrupted, ...edited, ...comparison.refusals];
  // Of a ledger that cannot be relied on, nothing more can be said.
  if (interrupted.length === 0 && edited.length === 0) {
    const standing = standingAddresses(standingOf(present, ledger), present.pages);
    found.push(...lostAddresses(ledger, standing, former, comparison.left));
  }
  const hasLedger = files !== undefined && files.names.length > 0;
  return { hasLedger, ledger, present, former, comparison, refusals: found };
}

/** The announcements of today, with the addresses that there are because of them. */
export function standingOf(
  { unchanged, others }: Present,
  { announcements }: Ledger,
): (Standing & { id: string })[] {
  return [...unchanged, ...others].map(({ id, address, lists }) => {
    const [, , year = ''] = address.split('/');
    const entries = announcements.get(id)?.entries ?? [];
    return {
      id,
      address,
      year,
      lists,
      wordings: wordingsOf(entries).map(({ version }) => version),
    };
  });
}
