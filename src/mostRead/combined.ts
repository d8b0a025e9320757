import { isIP } from 'node:net';
import { commonTime } from './logTime.ts';
import { type LoggedRequest, requestLine } from './request.ts';

/** A field in quotes, with whatever the server escaped in it. */
const QUOTED = '"((?:[^"\\\\]|\\\\.)*)"';

/**
 * The combined log format of Apache and nginx: address, user, time, request, status, size, referrer,
 * user agent. Apache may put the name of the host before it, and both may add fields behind it.
 */
const COMBINED = new RegExp(
  `^(?:\\S+:\\d+ )?(\\S+) \\S+ [^"[]+ ?\\[([^\\]]+)\\] ${QUOTED} (\\d{3}) \\S+ ${QUOTED} ${QUOTED}(?: ${QUOTED})?`,
);

/** Reads a line of the combined log format; nothing if it is none. */
export function readCombined(line: string): LoggedRequest | undefined {
  const [whole, address, clock, request, status, , userAgent, last] = COMBINED.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const time = commonTime(clock ?? '');
  if (time === undefined || address === undefined || userAgent === undefined) return undefined;
  return {
    time,
    ...requestLine(request ?? ''),
    status: Number(status),
    reader: address + forwardedFor(last),
    userAgent,
    isPrefetch: false,
  };
}

/** The `main` format in the configuration that nginx ships ends with `$http_x_forwarded_for`. */
function forwardedFor(field: string | undefined): string {
  const [reader = ''] = field?.split(',') ?? [];
  return isIP(reader.trim()) === 0 ? '' : ` ${reader}`;
}
