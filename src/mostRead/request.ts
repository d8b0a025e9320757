/** A request as a log records it, whatever the form of the log. */
export interface LoggedRequest {
  /** The moment at which it came, in milliseconds since 1970. */
  time: number;
  /** `GET`, or empty where what was sent is no request. */
  method: string;
  /** The address that was asked for, as it was sent: `/about/?q=1`, or the whole address. */
  target: string;
  status: number;
  /** The network address of the reader; undefined where the log does not tell it. */
  reader: string | undefined;
  userAgent: string;
  /** Whether the browser said that nobody has looked at the page yet. */
  isPrefetch: boolean;
}

/**
 * Splits the first line of a request; both parts are empty if it is none.
 *
 * @example splitRequestLine('GET /about/ HTTP/1.1') // { method: 'GET', target: '/about/' }
 */
export function splitRequestLine(line: string): Pick<LoggedRequest, 'method' | 'target'> {
  const [, method = '', target = ''] = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/.exec(line) ?? [];
  return { method, target };
}

/** Whether a header such as `Sec-Purpose: prefetch;prerender` says that the page is fetched ahead. */
export function saysPrefetch(purpose: string): boolean {
  return /prefetch|preview|prerender/i.test(purpose);
}
