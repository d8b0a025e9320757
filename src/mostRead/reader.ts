import { isIP } from 'node:net';

/**
 * Networks within which gateways pass requests on (RFC 6890): addresses of nobody who comes from
 * outside. Tested for every line of a log, for which `BlockList` of Node takes too long.
 */
const PRIVATE =
  /^(?:10|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^f(?:[cd][\da-f]|e[89ab])[\da-f]:/;

/** Addresses of the machine itself, and those that are none: a gateway on the same machine asked. */
const OWN = /^(?:127|0)\.|^::1?$/;

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
  return [list[0], from].find((address) => address !== undefined && !OWN.test(address));
}

function readAddresses(forwardedFor: string): (string | undefined)[] {
  if (forwardedFor === '' || forwardedFor === '-') return [];
  return forwardedFor
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== '-')
    .map(readNetworkAddress);
}

/** Whether an address, in the form of `readNetworkAddress`, may be that of a gateway with many readers behind it. */
export function isPrivate(address: string): boolean {
  return PRIVATE.test(address);
}

function isInside(address: string): boolean {
  return PRIVATE.test(address) || OWN.test(address);
}

/**
 * Reads an address into the one form that all logs share: without port and zone, IPv4 within IPv6 as IPv4,
 * IPv6 as RFC 5952 writes it; undefined for what is no address.
 *
 * @example readNetworkAddress('[::FFFF:203.0.113.5]:41342') // '203.0.113.5'
 */
export function readNetworkAddress(field: string): string | undefined {
  if (isIP(field) === 4) return field;
  const text = field.replace(/^"(.*)"$/, '$1');
  const [, inBrackets, version4] = /^(?:\[(.+)\]|([\d.]+))(?::\d+)?$/.exec(text) ?? [];
  const bare = (inBrackets ?? version4 ?? text).replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) return undefined;
  if (version === 4) return bare;
  return readVersion4(bare) ?? new URL(`http://[${bare}]/`).hostname.slice(1, -1);
}

/** Reads `203.0.113.5` from `::ffff:203.0.113.5`, as servers with one socket for both write it (RFC 4291, 2.5.5.2). */
function readVersion4(address: string): string | undefined {
  return /^::ffff:([\d.]+)$/i.exec(address)?.[1];
}
