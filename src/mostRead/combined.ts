import { readNetworkAddress } from '../model/networkAddress.ts';
import { readCommonTime } from './logTime.ts';
import { readReader } from './reader.ts';
import { type LoggedRequest, splitRequestLine } from './request.ts';

/** Field in quotes, with whatever the server escaped in it. */
const QUOTED = '"((?:[^"\\\\]|\\\\.)*)"';

/** Time with its zone. Only its form ends the user before it, whose name may hold anything. */
const TIME = '\\[(\\d\\d/[A-Z][a-z]{2}/\\d{4}(?::\\d\\d){3} [+-]\\d{4})\\]';

/**
 * Combined log format of Apache and nginx: address, user, time, request, status, size, referrer,
 * user agent. Apache may put the name of the host before it, and both may add fields behind it. By
 * hand, because no package that is kept up reads this form, and JSON and CloudFront beside it.
 */
const COMBINED = new RegExp(
  `^(\\S.*?) ${TIME} ${QUOTED} (\\d{3}) \\S+ ${QUOTED} ${QUOTED}(?: ${QUOTED})?`,
);

/** Reads a line of the combined log format; `undefined` if it is none. */
export function readCombined(line: string): LoggedRequest | undefined {
  const [whole, start, clock, request, status, , userAgent, last] = COMBINED.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const time = readCommonTime(clock ?? '');
  if (time === undefined || start === undefined || userAgent === undefined) return undefined;
  const addresses = findAddresses(start);
  return {
    time,
    ...splitRequestLine(request ?? ''),
    status: Number(status),
    reader: addresses.includes(',')
      ? readReader('', addresses)
      : readReader(addresses, hasAddresses(last) ? last : ''),
    userAgent,
    isPrefetch: false,
  };
}

/**
 * Finds the field of the address: one, or the list of a gateway where that is logged in its place. A
 * first field that is no address is the name of the host, and the address stands behind it.
 *
 * @example findAddresses('press.example:443 192.0.2.7 - -') // '192.0.2.7'
 * @example findAddresses('192.0.2.7, 10.0.0.6 - -') // '192.0.2.7, 10.0.0.6'
 */
function findAddresses(start: string): string {
  const [first = '', second = ''] = start.split(/(?<!,) /, 2);
  return !hasAddresses(first) && hasAddresses(second) ? second : first;
}

/**
 * Whether a field holds addresses. The `main` format in the configuration that nginx ships ends with
 * `$http_x_forwarded_for`; other formats have the time that it took there.
 */
function hasAddresses(field = ''): boolean {
  if (field === '') return false;
  return field
    .split(',')
    .some((entry) => /^unknown$/i.test(entry) || readNetworkAddress(entry.trim()) !== undefined);
}
