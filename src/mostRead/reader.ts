import { isOwn, isPrivate, readNetworkAddress } from '../model/networkAddress.ts';

/**
 * Reads the network address of whoever asked from the fields of a log.
 *
 * A gateway adds the address that it was asked from to the end of `X-Forwarded-For`; what stands before
 * it the reader may have made up. So the list is read from its right end, and addresses of private
 * networks, which are those of gateways, are passed over. A server that reads the list itself (real_ip
 * of nginx, trusted_proxies of Caddy, mod_remoteip of Apache) logs an address of the list as that of
 * the connection, and is believed.
 *
 * @param connection The field of the address: `203.0.113.5`, `203.0.113.5:41342`, `[2001:db8::7]:443`.
 * @param forwardedFor The header, empty or `-` where there was none: `203.0.113.5:41342, 10.0.0.6`.
 * @returns undefined if the log does not tell: for a name, a socket, the machine itself.
 * @example readReader('10.0.0.6', '192.0.2.9, 203.0.113.5:41342') // '203.0.113.5'
 */
export function readReader(connection: string, forwardedFor = ''): string | undefined {
  const from = readNetworkAddress(connection);
  const list = readAddresses(forwardedFor);
  const isOutside = from !== undefined && !isInside(from);
  if (isOutside && (list.length === 0 || list.includes(from))) return from;
  const nearest = list.findLastIndex((address) => address === undefined || !isInside(address));
  if (nearest >= 0) return list[nearest];
  if (isOutside) return from;
  return [list[0], from].find((address) => address !== undefined && !isOwn(address));
}

function readAddresses(forwardedFor: string): (string | undefined)[] {
  if (forwardedFor === '' || forwardedFor === '-') return [];
  return forwardedFor
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== '-')
    .map((entry) => readNetworkAddress(entry.replaceAll('"', '')));
}

function isInside(address: string): boolean {
  return isPrivate(address) || isOwn(address);
}
