import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { copyProject } from '../support/project.ts';

/** Everything that means something in an address; Windows lets no name have a question mark. */
const FOLDER = `50% press%20room #1${process.platform === 'win32' ? '' : ' a?b&c=d'}`;

it(`the site is the same when its content lies in "${FOLDER}"`, async () => {
  const project = copyProject();
  try {
    const CONTENT_DIR = path.join(path.dirname(project.folder), FOLDER, 'content');
    cpSync(FIXTURE_CONTENT, CONTENT_DIR, { recursive: true });
    const environment = { CONTENT_DIR, BUILD_TIME, SITE_URL: SITE_ADDRESS };
    const { code, output } = await project.build(environment);
    expect(code, output).toBe(0);
    const { files } = readSite(project.dist);
    const expected = readSite(inject('fixtureSite')).files;
    expect([...files.keys()]).toEqual([...expected.keys()]);
    const others = [...expected].filter(([file, bytes]) => !files.get(file)?.equals(bytes));
    expect(others.map(([file]) => file)).toEqual([]);
  } finally {
    await project.remove();
  }
});
