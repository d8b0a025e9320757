import { cpSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { currentFeeds } from '../support/feeds.ts';
import { copyProject, type Project } from '../support/project.ts';

const ENVIRONMENT = { CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME, SITE_URL: SITE_ADDRESS };

describe('npm run ping', () => {
  let project: Project;
  let server: Server;
  let hub: string;
  let heard: string[];
  beforeEach(async () => {
    project = copyProject();
    heard = [];
    server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      const topic = new URLSearchParams(body).get('hub.url') ?? '';
      heard.push(topic);
      response.writeHead(topic.includes('/kinds/') ? 403 : 204).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(async () => {
    server.close();
    await project.remove();
  });

  /** The feeds of the fixture archive, as a build would leave them. */
  function putFeeds(): void {
    mkdirSync(path.join(project.folder, 'dist'));
    cpSync(
      path.join(inject('fixtureSite'), 'feeds.opml'),
      path.join(project.folder, 'dist/feeds.opml'),
    );
  }

  it('tells the hub of every current feed, and leaves with 1 because it refuses some', async () => {
    project.configure({ webSub: { hub } });
    putFeeds();
    const { code, output } = await project.ping(ENVIRONMENT);
    const current = currentFeeds(readSite(inject('fixtureSite'))).map(({ self }) => self);
    expect(heard.toSorted()).toEqual(current.toSorted());
    expect(code).toBe(1);
    expect(output).toContain(`told         ${SITE_ADDRESS}/rss.xml\n`);
    expect(output).toMatch(/^refused {6}\S+\/kinds\/training\/atom\.xml {2}403 Forbidden$/m);
    expect(output).toContain('It refused the others.');
  });

  it('tells it of the feeds that are named, and of no others', async () => {
    project.configure({ webSub: { hub } });
    putFeeds();
    const feed = `${SITE_ADDRESS}/atom.xml`;
    expect(await project.ping(ENVIRONMENT, feed)).toMatchObject({ code: 0 });
    expect(heard).toEqual([feed]);
    const { code, output } = await project.ping(ENVIRONMENT, '/atom.xml');
    expect(code).toBe(1);
    expect(output).toContain('Not a feed in dist/feeds.opml: /atom.xml. Give whole addresses');
    expect(heard).toEqual([feed]);
  });

  it('says so when the hub is not there, or nothing was built', async () => {
    project.configure({ webSub: { hub } });
    await new Promise((closed) => server.close(closed));
    expect(await project.ping(ENVIRONMENT)).toEqual({
      code: 1,
      output: expect.stringContaining('There is no dist/feeds.opml'),
    });
    putFeeds();
    const { code, output } = await project.ping(ENVIRONMENT);
    expect(code).toBe(1);
    expect(output).toContain('ECONNREFUSED');
    expect(output).toContain('It could not be reached. Check webSub in src/site.config.ts');
  });

  it('does nothing where no hub is set, and says so', async () => {
    expect(await project.ping(ENVIRONMENT)).toEqual({
      code: 0,
      output: expect.stringContaining('No hub is set (webSub in src/site.config.ts)'),
    });
    expect(heard).toEqual([]);
  });
});
