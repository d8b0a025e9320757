import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from '../../src/ledger/compare/inspect.ts';
import { readPresent } from '../../src/ledger/compare/present.ts';
import { withUpdate } from '../../src/ledger/record/frontMatterUpdate.ts';
import { planRecord } from '../../src/ledger/record/plan.ts';
import { readLedger } from '../../src/ledger/store/ledger.ts';
import { site } from '../../src/site.config.ts';

/** The days on which announcements are recorded: each is published, and changed on every later one. */
const DAYS = ['2025-08-01', '2025-09-01', '2025-10-01'];

/**
 * Records an archive as `npm run record` would, and changes every announcement between two records;
 * but waits for no disk.
 *
 * @returns How many versions there are.
 */
export async function writeLedger(contentDir: string): Promise<number> {
  let versions = 0;
  for (const [position, today] of DAYS.entries()) {
    if (position > 0) changeAll(contentDir, today);
    versions += await record(contentDir, today);
  }
  return versions;
}

/** Adds a sentence to every announcement, and says so. */
function changeAll(contentDir: string, date: string): void {
  const announcements = readdirSync(path.join(contentDir, 'announcements'), {
    recursive: true,
    withFileTypes: true,
  });
  for (const { parentPath, name } of announcements.filter((entry) => entry.isFile())) {
    const file = path.join(parentPath, name);
    const update = { date, kind: 'update', note: 'A sentence was added.' } as const;
    const text = withUpdate(readFileSync(file, 'utf8'), update);
    writeFileSync(file, `${text}\nA sentence of ${date}.\n`);
  }
}

async function record(contentDir: string, today: string): Promise<number> {
  const now = new Date(`${today}T12:00:00Z`);
  const reading = readLedger(contentDir);
  const present = await readPresent({ contentDir, now, limits: site.limits }, reading.ledger);
  if ('problems' in present) throw new Error(JSON.stringify(present.problems[0]));
  const inspection = inspect(present, reading);
  const { fresh, declared } = inspection.comparison;
  const recordings = [
    ...fresh.map((publication) => ({ publication, recorded: undefined })),
    ...declared,
  ];
  const read = (file: string) => readFileSync(file, 'utf8');
  const plan = planRecord(recordings, { contentDir, inspection, today, read });
  for (const { name, text } of plan.writes) {
    const file = path.join(contentDir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return plan.versions.length;
}
