import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

/** More than any system gives to a process. */
const NO_PROCESS = 4_194_305;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  file = path.join(folder, '.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(holder: string, minutesAgo = 0): void {
  writeFileSync(file, holder);
  const then = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(file, then, then);
}

test('a lock is taken, says who holds it, and is given back', () => {
  const lock = takeLock(file);
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid} ${hostname()}`);
  if ('holder' in lock) throw new Error('It was free.');
  lock.release();
  expect(takeLock(file)).toHaveProperty('release');
});

test.each([
  ['a process that is running', String(process.ppid), 0],
  ['a process that is running here', `${process.ppid} ${hostname()}`, 9],
  ['a process elsewhere', '1 another-machine', 9],
  ['nobody that it names', '', 0],
  ['nobody that can be read', 'x', 9],
  ['a process elsewhere whose clock is ahead', '1 another-machine', -5],
])('the lock of %s holds', (_, holder, minutesAgo) => {
  write(holder, minutesAgo);
  expect(takeLock(file)).toHaveProperty('holder');
});

test.each([
  ['a process that is no more', `${NO_PROCESS} ${hostname()}`, 0],
  [
    'a process before this one with its number, as in a container',
    `${process.pid} ${hostname()}`,
    0,
  ],
  ['a process whose number another has now', `${process.ppid} ${hostname()}`, 11],
  ['a container that is gone', '1 3f2a9c1b7d10', 11],
  ['nobody that it names', '', 11],
])('the lock of %s is taken over', (_, holder, minutesAgo) => {
  write(holder, minutesAgo);
  expect(takeLock(file)).toHaveProperty('release');
});
