import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT } from '../support/builtArchives.ts';
import { buildSite, type Project } from '../support/project.ts';

const ENVIRONMENT = { CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME, SOCIAL_IMAGES: 'off' } as const;

/** What the client asks for. */
const PAGES = [
  '/',
  '/announcements/',
  '/organisations/',
  '/topics/',
  '/regions/',
  '/kinds/',
  '/calendar/',
  '/corrections/',
  '/data/',
  '/feeds/',
  '/search/',
];

let project: Project;
beforeAll(async () => {
  project = await buildSite(ENVIRONMENT);
});
afterAll(() => project.remove());

it('a reader finds every page whole while builds run, are killed, meet and end', {
  timeout: 600_000,
}, async () => {
  const reader = await startReader(project.dist);
  const next = `${project.dist}.next`;
  for (const last of ['', 'index.html', 'rss.xml']) {
    await project.killBuild(ENVIRONMENT, () => existsSync(path.join(next, last)));
  }
  const [first, second] = await Promise.all([
    project.build(ENVIRONMENT),
    waitFor(next).then(() => project.build(ENVIRONMENT)),
  ]);
  expect(second.output).toMatch(/^Another build of this project is at work \(process \d+ on /);
  expect([first.code, second.code]).toEqual([0, 1]);
  expect(await reader.stop()).toEqual([]);
  expect([existsSync(next), existsSync(`${project.dist}.previous`)]).toEqual([false, false]);
});

/** Asks a server of a folder for every page each 50 ms; at the end says what it did not get whole. */
async function startReader(folder: string): Promise<{ stop(): Promise<string[]> }> {
  const server = createServer(async (request, response) => {
    const file = path.join(folder, request.url ?? '', 'index.html');
    const page = await readFile(file).catch(() => undefined);
    response.writeHead(page ? 200 : 404).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const faults = new Set<string>();
  const answers: Promise<void>[] = [];
  const ask = async (page: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${page}`);
    const isWhole = (await answer.text()).trimEnd().endsWith('</html>');
    if (!answer.ok || !isWhole) faults.add(`${page}: ${answer.status}`);
  };
  const timer = setInterval(() => answers.push(...PAGES.map(ask)), 50);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(answers);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      expect(answers.length).toBeGreaterThan(100);
      return [...faults];
    },
  };
}

async function waitFor(file: string): Promise<void> {
  while (!existsSync(file)) await new Promise((later) => setTimeout(later, 50));
}
