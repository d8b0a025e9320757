import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { copyProject, type Outcome, type Project } from '../support/project.ts';

const EMBARGOED = 'quillfrost';
const DRAFT = 'marrowick';

describe('a preview of what is under embargo', () => {
  const environment = { CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME, SITE_URL: SITE_ADDRESS };
  let project: Project;
  let outcome: Outcome;
  beforeAll(async () => {
    project = copyProject();
    outcome = await project.previewEmbargo(environment);
    expect(outcome.code, outcome.output).toBe(0);
  });
  afterAll(() => project.remove());
  const preview = () => readSite(path.join(project.folder, 'embargo-preview'));

  it('has the announcement, marked with the end of its embargo, and still no draft', () => {
    const { pages, files } = preview();
    const page = pages.find(({ address }) => address.endsWith('/embargoed-session/'));
    expect(page?.document.querySelector('article .embargo-preview')?.textContent).toContain(
      'Under embargo until 1 March 2026, 10:00 (UTC+02:00). Not for publication.',
    );
    expect([...files].filter(([file, bytes]) => `${file} ${bytes}`.includes(DRAFT))).toEqual([]);
  });

  it('marks every page and closes it to search engines', () => {
    const { pages, files } = preview();
    const open = pages.filter(
      ({ document }) =>
        !document.querySelector('body > .embargo-preview') ||
        document.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex',
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(open.map(({ address }) => address)).toEqual([]);
    expect(String(files.get('/robots.txt'))).toBe('User-agent: *\nDisallow: /\n');
  });

  it('writes nothing into dist, and keeps nothing that a later build could take', async () => {
    expect(existsSync(path.join(project.folder, 'dist'))).toBe(false);
    const kept = ['.astro', 'node_modules/.astro', 'node_modules/.embargo-preview']
      .map((folder) => path.join(project.folder, folder))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const told = kept.filter((file) =>
      `${file} ${readFileSync(file)}`.toLowerCase().includes(EMBARGOED),
    );
    expect(told).toEqual([]);

    const build = await project.build(environment);
    expect(build.code, build.output).toBe(0);
    expect(build.output).toContain('The next embargo ends at 2026-03-01T08:00:00Z.');
    const leaks = [...readSite(project.dist).files].filter(([file, bytes]) =>
      `${file} ${bytes}`.toLowerCase().includes(EMBARGOED),
    );
    expect(leaks.map(([file]) => file)).toEqual([]);
  });
});
