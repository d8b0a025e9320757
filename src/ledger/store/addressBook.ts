import { calendarPart } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/order.ts';
import { isCalendarDate } from '../../schemas/date.ts';

/** What stands at an address. */
export type AddressState = { now: 'page' } | { now: 'redirect'; to: string } | { now: 'ended' };

/** What became of an address on a day: a line of `addresses/*.txt` in the ledger. */
export type AddressLine = AddressState & {
  /** From the root: `/organisations/interpol/rss.xml`. */
  address: string;
  /** A calendar date. */
  since: string;
};

const ADDRESS = /^\/\S*$/;

/** Writes a line: `/organisations/interpol/ 2026-11-22 page`. */
export function writeAddressLine(line: AddressLine): string {
  const { address, since, now } = line;
  return [address, calendarPart(since), now, ...(line.now === 'redirect' ? [line.to] : [])].join(
    ' ',
  );
}

/** Reads a line; nothing if it is not one. */
export function readAddressLine(text: string): AddressLine | undefined {
  const [address = '', since = '', now = '', to, ...more] = text.split(' ');
  if (!ADDRESS.test(address) || !isCalendarDate(since) || more.length > 0) return undefined;
  if (now === 'redirect') {
    return to !== undefined && ADDRESS.test(to) ? { address, since, now, to } : undefined;
  }
  if (to !== undefined || (now !== 'page' && now !== 'ended')) return undefined;
  return { address, since, now };
}

/**
 * The text of a file of address lines: sorted, each once. Two branches that both add lines merge
 * without loss (`merge=union`), if not in this order; the next record puts them in it.
 */
export function writeAddressLines(lines: Iterable<string>): string {
  return [...new Set(lines)]
    .sort(byCodeUnit)
    .map((line) => `${line}\n`)
    .join('');
}

/** The file that an address is recorded in: one for each section of the site, and one a year of announcements. */
export function addressFile(address: string): string {
  const [, section = '', ...rest] = address.split('/');
  const [year = ''] = rest;
  if (rest.length === 0) return 'addresses/root.txt';
  const isYear = section === 'announcements' && /^\d{4}$/.test(year);
  return `addresses/${section.replaceAll(/[^a-z0-9-]/g, '-')}${isYear ? `-${year}` : ''}.txt`;
}
