import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CommandUsage, measureCommand, shownUsage } from './command.ts';
import { writeContent } from './content.ts';
import { generateArchive } from './generator.ts';
import { writeLedger } from './ledgerWriter.ts';
import type { LedgerOptions } from './options.ts';

const CHECK = path.resolve(import.meta.dirname, '../../src/commands/publishCheck.ts');
const HASH_FILES = path.join(import.meta.dirname, 'hashFiles.ts');
const RUNS = 3;

/** After everything in the archives that are made up. */
const NOW = '2026-01-01T00:00:00Z';

/** Measures `npm run publish-check` on archives of several sizes whose announcements have three versions each. */
export async function benchLedger({ ledgers }: LedgerOptions, signal: AbortSignal): Promise<void> {
  for (const size of ledgers) {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-bench-'));
    try {
      console.error(`Making an archive of ${size} and its ledger`);
      await writeContent(folder, generateArchive(size, 1));
      const versions = await writeLedger(folder);
      const files = (await readdir(folder, { recursive: true })).length;
      console.log(`${size} announcements, ${versions} versions, ${files} files and folders`);
      await measure(folder, signal);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Runs the check and the plain reading in turns, and prints the median of each. */
async function measure(folder: string, signal: AbortSignal): Promise<void> {
  const checks: CommandUsage[] = [];
  const readings: CommandUsage[] = [];
  const read = ['ledger', 'announcements'].map((name) => path.join(folder, name));
  const environment = { CONTENT_DIR: folder, BUILD_TIME: NOW };
  for (let run = 1; run <= RUNS; run += 1) {
    checks.push(await measureCommand([CHECK], environment, signal));
    readings.push(await measureCommand([HASH_FILES, ...read], environment, signal));
  }
  const [check, reading] = [median(checks), median(readings)];
  console.log(`publish-check: ${shownUsage(check)}`);
  console.log(`reading and hashing the same files: ${shownUsage(reading)}`);
  console.log(`ratio: ${(check.wallSeconds / reading.wallSeconds).toFixed(1)}`);
}

/** The run in the middle by wall time. */
function median(usages: readonly CommandUsage[]): CommandUsage {
  const sorted = usages.toSorted((a, b) => a.wallSeconds - b.wallSeconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}
