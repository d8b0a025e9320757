import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readArchive } from '../../src/gate/gate.ts';
import { site } from '../../src/site.config.ts';
import { type ContentFile, writeContent } from './content.ts';
import { generateArchive } from './generator.ts';

test('the same size and seed give the same bytes', () => {
  expect(generateArchive(40, 7)).toEqual(generateArchive(40, 7));
});

test('another seed gives another archive', () => {
  expect(generateArchive(40, 7)).not.toEqual(generateArchive(40, 8));
});

test.for([1, 300])('an archive of %i passes the gate', async (size) => {
  const contentDir = await mkdtemp(path.join(tmpdir(), 'dateline-generated-'));
  onTestFinished(() => rm(contentDir, { recursive: true }));
  await writeContent(contentDir, generateArchive(size, 1));

  const now = new Date('2026-01-01T00:00:00Z');
  const archive = await readArchive({ contentDir, now, limits: site.limits });

  // A broken archive has problems instead of counts, and the difference shows them.
  expect(archive).toMatchObject({ counts: { announcements: size } });
});

test('texts have the length of real ones', () => {
  const lengths = announcementsOf(generateArchive(200, 1))
    .map(({ text }) => text.split(/\n---\n/)[1]?.split(/\s+/).length ?? 0)
    .toSorted((a, b) => a - b);

  expect(lengths.at(0)).toBeGreaterThan(200);
  expect(lengths.at(-1)).toBeLessThan(800);
});

test('new words keep appearing', () => {
  const wordsIn = (files: ContentFile[]) =>
    new Set(files.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []));
  const announcements = announcementsOf(generateArchive(400, 1));

  const half = wordsIn(announcements.slice(0, 200)).size;
  expect(wordsIn(announcements).size).toBeGreaterThan(half * 1.3);
});

function announcementsOf(files: ContentFile[]): ContentFile[] {
  return files.filter(({ path: file }) => file.startsWith('announcements/'));
}
