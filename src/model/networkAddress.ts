import { isIP } from 'node:net';

/**
 * Networks of one's own, which nobody from outside has an address of (RFC 6890). Tested for every line
 * of a log, for which `BlockList` of Node takes too long.
 */
const PRIVATE =
  /^(?:10|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^f(?:[cd][\da-f]|e[89ab])[\da-f]:/;

/** Addresses of the machine itself, and those that are none. */
const OWN = /^(?:127|0)\.|^::1?$/;

/**
 * Reads an address into one form: without port and zone, IPv6 as RFC 5952 writes it, and IPv4 within
 * IPv6, as servers with one socket for both write it, as IPv4 (RFC 4291, 2.5.5.2).
 *
 * @returns `undefined` for what is no address.
 * @example readNetworkAddress('[::FFFF:203.0.113.5]:41342') // '203.0.113.5'
 */
export function readNetworkAddress(text: string): string | undefined {
  if (isIP(text) === 4) return text;
  const [, inBrackets, version4] = /^(?:\[(.+)\]|([\d.]+))(?::\d+)?$/.exec(text) ?? [];
  const bare = (inBrackets ?? version4 ?? text).replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 0) return undefined;
  return version === 4 ? bare : shorten(bare);
}

/** Whether an address, in the form of `readNetworkAddress`, is of a private network. */
export function isPrivate(address: string): boolean {
  return PRIVATE.test(address);
}

/** Whether an address, in the form of `readNetworkAddress`, is that of the machine itself, or none (`0.0.0.0`). */
export function isOwn(address: string): boolean {
  return OWN.test(address);
}

function shorten(version6: string): string {
  const short = new URL(`http://[${version6}]/`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(short) ?? [];
  if (high === undefined || low === undefined) return short;
  return [high, low]
    .map((hex) => Number.parseInt(hex, 16))
    .flatMap((pair) => [pair >> 8, pair & 0xff])
    .join('.');
}
