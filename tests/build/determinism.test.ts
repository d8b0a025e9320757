import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { addressesOf, readContent } from '../support/contentFolder.ts';
import { type BuildEnvironment, buildSite, type Project } from '../support/project.ts';

const STATED = { CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME, SITE_URL: SITE_ADDRESS };

/** Surroundings that must not show in the site. */
const SURROUNDINGS: { place: string; environment: BuildEnvironment }[] = [
  { place: 'project', environment: { ...STATED, TZ: 'UTC' } },
  { place: 'a folder/näme/project', environment: { ...STATED, TZ: 'Pacific/Kiritimati' } },
  {
    place: 'later',
    environment: { ...STATED, TZ: 'America/Los_Angeles', BUILD_TIME: '2026-02-28T23:59:59-05:00' },
  },
];

/** The beginning of the names of the files of the search. */
const SEARCH_FILES = [
  '/search/index/index.bin',
  '/search/names.bin',
  '/search/vocabulary/index.bin',
  '/search/vocabulary/words-',
  '/search/vocabulary/endings-',
];

describe('the same content', () => {
  const projects: Project[] = [];
  beforeAll(async () => {
    for (const { place, environment } of SURROUNDINGS) {
      projects.push(await buildSite(environment, place));
    }
  });
  afterAll(() => Promise.all(projects.map((project) => project.remove())));

  it('gives the same bytes in every folder, in every time zone and at every time', () => {
    const [first, ...others] = projects.map(({ dist }) => digests(dist));
    const pages = addressesOf(readContent(FIXTURE_CONTENT, BUILD_TIME));
    const files = Object.keys(first ?? {});
    expect(files.filter((file) => file.endsWith('.html'))).toHaveLength(pages.length);
    for (const start of SEARCH_FILES) {
      expect(files.filter((file) => file.startsWith(start))).not.toHaveLength(0);
    }
    expect(others).toEqual([first, first]);
  });
});

/** The SHA-256 of every file of a site. */
function digests(folder: string): Record<string, string> {
  const { files } = readSite(folder);
  const pairs = [...files].map(([file, bytes]) => [
    file,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  return Object.fromEntries(pairs);
}
