import { describe, expect, it, test } from 'vitest';
import { LogReader } from './logReader.ts';

const TIME = Date.UTC(2024, 1, 9, 9, 0, 0);
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0';

/** The request that the reader makes of the last of some lines. */
function lastOf(...lines: string[]) {
  const reader = new LogReader();
  return lines.map((line) => reader.read(line)).at(-1);
}

const PAGE = { time: TIME, method: 'GET', target: '/about/?q=1', status: 200 };

describe('a line of the combined format', () => {
  const START = '192.0.2.7 - - [09/Feb/2024:10:00:00 +0100]';
  const END = `"GET /about/?q=1 HTTP/1.1" 200 5120 "https://example.org/" "${BROWSER}"`;
  const request = { ...PAGE, reader: '192.0.2.7', userAgent: BROWSER, isPrefetch: false };

  test.each([
    ['of nginx and Apache', `${START} ${END}`, request],
    ['with the host before it', `press.example:443 ${START} ${END}`, request],
    [
      'of a reader with IPv6',
      `2001:db8::7 - - [09/Feb/2024:04:30:00 -0430] ${END}`,
      { ...request, reader: '2001:db8::7' },
    ],
    [
      'of a user with a space in the name',
      `192.0.2.7 - Anna B [09/Feb/2024:09:00:00 +0000] ${END}`,
      request,
    ],
    [
      'of a reader behind a proxy',
      `${START} ${END} "203.0.113.9, 10.0.0.1"`,
      { ...request, reader: '203.0.113.9' },
    ],
    [
      'of a reader behind a proxy that tells the port',
      `10.0.0.1 - - [09/Feb/2024:10:00:00 +0100] ${END} "203.0.113.9:50122"`,
      { ...request, reader: '203.0.113.9' },
    ],
    ['with the time that it took behind it', `${START} ${END} "0.001"`, request],
    ['with two times behind it', `${START} ${END} "0.001, 0.002"`, request],
    ['with a port', `${START.replace(' ', ':50122 ')} ${END}`, request],
    ['with the host before it, without its port', `press.example ${START} ${END}`, request],
    [
      'with the list of a gateway in place of the address',
      `203.0.113.1, ${START.replace(' ', ', 10.0.0.1 ')} ${END}`,
      request,
    ],
    [
      'of a reader of whom a name is told',
      `${START.replace('192.0.2.7', 'cable-7.example.net')} ${END}`,
      { ...request, reader: undefined },
    ],
    [
      'that came through a socket',
      `${START.replace('192.0.2.7', 'unix:')} ${END}`,
      { ...request, reader: undefined },
    ],
    ['of a user with an empty name', `${START.replace('- [', '"" [')} ${END}`, request],
    ['of a user with a name in quotes', `${START.replace('- [', '"anna b" [')} ${END}`, request],
    ['of a user with a bracket', `${START.replace('- [', 'anna [press] [')} ${END}`, request],
    [
      'of a user who takes a time for a name',
      `${START.replace('- [', 'x [01/Jan/2024:00:00:00 +0000] [')} ${END}`,
      request,
    ],
    [
      'with quotes in a field',
      `${START} "GET /a\\"b HTTP/1.1" 404 - "-" "Agent \\"X\\""`,
      { ...request, target: '/a\\"b', status: 404, userAgent: 'Agent \\"X\\"' },
    ],
    [
      'of what is no request',
      `${START} "\\x16\\x03\\x01" 400 157 "-" "-"`,
      { ...request, method: '', target: '', status: 400, userAgent: '-' },
    ],
  ])('%s', (_, line, expected) => {
    expect(lastOf(line)).toEqual(expected);
  });

  test.each([
    ['in the common format', `${START} "GET /about/ HTTP/1.1" 200 5120`],
    ['without a zone', `192.0.2.7 - - [09/Feb/2024:10:00:00] ${END}`],
    ['with a month that is none', `192.0.2.7 - - [09/Foo/2024:10:00:00 +0100] ${END}`],
    ['cut off', `${START} "GET /about/ HTTP/1.1" 200 5120 "-" "Mozilla`],
    ['of another program', 'Feb  9 10:00:00 host sshd[1]: Connection closed'],
  ])('cannot be read %s', (_, line) => {
    expect(lastOf(line)).toBe('unreadable');
  });
});

describe('a line of JSON', () => {
  const request = { ...PAGE, reader: '192.0.2.7', userAgent: BROWSER, isPrefetch: false };
  const nginx = {
    time_iso8601: '2024-02-09T10:00:00+01:00',
    remote_addr: '192.0.2.7',
    request: 'GET /about/?q=1 HTTP/2.0',
    status: '200',
    http_user_agent: BROWSER,
  };
  const { request: _request, time_iso8601: _time, ...rest } = nginx;
  const caddy = {
    level: 'info',
    ts: TIME / 1000,
    logger: 'http.log.access',
    msg: 'handled request',
    request: {
      remote_ip: '192.0.2.7',
      client_ip: '192.0.2.7',
      proto: 'HTTP/2.0',
      method: 'GET',
      host: 'press.example',
      uri: '/about/?q=1',
      headers: { 'User-Agent': [BROWSER], Accept: ['*/*'] },
    },
    status: 200,
  };

  test.each([
    ['nginx, with the line of the request', nginx, request],
    [
      'nginx, with its parts and the time in seconds',
      { ...rest, msec: '1707469200.000', request_method: 'GET', request_uri: '/about/?q=1' },
      request,
    ],
    [
      'nginx, with usual names and a page that was fetched ahead',
      {
        '@timestamp': '2024-02-09T09:00:00.000Z',
        remote_addr: '192.0.2.7',
        http_x_forwarded_for: '203.0.113.9',
        method: 'GET',
        uri: '/about/?q=1',
        status: 200,
        user_agent: BROWSER,
        http_sec_purpose: 'prefetch;prerender',
      },
      { ...request, reader: '203.0.113.9', isPrefetch: true },
    ],
    [
      'nginx behind a gateway that tells the port',
      { ...nginx, remote_addr: '10.0.0.6', http_x_forwarded_for: '192.0.2.7:50122, 10.0.0.6' },
      request,
    ],
    [
      'nginx behind a socket',
      { ...nginx, remote_addr: 'unix:' },
      { ...request, reader: undefined },
    ],
    ['Caddy', caddy, request],
    [
      'Caddy before 2.5, which keeps the port with the address',
      {
        ...caddy,
        request: {
          ...caddy.request,
          remote_ip: undefined,
          client_ip: undefined,
          remote_addr: '[2001:db8::7]:50122',
        },
      },
      { ...request, reader: '2001:db8::7' },
    ],
    [
      'Caddy, of a page that was fetched ahead',
      { ...caddy, request: { ...caddy.request, headers: { 'Sec-Purpose': ['prefetch'] } } },
      { ...request, userAgent: '', isPrefetch: true },
    ],
    [
      'CloudFront',
      {
        date: '2024-02-09',
        time: '09:00:00',
        'c-ip': '192.0.2.7',
        'cs-method': 'GET',
        'cs-uri-stem': '/about/',
        'sc-status': '304',
        'cs(User-Agent)': encodeURIComponent(BROWSER),
      },
      { ...request, target: '/about/', status: 304 },
    ],
  ])('of %s', (_, fields, expected) => {
    expect(lastOf(JSON.stringify(fields))).toEqual(expected);
  });

  test.each([
    ['what is no JSON', '{"status": 200'],
    ['another message of the server', '{"level":"info","ts":1707469200,"msg":"serving"}'],
    ['a time without a zone', JSON.stringify({ ...nginx, time_iso8601: '2024-02-09T10:00:00' })],
    ['no user agent', JSON.stringify({ ...nginx, http_user_agent: undefined })],
  ])('cannot be read if it is %s', (_, line) => {
    expect(lastOf(line)).toBe('unreadable');
  });
});

describe('a standard log of CloudFront', () => {
  const VERSION = '#Version: 1.0';
  const FIELDS =
    '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(User-Agent)';
  const line = [
    ...['2024-02-09', '09:00:00', 'FRA2', '5120', '192.0.2.7', 'GET', 'press.example', '/about/'],
    ...['200', encodeURIComponent(BROWSER)],
  ].join('\t');

  it('is read by the names in its header', () => {
    expect(lastOf(VERSION, FIELDS, line)).toEqual({
      ...PAGE,
      target: '/about/',
      reader: '192.0.2.7',
      userAgent: BROWSER,
      isPrefetch: false,
    });
  });

  it.each([
    ['twice', encodeURIComponent(encodeURIComponent(BROWSER)), BROWSER],
    ['with a sign of its own for %', encodeURIComponent('Reader 100%'), 'Reader 100%'],
    [
      'and was cut off',
      `${encodeURIComponent('Mozilla/5.0 (X11) ')}%E2%8`,
      'Mozilla/5.0 (X11) %E2%8',
    ],
  ])('is read where the user agent is escaped %s', (_, escaped, userAgent) => {
    const fields = [...line.split('\t').slice(0, -1), escaped].join('\t');
    expect(lastOf(FIELDS, fields)).toMatchObject({ userAgent });
  });

  it('cannot be read without a header, or with other fields than it names', () => {
    expect(lastOf(VERSION, line)).toBe('unreadable');
    expect(lastOf(VERSION, FIELDS, `${line}\tmore`)).toBe('unreadable');
  });
});

test('comments and empty lines are no fault; of lines that cannot be read the first are noted', () => {
  const reader = new LogReader();
  for (const line of ['# comment', '', 'a', 'b', '', 'c', 'd']) reader.read(line);
  expect(reader.lines).toBe(7);
  expect(reader.requests).toBe(0);
  expect(reader.unreadable).toBe(4);
  expect(reader.unreadableAt).toEqual([3, 4, 6]);
});
