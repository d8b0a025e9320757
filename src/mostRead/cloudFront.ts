import { readReader } from './reader.ts';
import { type LoggedRequest, saysPrefetch } from './request.ts';

const HEADER = '#Fields: ';

/** Reads a line whose fields a header has named; `undefined` for a line that has others. */
export type FieldsReader = (line: string) => LoggedRequest | undefined;

/**
 * Makes a reader from the header of a standard log of CloudFront, a form of the W3C extended log
 * file format: `#Fields: date time x-edge-location sc-bytes c-ip cs-method …`. Fields are divided
 * by tabs, times are UTC, and what is no plain ASCII is percent-encoded.
 *
 * @returns `undefined` if the line is no such header.
 */
export function makeFieldsReader(header: string): FieldsReader | undefined {
  if (!header.startsWith(HEADER)) return undefined;
  const names = header.slice(HEADER.length).trim().split(/\s+/);
  const positions = new Map(names.map((name, position) => [name, position]));
  return (line) => {
    const fields = line.split('\t');
    if (fields.length !== names.length) return undefined;
    return readFields((name) => fields[positions.get(name) ?? -1]);
  };
}

/** Reads a request by the names that CloudFront gives to its fields, in its own form and in JSON. */
export function readFields(field: (name: string) => string | undefined): LoggedRequest | undefined {
  const time = Date.parse(`${field('date')}T${field('time')}Z`);
  const status = Number(field('sc-status'));
  const userAgent = field('cs(User-Agent)');
  const target = field('cs-uri-stem');
  const connection = field('c-ip');
  if (Number.isNaN(time) || !status || !userAgent || !target || !connection) return undefined;
  return {
    time,
    method: field('cs-method') ?? '',
    target,
    status,
    reader: readReader(connection, decode(field('x-forwarded-for') ?? '')),
    userAgent: decode(userAgent),
    isPrefetch: saysPrefetch(field('cs-headers') ?? ''),
  };
}

/**
 * Decodes what is percent-encoded, also twice, as CloudFront does with the user agent in some logs. An
 * escape that was cut off stays as it is.
 *
 * @example decode('Mozilla/5.0%2520(X11)') // 'Mozilla/5.0 (X11)'
 */
function decode(text: string): string {
  const once = text.replace(/(?:%[0-7][\da-f])+|(?:%[89a-f][\da-f])+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
  return once === text ? text : decode(once);
}
