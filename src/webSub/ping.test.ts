import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { opml } from '../outputs/feeds/opml.ts';
import { feedsIn, type PingResult, ping } from './ping.ts';
import { resultLine, summary } from './report.ts';

const FEEDS = ['https://press.example/rss.xml', 'https://press.example/topics/a/atom.xml?b&c'];

const closers: (() => void)[] = [];
afterEach(closeAll);

function closeAll(): void {
  for (const close of closers.splice(0)) close();
}

/** A hub on loopback; its address. */
async function hubThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub`;
}

async function results(hub: string, timeout = 10_000): Promise<PingResult[]> {
  return Array.fromAsync(ping(hub, FEEDS, timeout));
}

describe('ping', () => {
  it('posts a form for each feed, in their order', async () => {
    const heard: unknown[] = [];
    const hub = await hubThat(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      heard.push([request.method, request.headers['content-type'], [...new URLSearchParams(body)]]);
      response.writeHead(204).end();
    });
    expect(await results(hub)).toEqual(FEEDS.map((feed) => ({ feed, outcome: 'told' })));
    expect(heard).toEqual(
      FEEDS.map((feed) => [
        'POST',
        'application/x-www-form-urlencoded;charset=UTF-8',
        [
          ['hub.mode', 'publish'],
          ['hub.url', feed],
        ],
      ]),
    );
  });

  it('says what a hub answers that refuses a feed, and goes on with the next', async () => {
    let asked = 0;
    const hub = await hubThat((_, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(400).end('unknown topic\n');
      else response.writeHead(202).end();
    });
    expect(await results(hub)).toEqual([
      { feed: FEEDS[0], outcome: 'refused', answer: '400 Bad Request: unknown topic' },
      { feed: FEEDS[1], outcome: 'told' },
    ]);
  });

  it.each([307, 308])('posts again where %i sends it on', async (status) => {
    const heard: string[] = [];
    const hub = await hubThat(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      heard.push(`${request.method} ${request.url} ${new URLSearchParams(body).get('hub.url')}`);
      if (request.url === '/hub') response.writeHead(status, { location: '/hubs/2' }).end();
      else response.writeHead(204).end();
    });
    expect(await results(hub)).toEqual(FEEDS.map((feed) => ({ feed, outcome: 'told' })));
    expect(heard).toEqual(FEEDS.flatMap((feed) => [`POST /hub ${feed}`, `POST /hubs/2 ${feed}`]));
  });

  it.each([
    [301, 'Moved Permanently'],
    [302, 'Found'],
    [303, 'See Other'],
  ])(
    'names the new address of a hub that answers %i, and takes nothing for told',
    async (status, name) => {
      const methods: unknown[] = [];
      const hub = await hubThat((request, response) => {
        methods.push(request.method);
        response.writeHead(status, { location: '/welcome' }).end();
      });
      const moved = new URL('/welcome', hub).href;
      expect(await results(hub)).toEqual(
        FEEDS.map((feed) => ({
          feed,
          outcome: 'refused',
          answer: `${status} ${name}: the hub has moved to ${moved}. If it is to be trusted, set webSub in src/site.config.ts to it`,
        })),
      );
      expect(methods).toEqual(['POST', 'POST']);
    },
  );

  it('goes round in no circle', async () => {
    let asked = 0;
    const hub = await hubThat((_, response) => {
      asked += 1;
      response.writeHead(307, { location: '/hub' }).end();
    });
    const [first] = await results(hub);
    expect(first).toMatchObject({
      outcome: 'refused',
      answer: expect.stringMatching(/^It sends the form on more than 5 times, at last to http/),
    });
    expect(asked).toBe(12);
  });

  it('follows no redirect into a private network', async () => {
    let asked = 0;
    const inside = await hubThat((_, response) => {
      asked += 1;
      response.writeHead(204).end();
    });
    const { port } = new URL(inside);
    for (const location of [
      inside,
      `http://localhost:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      'http://169.254.169.254/latest/',
      'http://[fd00::7]/',
      'http://3232235777/',
    ]) {
      const hub = await hubThat((_, response) => {
        response.writeHead(307, { location }).end();
      });
      const [first] = await results(hub);
      expect(first).toMatchObject({
        outcome: 'refused',
        answer: expect.stringMatching(
          /^307 Temporary Redirect: it leads to .*, an address of a private network, which is not/,
        ),
      });
    }
    expect(asked).toBe(0);
  });

  it.each(['ftp://hub.example/', 'javascript:alert(1)', 'http://'])(
    'follows no redirect to %s',
    async (location) => {
      const hub = await hubThat((_, response) => {
        response.writeHead(308, { location }).end();
      });
      const [first] = await results(hub);
      expect(first).toEqual({
        feed: FEEDS[0],
        outcome: 'refused',
        answer: '308 Permanent Redirect: it leads to no address of the web',
      });
    },
  );

  it('does not take a page for the answer of a hub', async () => {
    const pages = ['<!doctype html><h1>Hello</h1>', ''];
    const hub = await hubThat((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(pages.shift());
    });
    expect(await results(hub)).toEqual([
      {
        feed: FEEDS[0],
        outcome: 'refused',
        answer: '200 OK: a page for people stands there, and no hub',
      },
      { feed: FEEDS[1], outcome: 'told' },
    ]);
  });

  it('says what a hub answers on one line, without commands to terminals and to logs of builds', async () => {
    const hub = await hubThat((_, response) => {
      response
        .writeHead(400)
        .end('no\u009b31m\r\n::error::x\n###[warning]y ##vso[task]z\u001b[2J\u202e\u2028end');
    });
    const [first] = await results(hub);
    expect(first).toEqual({
      feed: FEEDS[0],
      outcome: 'refused',
      answer: '400 Bad Request: no 31m : :error: :x # # #[warning]y # #vso[task]z [2J end',
    });
  });

  it('reads no more of an answer than it needs', async () => {
    let sent = 0;
    const hub = await hubThat(async (_, response) => {
      response.writeHead(500);
      while (!response.destroyed && sent < 50_000_000) {
        sent += 65_536;
        if (!response.write(Buffer.alloc(65_536, 'x'))) {
          await new Promise((go) => response.once('drain', go).once('close', go));
        }
      }
    });
    const [first] = await results(hub);
    expect(first).toMatchObject({
      answer: expect.stringMatching(/^500 Internal Server Error: x+$/),
    });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('waits no longer than it should for the rest of an answer', async () => {
    const hub = await hubThat((_, response) => {
      response.writeHead(500).write('x');
    });
    expect(await results(hub, 100)).toEqual([
      { feed: FEEDS[0], outcome: 'unreachable', reason: 'no answer within 0.1 seconds' },
    ]);
  });

  it('stops at a hub that is not there', async () => {
    const hub = await hubThat(() => {});
    closeAll();
    expect(await results(hub)).toEqual([
      {
        feed: FEEDS[0],
        outcome: 'unreachable',
        reason: expect.stringMatching(/ECONNREFUSED 127\.0\.0\.1/),
      },
    ]);
  });

  it('waits no longer than it should for a hub that says nothing', async () => {
    const hub = await hubThat(() => {});
    expect(await results(hub, 50)).toEqual([
      { feed: FEEDS[0], outcome: 'unreachable', reason: 'no answer within 0.05 seconds' },
    ]);
  });
});

describe('feedsIn', () => {
  it('are all current feeds, in every format', () => {
    const feed = { title: 'A', description: 'A.', items: 1, modified: '2024-02-09' };
    const file = opml('The Record', [
      { id: 'archive', title: 'All', feeds: [{ ...feed, page: '/announcements/' }] },
      { id: 'topic', title: 'Topics', feeds: [{ ...feed, page: '/topics/a/' }] },
    ]);
    expect(feedsIn(file)).toEqual([
      'https://press.example/rss.xml',
      'https://press.example/atom.xml',
      'https://press.example/feed.json',
      'https://press.example/topics/a/rss.xml',
      'https://press.example/topics/a/atom.xml',
      'https://press.example/topics/a/feed.json',
    ]);
  });
});

describe('what is said of it', () => {
  const [first = '', second = ''] = FEEDS;
  const told: PingResult = { feed: first, outcome: 'told' };
  const refused: PingResult = { feed: second, outcome: 'refused', answer: '400 Bad Request' };
  const unreachable: PingResult = { feed: second, outcome: 'unreachable', reason: 'no answer' };

  it.each([
    [told, `told         ${first}`],
    [refused, `refused      ${second}  400 Bad Request`],
    [unreachable, `unreachable  ${second}  no answer`],
  ])('%j', (result, line) => {
    expect(resultLine(result)).toBe(line);
  });

  it.each([
    [[told, told], 'https://hub.example/ was told of 2 of 2 feeds.'],
    [
      [told, refused],
      'https://hub.example/ was told of 1 of 2 feeds. It refused the others. Check that they can be fetched at these addresses and that the hub is meant for them.',
    ],
    [
      [unreachable],
      'https://hub.example/ was told of 0 of 2 feeds. It could not be reached. Check webSub in src/site.config.ts, and run this again.',
    ],
  ])('%j', (all, text) => {
    expect(summary('https://hub.example/', 2, all)).toBe(text);
  });
});
