import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  anotherAnnouncement,
  type Files,
  withContent,
  write,
} from '../../tests/support/content.ts';
import { type Archive, readArchive } from './gate.ts';

const SECRET = 'announcements/2024/secret-course.mdx';
const EMBARGO = 'embargo: 2024-06-01T09:00:00+02:00\n';

/** What the gate makes of the base and a folder over it. */
async function archiveWith(overlay: Files, now: string): Promise<Archive> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-overlay-'));
  try {
    for (const [name, content] of Object.entries(overlay)) {
      if (content !== null) await write(path.join(folder, name), content);
    }
    return await withContent({}, (contentDir) =>
      readArchive({
        contentDir,
        overlays: [folder],
        now: new Date(now),
        limits: { textFileBytes: 100_000, imageFileBytes: 100_000 },
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The ids that may be published, or the rules that are broken, each confidential one marked. */
function outcomeOf(archive: Archive): string[] {
  if ('published' in archive) return archive.published.announcements.map(({ id }) => id);
  return archive.problems.map(
    (problem) => `${archive.confidential.has(problem) ? 'confidential: ' : ''}${problem.rule}`,
  );
}

describe('a folder over the content folder', () => {
  const files = { [SECRET]: anotherAnnouncement('TST-2024-002', 'Text.', EMBARGO) };

  test.each([
    ['before an embargo ends', '2024-06-01T06:59:59Z', ['TST-2024-001']],
    ['after it ends', '2024-06-01T07:00:00Z', ['TST-2024-001', 'TST-2024-002']],
  ])('adds its announcements, %s', async (_, now, ids) => {
    expect(outcomeOf(await archiveWith(files, now))).toEqual(ids);
  });

  test('may be empty', async () => {
    expect(outcomeOf(await archiveWith({}, '2024-03-01T00:00:00Z'))).toEqual(['TST-2024-001']);
  });

  test('brings organisations, and may not bring one a second time', async () => {
    const overlay = {
      'organisations/new-police.yaml': 'name: New Police\nkind: police\ncountry: FR\n',
      'organisations/coast-police.yaml': 'name: Other\nkind: police\ncountry: FR\n',
    };
    const [problem, ...others] = outcomeOf(await archiveWith(overlay, '2024-03-01T00:00:00Z'));
    expect(problem).toMatch(/^confidential: this is also in .*organisations\/coast-police\.yaml$/);
    expect(others).toEqual([]);
  });

  test('holds neither pages nor a ledger nor a list of what was read most', async () => {
    const overlay = { 'pages/x.mdx': 'x', 'ledger/x.ndjson': 'x', 'most-read.json': '{}' };
    expect(outcomeOf(await archiveWith(overlay, '2024-03-01T00:00:00Z'))).toEqual(
      Array(3).fill('confidential: this does not belong here'),
    );
  });

  test('makes all its problems confidential, whatever is wrong', async () => {
    const overlay = { [SECRET]: 'No front matter.', 'topics/x.yaml': 'label: [' };
    const outcome = outcomeOf(await archiveWith(overlay, '2024-03-01T00:00:00Z'));
    expect(outcome.length).toBeGreaterThan(1);
    expect(outcome.every((each) => each.startsWith('confidential: '))).toBe(true);
  });
});
