import { describe, expect, it } from 'vitest';
import { periodBefore, ReadCounter } from './reads.ts';
import type { LoggedRequest } from './request.ts';

const NOW = new Date('2024-03-10T12:00:00Z');
const PAGE = '/announcements/2024/first/';
const IDS = new Map([
  [PAGE, 'TST-2024-001'],
  ['/announcements/2024/second/', 'TST-2024-002'],
]);

const READ: LoggedRequest = {
  time: Date.parse('2024-03-09T10:00:00Z'),
  method: 'GET',
  target: PAGE,
  status: 200,
  reader: '192.0.2.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  isPrefetch: false,
};

function counted(...requests: Partial<LoggedRequest>[]): ReadCounter {
  const counter = new ReadCounter(IDS, periodBefore(NOW));
  for (const request of requests) counter.add({ ...READ, ...request });
  return counter;
}

describe('a request', () => {
  it.each([
    ['by its address', {}],
    ['with a query', { target: `${PAGE}?highlight=coins#x` }],
    ['without the last slash', { target: '/announcements/2024/first' }],
    ['as the file that it is', { target: `${PAGE}index.html` }],
    ['by its whole address', { target: `https://press.example${PAGE}` }],
    ['that the browser had kept', { status: 304 }],
    ['in the first moment of the thirty days', { time: Date.parse('2024-02-09T12:00:00Z') }],
  ])('of the page %s counts', (_, request) => {
    expect(counted(request).result).toEqual([{ id: 'TST-2024-001', reads: 1 }]);
  });

  it.each([
    ['elsewhere', 'of another page', { target: '/' }],
    ['elsewhere', 'of a feed', { target: '/rss.xml' }],
    ['elsewhere', 'of the text of the page', { target: `${PAGE}index.txt` }],
    ['elsewhere', 'for the head alone', { method: 'HEAD' }],
    ['elsewhere', 'that sends a form', { method: 'POST' }],
    ['elsewhere', 'that failed', { status: 404 }],
    ['elsewhere', 'for a part', { status: 206 }],
    ['outside', 'before the thirty days', { time: Date.parse('2024-02-09T11:59:59Z') }],
    ['outside', 'at the moment of counting', { time: NOW.getTime() }],
    ['prefetch', 'ahead of reading', { isPrefetch: true }],
    ['robot', 'of a robot', { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['robot', 'of a feed reader', { userAgent: 'Akregator/5.24; KIO' }],
    ['robot', 'of a program', { userAgent: 'curl/8.1' }],
    ['robot', 'of nobody', { userAgent: '' }],
    ['hidden', 'of a reader whom the log does not tell', { reader: undefined }],
    ['robot', 'of nobody, as logs write it', { userAgent: '-' }],
  ] as const)('is left out as %s: %s', (outcome, _, request) => {
    const counter = counted(request);
    expect(counter.result).toEqual([]);
    expect(counter.outcomes[outcome]).toBe(1);
  });
});

it('counts each reader once a day, and again the next day', () => {
  const counter = counted(
    {},
    { time: READ.time + 3_600_000 },
    { status: 304 },
    { reader: '192.0.2.8' },
    { userAgent: `${READ.userAgent} Other` },
    { time: Date.parse('2024-03-10T00:00:00Z') },
  );
  expect(counter.result).toEqual([{ id: 'TST-2024-001', reads: 4 }]);
  expect(counter.outcomes.repeat).toBe(2);
});

it('notes which reads came from private networks', () => {
  const { privateReads } = counted({}, { reader: '10.0.0.6' }, { reader: 'fd00::6' });
  expect(privateReads).toEqual({ reads: 2, addresses: new Set(['10.0.0.6', 'fd00::6']) });
});

it('puts the most read first, and of those read as often the newer', () => {
  const second = { target: '/announcements/2024/second/' };
  expect(counted({}, second).result.map(({ id }) => id)).toEqual(['TST-2024-002', 'TST-2024-001']);
  expect(counted({}, { reader: 'x' }, second).result).toEqual([
    { id: 'TST-2024-001', reads: 2 },
    { id: 'TST-2024-002', reads: 1 },
  ]);
});
