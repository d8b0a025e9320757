import { appendFileSync, cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN_CONTENT, BUILD_TIME, SHIPPED_CONTENT } from '../support/builtArchives.ts';
import { readContent } from '../support/contentFolder.ts';
import { copyProject, type Project } from '../support/project.ts';

/** The places of the problems of the broken archive. */
const PLACES = [
  'content/announcements/2024/broken.mdx:9:12',
  'content/announcements/2024/broken.mdx:13:10',
  'content/announcements/2024/broken.mdx:21:5',
  'content/announcements/2024/broken.mdx:23:1',
  'content/announcements/2024/broken.mdx:25:1',
  'content/announcements/2024/broken.mdx:27:1',
  'content/announcements/2024/broken.mdx:27:1',
  'content/announcements/2024/broken.mdx:27:1',
  'content/organisations/national-police.yaml:2:7',
];

let project: Project;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

describe('a broken archive', () => {
  const environment = { CONTENT_DIR: 'content', BUILD_TIME };
  beforeAll(() => {
    cpSync(BROKEN_CONTENT, path.join(project.folder, 'content'), { recursive: true });
  });

  it('fails `npm run check` with every problem where it stands', async () => {
    const { code, output } = await project.check(environment);
    expect(problemsIn(output).map(placeOf)).toEqual(PLACES);
    expect(output).toContain('9 problems in 2 files.');
    expect(code).toBe(1);
  });

  it('fails `astro build` with the same problems, and leaves no site', async () => {
    const check = await project.check(environment);
    const build = await project.build(environment);
    expect(problemsIn(build.output)).toEqual(problemsIn(check.output));
    for (const missing of ['alt', 'credit', 'licence']) {
      expect(build.output).toContain(
        `<Figure> has no ${missing}. Write ${missing}="…" in the tag.`,
      );
    }
    expect(build.code).toBe(1);
    expect(existsSync(project.dist)).toBe(false);
  });
});

describe('an archive in which a published text was changed in silence', () => {
  const environment = { CONTENT_DIR: 'changed', BUILD_TIME };
  beforeAll(() => {
    const changed = path.join(project.folder, 'changed');
    cpSync(SHIPPED_CONTENT, changed, { recursive: true });
    const text = path.join(changed, 'announcements/2022/rcmp-pilot-course.mdx');
    appendFileSync(text, '\nIt was a success.\n');
  });

  it('fails `npm run publish-check` and `npm run build` in the same words', async () => {
    const check = await project.publishCheck(environment);
    const build = await project.build(environment);
    for (const { code, output } of [check, build]) {
      expect(output).toContain('LET-2022-001 was changed after publication');
      expect(output).toContain('\n    {+It was a success.+}\n');
      expect(output).toContain('1 refusal.');
      expect(code).toBe(1);
    }
    expect(existsSync(project.dist)).toBe(false);
  });
});

describe('the shipped archive', () => {
  it('passes `npm run check`', async () => {
    const { announcements } = readContent(SHIPPED_CONTENT, BUILD_TIME);
    const { code, output } = await project.check({ CONTENT_DIR: SHIPPED_CONTENT, BUILD_TIME });
    expect(output).toContain(`${announcements.length} announcements, `);
    expect(output).toContain('no problem');
    expect(code).toBe(0);
  });
});

describe.each([
  ['BUILD_TIME', 'tomorrow', 'BUILD_TIME is "tomorrow", which is not a moment with a zone.'],
  ['SITE_URL', 'press.example', 'The address of the site is "press.example"'],
])('a build with a wrong %s', (name, value, message) => {
  it('fails and says so', async () => {
    const environment = { CONTENT_DIR: SHIPPED_CONTENT, BUILD_TIME, [name]: value };
    const { code, output } = await project.build(environment);
    expect(output).toContain(message);
    expect(code).toBe(1);
    expect(existsSync(project.dist)).toBe(false);
  });
});

/** The lines of an output that report a problem, each from its file on. */
function problemsIn(output: string): string[] {
  return output.match(/content\/\S+:\d+:\d+ {2}.+/g) ?? [];
}

function placeOf(problem: string): string {
  return problem.replace(/ {2}.*/, '');
}
