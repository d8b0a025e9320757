import { isIP } from 'node:net';
import { readCommonTime } from './logTime.ts';
import { type LoggedRequest, splitRequestLine } from './request.ts';

/** Field in quotes, with whatever the server escaped in it. */
const QUOTED = '"((?:[^"\\\\]|\\\\.)*)"';

/**
 * Combined log format of Apache and nginx: address, user, time, request, status, size, referrer,
 * user agent. Apache may put the name of the host before it, and both may add fields behind it. By
 * hand, because no package that is kept up reads this form, and JSON and CloudFront beside it.
 */
const COMBINED = new RegExp(
  `^(?:\\S+:\\d+ )?(\\S+) \\S+ [^"[]+ ?\\[([^\\]]+)\\] ${QUOTED} (\\d{3}) \\S+ ${QUOTED} ${QUOTED}(?: ${QUOTED})?`,
);

/** Reads a line of the combined log format; `undefined` if it is none. */
export function readCombined(line: string): LoggedRequest | undefined {
  const [whole, address, clock, request, status, , userAgent, last] = COMBINED.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const time = readCommonTime(clock ?? '');
  if (time === undefined || address === undefined || userAgent === undefined) return undefined;
  return {
    time,
    ...splitRequestLine(request ?? ''),
    status: Number(status),
    reader: address + readForwardedFor(last),
    userAgent,
    isPrefetch: false,
  };
}

/** Reads the last field of the `main` format in the configuration that nginx ships: `$http_x_forwarded_for`. */
function readForwardedFor(field: string | undefined): string {
  const [reader = ''] = field?.split(',') ?? [];
  return isIP(reader.trim()) === 0 ? '' : ` ${reader}`;
}
