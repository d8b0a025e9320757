import { execFileSync } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ANNOUNCEMENT,
  anotherAnnouncement,
  readAt,
  withContent,
} from '../../../tests/support/content.ts';
import { asBoundUser } from '../../../tests/support/permissions.ts';

/** What the gate refuses, each with its path in the content folder. */
async function refusedIn(contentDir: string): Promise<string[]> {
  const archive = await readAt(contentDir, '2024-03-01T00:00:00Z');
  const problems = 'problems' in archive ? archive.problems : [];
  return problems.map(({ file, rule }) => `${path.relative(contentDir, file) || '.'}: ${rule}`);
}

const EARLIER = 'announcements/2023/earlier-course.mdx';

describe.skipIf(process.platform === 'win32')(
  'what the system does not let be read is told',
  () => {
    test.each([
      ['a year', 'announcements/2023'],
      ['all announcements', 'announcements'],
      ['ordinary pages', 'pages'],
      ['topics', 'topics'],
      ['an announcement with pictures', 'announcements/2023/with-pictures'],
      ['the content', '.'],
    ])('of the folder of %s', async (_, folder) => {
      const files = {
        [EARLIER]: anotherAnnouncement('TST-2023-001', 'Text.').replace('2024-02-09', '2023-02-09'),
        'announcements/2023/with-pictures/index.mdx': 'x',
      };
      await withContent(files, async (contentDir) => {
        await chmod(contentDir, 0o755);
        await chmod(path.join(contentDir, folder), 0);
        const refused = await asBoundUser(() => refusedIn(contentDir));
        await chmod(path.join(contentDir, folder), 0o755);
        expect(refused).toContain(`${folder}: this folder cannot be read (EACCES)`);
      });
    });

    test.each([
      ['an announcement', ANNOUNCEMENT],
      ['an ordinary page', 'pages/about.mdx'],
      ['an organisation', 'organisations/coast-police.yaml'],
    ])('of the file of %s', async (_, file) => {
      await withContent({}, async (contentDir) => {
        await chmod(contentDir, 0o755);
        await chmod(path.join(contentDir, file), 0);
        expect(await asBoundUser(() => refusedIn(contentDir))).toContain(
          `${file}: this file cannot be read (EACCES)`,
        );
      });
    });
  },
);

test('a folder of content that is a file is told', async () => {
  await withContent({ afile: 'x' }, async (contentDir) => {
    expect(await refusedIn(path.join(contentDir, 'afile'))).toEqual([
      '.: this folder cannot be read (ENOTDIR)',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')(
  'a named pipe is refused and never waited for',
  () => {
    test.each([
      'announcements/2024/pipe.mdx',
      'announcements/2024/pipe.png',
      'announcements/2024/pipe',
      'announcements/2024/course/index.mdx',
      'announcements/2025',
      'topics/pipe.yaml',
      'pages/pipe.mdx',
      'former-addresses.yaml',
      'most-read.json',
    ])('at %s', async (name) => {
      await withContent({}, async (contentDir) => {
        const pipe = path.join(contentDir, name);
        await mkdir(path.dirname(pipe), { recursive: true });
        execFileSync('mkfifo', [pipe]);
        expect(await refusedIn(contentDir)).toContain(
          `${name}: this is a named pipe, a socket or a device, and no file`,
        );
      });
    });
  },
);
