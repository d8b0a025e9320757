import { readFields } from './cloudFront.ts';
import { readTime } from './logTime.ts';
import { readReader } from './reader.ts';
import { type LoggedRequest, saysPrefetch, splitRequestLine } from './request.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Names under which logs keep what is looked for. nginx leaves them to whoever writes the
 * `log_format`: these are the names of its variables, and the ones that are usual in their place.
 */
const NAMES = {
  time: ['time_iso8601', 'time_local', 'timestamp', '@timestamp', 'time', 'ts', 'msec'],
  method: ['request_method', 'method', 'http_method'],
  target: ['request_uri', 'uri', 'url', 'path'],
  status: ['status', 'status_code', 'response_status'],
  connection: ['client_ip', 'remote_addr', 'remote_ip', 'remote_address', 'ip'],
  forwardedFor: ['http_x_forwarded_for', 'x_forwarded_for'],
  userAgent: ['http_user_agent', 'user_agent', 'userAgent', 'agent'],
  purpose: ['http_sec_purpose', 'http_purpose', 'http_x_moz', 'sec_purpose'],
} as const;

/** Reads a line that is one JSON object: of nginx, Caddy or CloudFront; `undefined` if it tells of no request. */
export function readJson(line: string): LoggedRequest | undefined {
  const fields = parseObject(line);
  if (!fields) return undefined;
  if ('cs-uri-stem' in fields) return readFields((name) => textOf(fields[name]));
  return isFields(fields['request']) ? readCaddy(fields, fields['request']) : readNginx(fields);
}

function readNginx(fields: Fields): LoggedRequest | undefined {
  const asked =
    typeof fields['request'] === 'string'
      ? splitRequestLine(fields['request'])
      : { method: firstOf(fields, NAMES.method) ?? '', target: firstOf(fields, NAMES.target) };
  const time = timeIn(fields);
  const status = Number(firstOf(fields, NAMES.status));
  const connection = firstOf(fields, NAMES.connection);
  const userAgent = firstOf(fields, NAMES.userAgent);
  const { method, target } = asked;
  if (target === undefined || time === undefined || !status) return undefined;
  if (connection === undefined || userAgent === undefined) return undefined;
  return {
    time,
    method,
    target,
    status,
    reader: readReader(connection, firstOf(fields, NAMES.forwardedFor)),
    userAgent,
    isPrefetch: saysPrefetch(firstOf(fields, NAMES.purpose) ?? ''),
  };
}

/** Reads a line of Caddy, which keeps the request as an object in it, and each header as a list of values. */
function readCaddy(fields: Fields, request: Fields): LoggedRequest | undefined {
  const headers = isFields(request['headers']) ? request['headers'] : {};
  const header = (name: string) => [headers[name]].flat().join(', ');
  const time = timeIn(fields);
  const status = Number(firstOf(fields, NAMES.status));
  const connection = firstOf(request, NAMES.connection);
  const target = firstOf(request, NAMES.target);
  if (time === undefined || !status || target === undefined) return undefined;
  if (connection === undefined) return undefined;
  return {
    time,
    method: firstOf(request, NAMES.method) ?? '',
    target,
    status,
    reader: readReader(connection, header('X-Forwarded-For')),
    userAgent: header('User-Agent'),
    isPrefetch: saysPrefetch(header('Sec-Purpose') + header('Purpose') + header('X-Moz')),
  };
}

function timeIn(fields: Fields): number | undefined {
  const name = NAMES.time.find((each) => fields[each] !== undefined);
  return name === undefined ? undefined : readTime(fields[name]);
}

function firstOf(fields: Fields, names: readonly string[]): string | undefined {
  const name = names.find((each) => textOf(fields[each]) !== undefined);
  return name === undefined ? undefined : textOf(fields[name]);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

function parseObject(line: string): Fields | undefined {
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
