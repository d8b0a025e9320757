import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildingError, buildSite, restoreSite } from './siteFolder.ts';

const FILES = ['index.html', 'about.html', 'feed.xml'];

/** More calls than building the small site below takes. */
const MANY = 60;

const SITE_BUILD = path.resolve('tests/support/buildSmallSite.ts');
const KILL = path.resolve('tests/support/killAtCall.ts');

let start: string;
let folder: string;
let site: string;
beforeEach(() => {
  start = process.cwd();
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  site = path.join(folder, 'dist');
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

/** Writes a small site, each file with the same text. */
function write(text: string): (into: string) => Promise<void> {
  return async (into) => {
    mkdirSync(into, { recursive: true });
    for (const name of FILES) writeFileSync(path.join(into, name), text);
  };
}

/** The text of each file that is served. */
function served(): string[] {
  return FILES.map((name) => readFileSync(path.join(site, name), 'utf8'));
}

const all = (text: string) => FILES.map(() => text);

test('a site takes the place of the one before, and leaves nothing beside it', async () => {
  await buildSite(site, write('first'));
  expect(served()).toEqual(all('first'));
  await buildSite(site, async (into) => {
    await write('second')(into);
    expect(served()).toEqual(all('first'));
  });
  expect(served()).toEqual(all('second'));
  expect(['dist.next', 'dist.previous'].filter((each) => existsSync(each))).toEqual([]);
});

test('a build that fails leaves the site as it was', async () => {
  await buildSite(site, write('first'));
  const failing = buildSite(site, async (into) => {
    await write('half')(into);
    throw new Error('no space is left');
  });
  await expect(failing).rejects.toThrow('no space is left');
  expect(served()).toEqual(all('first'));
  expect(existsSync('dist.next')).toBe(false);
});

test('a build that makes nothing leaves the site as it was', async () => {
  await buildSite(site, write('first'));
  await expect(buildSite(site, async () => {})).rejects.toThrow('cannot be written');
  expect(served()).toEqual(all('first'));
});

test('a second build says which one is at work, and leaves', async () => {
  await buildSite(site, async (into) => {
    writeFileSync('.astro/build.lock', String(process.ppid));
    await expect(buildSite(site, write('second'))).rejects.toThrow(BuildingError);
    await expect(buildSite(site, write('second'))).rejects.toThrow(
      `Another build of this project is at work (process ${process.ppid}). Wait until it has ended`,
    );
    await write('first')(into);
  });
  expect(served()).toEqual(all('first'));
});

test.skipIf(process.platform === 'win32')(
  'a link stays, and what it leads to is replaced',
  async () => {
    mkdirSync('www');
    symlinkSync(path.join(folder, 'www'), site);
    await buildSite(site, write('first'));
    expect(readFileSync(path.join(folder, 'www/index.html'), 'utf8')).toBe('first');
  },
);

describe.skipIf(process.platform === 'win32')('a build that is killed', () => {
  test('at any call leaves the old site or the new one, whole', { timeout: 120_000 }, async () => {
    const seen = new Set<string>();
    for (let call = 1; call < MANY; call += 1) {
      rmSync(site, { recursive: true, force: true });
      await write('old')(site);
      const wasKilled = await isKilled(call);
      restoreSite(site);
      const texts = new Set(served());
      expect([...texts], `killed at call ${call}`).toHaveLength(1);
      for (const text of texts) seen.add(text);
      if (!wasKilled) break;
    }
    expect([...seen]).toEqual(['old', 'new']);
  });
});

/** Builds the small site in a process of its own; says whether it was killed before it had ended. */
function isKilled(call: number): Promise<boolean> {
  const env = { ...process.env, KILL_AT_CALL: String(call) };
  const child: ChildProcess = spawn(process.execPath, ['--import', KILL, SITE_BUILD, site], {
    cwd: folder,
    env,
  });
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') ended(signal === 'SIGKILL');
      else failed(new Error(`The build ended with ${code}.`));
    });
  });
}
