import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeList } from './writeList.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-list-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('replaces a file, and leaves nothing beside it', async () => {
  const file = path.join(folder, 'list.json');
  writeList(file, 'one');
  writeList(file, 'two');
  expect(await readFile(file, 'utf8')).toBe('two');
  expect(await readdir(folder)).toEqual(['list.json']);
});

it('says in one line what cannot be written and why, and leaves nothing beside it', async () => {
  const taken = path.join(folder, 'taken.json');
  await mkdir(taken);
  expect(() => writeList(taken, 'x')).toThrow(
    `${taken} cannot be written: a folder stands there (EISDIR).`,
  );
  const below = path.join(folder, 'list.json', 'list.json');
  expect(() => writeList(below, 'x')).toThrow(
    `${below} cannot be written: a part of the path is not a folder (ENOTDIR).`,
  );
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});
