import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { copyProject, type Project } from '../support/project.ts';

const HOME = '/';
const ARABIC = '/announcements/2025/arabic/';
const EVERYTHING = '/announcements/2024/everything/';
const HOSTILE = '/announcements/2025/hostile-text/';
const CONFERENCE = '/announcements/2022/conference-by-month/';
const CORRECTED = '/announcements/2023/corrected-training/';
const PROGRAMME = '/announcements/2022/programme-by-year/';

describe('what was read most', () => {
  const { pages } = readSite(inject('fixtureSite'));

  /** The announcements in the list of a page; nothing if it has no list. */
  function listOn(address: string): string[] | undefined {
    const page = pages.find((each) => each.address === address);
    const list = page?.document.querySelector('.most-read');
    return list
      ? [...list.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '')
      : undefined;
  }

  it.each([HOME, '/404.html'])('is on %s: five, of those that are in the lists', (address) => {
    expect(listOn(address)).toEqual([ARABIC, EVERYTHING, HOSTILE, CONFERENCE, CORRECTED]);
  });

  it('is on an announcement, without that one', () => {
    expect(listOn(EVERYTHING)).toEqual([ARABIC, HOSTILE, CONFERENCE, CORRECTED, PROGRAMME]);
  });

  it('says when and how it was counted', () => {
    const home = pages.find(({ address }) => address === HOME);
    expect(home?.document.querySelector('.most-read .text-quiet')?.textContent).toMatch(
      /^2 December 2025\s–\s1 January 2026, from the server’s log/,
    );
  });

  it('is nowhere where nobody counts', () => {
    const shipped = readSite(inject('shippedSite')).pages;
    expect(shipped.filter(({ document }) => document.querySelector('.most-read'))).toEqual([]);
    expect(shipped.length).toBeGreaterThan(10);
  });
});

describe('npm run most-read', () => {
  let project: Project;
  let contentDir: string;
  beforeAll(() => {
    project = copyProject();
    contentDir = path.join(project.folder, 'content');
    cpSync(FIXTURE_CONTENT, contentDir, { recursive: true });
  });
  afterAll(() => project.remove());

  function log(
    name: string,
    requests: readonly (readonly [reader: string, page: string])[],
  ): string {
    const file = path.join(project.folder, name);
    const lines = requests.map(
      ([reader, page]) =>
        `${reader} - - [20/Dec/2025:10:00:00 +0100] "GET ${page} HTTP/2.0" 200 99 "-" "Mozilla/5.0 (X11) Firefox/128.0"`,
    );
    writeFileSync(file, `${lines.join('\n')}\nnonsense\n`);
    return file;
  }

  it('writes the list of ids and numbers, and no word of a reader', async () => {
    const file = log('access.log', [
      ['192.0.2.1', EVERYTHING],
      ['192.0.2.1', EVERYTHING],
      ['192.0.2.2', EVERYTHING],
      ['192.0.2.2', ARABIC],
      ['192.0.2.2', '/announcements/2024/embargoed-session/'],
      ['192.0.2.2', '/'],
    ]);
    const { code, output } = await project.mostRead({ CONTENT_DIR: contentDir, BUILD_TIME }, file);
    expect(output).toContain(`${file}: 7 lines, of which 1 cannot be read (line 7).`);
    expect(output).toContain('2 announcements read 3 times, 2025-12-02 to 2026-01-01.');
    expect(output).not.toMatch(/192\.0|quillfrost|TST-2024-777/i);
    expect(code).toBe(0);
    const written = readFileSync(path.join(contentDir, 'most-read.json'), 'utf8');
    expect(JSON.parse(written)).toEqual({
      from: '2025-12-02T00:00:00Z',
      to: '2026-01-01T00:00:00Z',
      announcements: [
        { id: 'TST-2024-001', reads: 2 },
        { id: 'TST-2025-001', reads: 1 },
      ],
    });
    expect(readdirSync(contentDir).filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await project.check({ CONTENT_DIR: contentDir, BUILD_TIME })).code).toBe(0);
  });

  it('leaves the list as it is when no log can be read', async () => {
    const before = readFileSync(path.join(contentDir, 'most-read.json'));
    const file = log('other.log', []);
    const { code, output } = await project.mostRead({ CONTENT_DIR: contentDir, BUILD_TIME }, file);
    expect(output).toContain('The forms that are known');
    expect(code).toBe(1);
    expect(readFileSync(path.join(contentDir, 'most-read.json'))).toEqual(before);
  });

  it('says how it is used when no log is named', async () => {
    const { code, output } = await project.mostRead({ CONTENT_DIR: contentDir, BUILD_TIME });
    expect(output).toContain('Usage: npm run most-read -- access.log');
    expect(code).toBe(1);
  });

  it('says how it is used before it looks at anything', async () => {
    const nowhere = { CONTENT_DIR: path.join(project.folder, 'nowhere'), BUILD_TIME: 'never' };
    const { code, output } = await project.mostRead(nowhere, '--help');
    expect(output).toContain('Usage: npm run most-read -- access.log');
    expect(code).toBe(0);
  });
});
