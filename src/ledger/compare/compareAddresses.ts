import type { AddressLine } from '../store/addressBook.ts';
import type { Ledger } from '../store/ledger.ts';
import { type FormerAddresses, folderOf } from './formerAddresses.ts';
import { type Place, type Refusal, refusals } from './refusals.ts';

/** The newest line of each address on record. */
export function latestLines({
  addresses,
}: Pick<Ledger, 'addresses'>): Map<string, AddressLine & Place> {
  const latest = new Map<string, AddressLine & Place>();
  for (const line of addresses) {
    const known = latest.get(line.address);
    if (!known || comesBefore(known, line)) latest.set(line.address, line);
  }
  return latest;
}

/** By day; on the same day, an address is there before it ends. */
function comesBefore(a: AddressLine, b: AddressLine): boolean {
  return a.since === b.since ? a.now === 'page' : a.since < b.since;
}

/**
 * Addresses on record at which nothing stands any more, and of which `former-addresses.yaml` says
 * nothing. Of a page and what lies below it, the page is told.
 *
 * @param standing The addresses of today.
 * @param told Pages of which something else was told already.
 */
export function lostAddresses(
  ledger: Ledger,
  standing: ReadonlySet<string>,
  former: FormerAddresses,
  told: readonly string[],
): Refusal[] {
  const lost = [...latestLines(ledger).values()].filter(
    ({ address }) => !standing.has(address) && !former.of(address),
  );
  const tops = new Set([...told, ...lost.map(({ address }) => address)]);
  return lost
    .filter(({ address }) => !told.includes(address) && !isBelow(address, tops))
    .map((line) => refusals.addressVanished(line, line));
}

function isBelow(address: string, pages: ReadonlySet<string>): boolean {
  for (let at = folderOf(address); at !== '/'; at = folderOf(at)) if (pages.has(at)) return true;
  return false;
}
