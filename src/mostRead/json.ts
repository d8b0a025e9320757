import { requestOf } from './cloudFront.ts';
import { momentOf } from './logTime.ts';
import { type LoggedRequest, requestLine, saysPrefetch } from './request.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The names under which logs keep what is looked for. nginx leaves them to whoever writes the
 * `log_format`: these are the names of its variables, and the ones that are usual in their place.
 */
const NAMES = {
  time: ['time_iso8601', 'time_local', 'timestamp', '@timestamp', 'time', 'ts', 'msec'],
  method: ['request_method', 'method', 'http_method'],
  target: ['request_uri', 'uri', 'url', 'path'],
  status: ['status', 'status_code', 'response_status'],
  reader: ['client_ip', 'remote_addr', 'remote_ip', 'remote_address', 'ip'],
  forwardedFor: ['http_x_forwarded_for', 'x_forwarded_for'],
  userAgent: ['http_user_agent', 'user_agent', 'userAgent', 'agent'],
  purpose: ['http_sec_purpose', 'http_purpose', 'http_x_moz', 'sec_purpose'],
} as const;

/** Reads a line that is one JSON object: of nginx, Caddy or CloudFront; nothing if it tells of no request. */
export function readJson(line: string): LoggedRequest | undefined {
  const fields = parsed(line);
  if (!fields) return undefined;
  if ('cs-uri-stem' in fields) return requestOf((name) => textOf(fields[name]));
  return isFields(fields['request'])
    ? requestOfCaddy(fields, fields['request'])
    : requestOfNginx(fields);
}

function requestOfNginx(fields: Fields): LoggedRequest | undefined {
  const asked =
    typeof fields['request'] === 'string'
      ? requestLine(fields['request'])
      : { method: found(fields, NAMES.method) ?? '', target: found(fields, NAMES.target) };
  const time = timeOf(fields);
  const status = Number(found(fields, NAMES.status));
  const reader = found(fields, NAMES.reader);
  const userAgent = found(fields, NAMES.userAgent);
  const { method, target } = asked;
  if (target === undefined || time === undefined || !status || !reader || userAgent === undefined) {
    return undefined;
  }
  return {
    time,
    method,
    target,
    status,
    reader: `${reader} ${found(fields, NAMES.forwardedFor) ?? ''}`,
    userAgent,
    isPrefetch: saysPrefetch(found(fields, NAMES.purpose) ?? ''),
  };
}

/** Caddy keeps the request as an object in the line, and each header as a list of values. */
function requestOfCaddy(fields: Fields, request: Fields): LoggedRequest | undefined {
  const headers = isFields(request['headers']) ? request['headers'] : {};
  const header = (name: string) => [headers[name]].flat().join(', ');
  const time = timeOf(fields);
  const status = Number(found(fields, NAMES.status));
  const reader = found(request, NAMES.reader);
  const target = found(request, NAMES.target);
  if (time === undefined || !status || !reader || target === undefined) return undefined;
  return {
    time,
    method: found(request, NAMES.method) ?? '',
    target,
    status,
    reader: `${reader} ${header('X-Forwarded-For')}`,
    userAgent: header('User-Agent'),
    isPrefetch: saysPrefetch(header('Sec-Purpose') + header('Purpose') + header('X-Moz')),
  };
}

function timeOf(fields: Fields): number | undefined {
  const name = NAMES.time.find((each) => fields[each] !== undefined);
  return name === undefined ? undefined : momentOf(fields[name]);
}

function found(fields: Fields, names: readonly string[]): string | undefined {
  const name = names.find((each) => textOf(fields[each]) !== undefined);
  return name === undefined ? undefined : textOf(fields[name]);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

function parsed(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
