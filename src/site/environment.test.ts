import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { site } from '../site.config.ts';

/** Reads the environment anew, as a build does when it starts. */
function read(variables: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return import('./environment.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('SITE_URL', () => {
  it.each([
    ['', site.address],
    ['https://press.example', 'https://press.example'],
    ['https://press.example/', 'https://press.example'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%j is %s', async (stated, address) => {
    const { siteAddress } = await read({ SITE_URL: stated });
    expect(siteAddress).toBe(address);
  });

  it.each([
    'press.example',
    'https://press.example/archive',
    'https://press.example/?a=1',
    'mailto:a@b.example',
    ' ',
  ])('%j is refused', async (stated) => {
    await expect(read({ SITE_URL: stated })).rejects.toThrow(
      `The address of the site is "${stated}", which is not a scheme and a host.`,
    );
  });
});

describe('BUILD_TIME', () => {
  it.each([
    ['2024-02-09T09:00:00Z', '2024-02-09T09:00:00Z'],
    ['2024-02-09T09:00:00+01:00', '2024-02-09T08:00:00Z'],
    ['2024-02-09T09:00-08:00', '2024-02-09T17:00:00Z'],
  ])('%s is %s', async (stated, moment) => {
    const { buildTime } = await read({ BUILD_TIME: stated });
    expect(buildTime()).toEqual(new Date(moment));
  });

  it('is now when it is not stated', async () => {
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z') });
    const { buildTime } = await read({ BUILD_TIME: '' });
    expect(buildTime()).toEqual(new Date('2031-01-02T03:04:05Z'));
  });

  it.each(['2024-02-09', '2024-02-09T09:00:00', '2024-02-30T09:00:00Z', 'now', '1707469200'])(
    '%s is refused',
    async (stated) => {
      const { buildTime } = await read({ BUILD_TIME: stated });
      expect(buildTime).toThrow(`BUILD_TIME is "${stated}", which is not a moment with a zone.`);
    },
  );
});

describe('CONTENT_DIR', () => {
  it.each([
    ['', path.resolve('content')],
    ['other/content', path.resolve('other/content')],
    ['/srv/newsroom', path.resolve('/srv/newsroom')],
  ])('%j is %s', async (stated, folder) => {
    const { contentDir } = await read({ CONTENT_DIR: stated });
    expect(contentDir).toBe(folder);
  });

  it('names folders that lie over it behind it', async () => {
    const stated = ['content', '/srv/embargoed', '../more'].join(path.delimiter);
    const { contentDir, overlays } = await read({ CONTENT_DIR: stated });
    expect(contentDir).toBe(path.resolve('content'));
    expect(overlays).toEqual([path.resolve('/srv/embargoed'), path.resolve('../more')]);
  });
});
