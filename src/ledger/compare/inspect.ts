import { createDebug } from 'obug';
import { wordingNumbers } from '../store/entry.ts';
import type { Ledger, LedgerReading } from '../store/ledger.ts';
import { type Comparison, compareAnnouncements } from './compare.ts';
import { lostAddresses } from './compareAddresses.ts';
import { FormerAddresses } from './formerAddresses.ts';
import type { Present } from './present.ts';
import type { Refusal } from './refusals.ts';
import { type Standing, standingAddresses } from './standing.ts';

const debug = createDebug('dateline:ledger');

/** The content and its ledger side by side. */
export interface Inspection {
  ledger: Ledger;
  present: Present;
  former: FormerAddresses;
  comparison: Comparison;
  /** Everything that is refused, but for changes that a record can take in. */
  refusals: readonly Refusal[];
}

/** Compares the content with its ledger. */
export function inspect(present: Present, { ledger, refusals: edited }: LedgerReading): Inspection {
  const former = new FormerAddresses(present.former);
  const comparison = compareAnnouncements(present, ledger, former);
  // Of a ledger that cannot be relied on, nothing more can be said.
  const lost =
    edited.length > 0
      ? []
      : lostAddresses(
          ledger,
          standingAddresses(standingOf(present, ledger), present.pages),
          former,
          comparison.left,
        );
  const found = [...edited, ...comparison.refusals, ...lost];
  debug('compared %d announcements: %d refusals', present.others.length, found.length);
  return { ledger, present, former, comparison, refusals: found };
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
      wordings: wordingNumbers(entries),
    };
  });
}
