import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countReads, LogError } from './countReads.ts';
import { periodBefore, ReadCounter } from './reads.ts';

const IDS = new Map([['/announcements/2024/first/', 'TST-2024-001']]);
const PERIOD = periodBefore(new Date('2024-03-10T12:00:00Z'));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-logs-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A read by the reader of this number. */
function read(number: number): string {
  const reader = `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
  return `${reader} - - [09/Mar/2024:10:00:00 +0000] "GET /announcements/2024/first/ HTTP/1.1" 200 1 "-" "Mozilla/5.0 (X11) Firefox/128.0"`;
}

async function log(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

async function count(...logs: string[]) {
  const counter = new ReadCounter(IDS, PERIOD);
  const progress: number[][] = [];
  const summaries = await countReads(logs, counter, (done, total) => progress.push([done, total]));
  return { reads: counter.result[0]?.reads ?? 0, summaries, progress };
}

const MANY = Array.from({ length: 6_000 }, (_, number) => read(number));

describe('the lines of a log', () => {
  it('are all read, though it is read in pieces', async () => {
    const file = await log('many.log', `${MANY.join('\n')}\n`);
    const { reads, summaries, progress } = await count(file);
    expect(reads).toBe(6_000);
    expect(summaries).toEqual([{ log: file, lines: 6_000, unreadable: 0, unreadableAt: [] }]);
    const [done, total] = progress.at(-1) ?? [];
    expect(progress.length).toBeGreaterThan(1);
    expect(done).toBe(total);
  });

  it('may be packed by gzip, in one part or several, under any name', async () => {
    const half = MANY.length / 2;
    const parts = [MANY.slice(0, half), MANY.slice(half)].map((lines) =>
      gzipSync(`${lines.join('\n')}\n`),
    );
    const file = await log('packed.log', Buffer.concat(parts));
    expect((await count(file)).reads).toBe(6_000);
  });

  it('may end as on Windows, and the last one without an end', async () => {
    const file = await log('windows.log', `${read(1)}\r\n${read(2)}`);
    const { reads, summaries } = await count(file);
    expect(reads).toBe(2);
    expect(summaries[0]).toMatchObject({ lines: 2, unreadable: 0 });
  });

  it('do not fill the memory where there is no end of line', async () => {
    const file = await log('endless.log', `${read(1)}\n${'x'.repeat(3_000_000)}\n${read(2)}\n`);
    const { reads, summaries } = await count(file);
    expect(reads).toBe(2);
    expect(summaries[0]).toMatchObject({ lines: 3, unreadable: 1, unreadableAt: [2] });
  });
});

it('counts a reader once who stands in two logs', async () => {
  const logs = [await log('a.log', `${read(1)}\n`), await log('b.log', `${read(1)}\n${read(2)}\n`)];
  const { reads, summaries } = await count(...logs);
  expect(reads).toBe(2);
  expect(summaries.map(({ lines }) => lines)).toEqual([1, 2]);
});

describe('says what is wrong with a log', () => {
  it('that is not there, or is a folder', async () => {
    const missing = path.join(folder, 'missing.log');
    await expect(count(missing)).rejects.toThrow(new LogError(`There is no file ${missing}.`));
    await expect(count(folder)).rejects.toThrow(`${folder} is not a file.`);
  });

  it('that was cut off', async () => {
    const whole = gzipSync(MANY.join('\n'));
    const file = await log('cut.gz', whole.subarray(0, whole.length / 2));
    await expect(count(file)).rejects.toThrow(/ends in the middle of what gzip packed/);
  });

  it('of which all readers have the address of a gateway', async () => {
    const behind = (reader: string) => read(1).replace('10.0.0.1', reader);
    const gateway = behind('172.18.0.1');
    const hidden = await log('hidden.log', `${gateway}\n${gateway.replace('X11', 'X12')}\n`);
    await expect(count(hidden)).rejects.toThrow(
      /^Every reader has the address 172\.18\.0\.1, of a private network.*\nLog the address/,
    );
    const both = await log('both.log', `${gateway}\n${behind('198.51.100.4')}\n`);
    expect((await count(both)).reads).toBe(2);
    const own = await log('own.log', `${behind('127.0.0.1')}\n`);
    await expect(count(own)).rejects.toThrow(
      /^The logs tell the address of no reader: .*\nLog the address/,
    );
  });

  it('of which no line can be read, with the forms that are known', async () => {
    const file = await log('other.log', '\nFeb  9 10:00:00 host sshd[1]: Closed\n');
    await expect(count(file)).rejects.toThrow(
      /No line of .* tells of a request\.\nThe forms that are/,
    );
    const empty = await log('empty.log', '');
    await expect(count(empty)).rejects.toThrow(LogError);
  });
});
