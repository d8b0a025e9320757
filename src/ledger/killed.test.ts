import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANNOUNCEMENT, anotherAnnouncement } from '../../tests/support/content.ts';
import { Newsroom, TODAY, withRecorded } from '../../tests/support/ledger.ts';
import { finish } from './store/transaction.ts';

const OTHER = 'announcements/2024/harbour-course.mdx';
const SAID = { kind: 'correction', note: 'It was Nice.', date: TODAY } as const;

/** More calls than writing the record below takes. */
const MANY = 500;

type State = ReadonlyMap<string, string>;

/** What is to be recorded: a change said by options, another said by the announcement, and a new announcement. */
let folder: string;
let plan: string;
let before: State;
let after: State;

beforeAll(() =>
  withRecorded(
    { [OTHER]: anotherAnnouncement('TST-2024-002', 'In the harbour.') },
    async (room) => {
      room.replace(ANNOUNCEMENT, 'place in Lyon', 'place in Nice');
      const update =
        'updates:\n  - date: 2024-02-20\n    kind: update\n    note: Not in the harbour.\n';
      room.edit({
        [OTHER]: anotherAnnouncement('TST-2024-002', 'Near the harbour.', update),
        'announcements/2024/new.mdx': anotherAnnouncement('TST-2024-003', 'New.'),
      });
      folder = copyOf(room.contentDir);
      before = stateOf(folder);
      const outcome = await room.record(SAID);
      after = stateOf(room.contentDir);
      plan = path.join(mkdtempSync(path.join(tmpdir(), 'dateline-')), 'plan.json');
      writeFileSync(plan, JSON.stringify('plan' in outcome ? outcome.plan.writes : outcome));
    },
  ),
);

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(path.dirname(plan), { recursive: true });
});

test('killed at any call while it writes, a record leaves the old state or the new one', {
  timeout: 300_000,
}, async () => {
  const outcomes = { old: 0, new: 0 };
  for (let call = 1; call < MANY; call += 1) {
    const copy = copyOf(folder);
    const wasKilled = await isKilled(['tests/support/commitPlan.ts', copy, plan], call);
    finish(copy);
    const state = stateOf(copy);
    rmSync(copy, { recursive: true });
    expect(state, `killed at call ${call}`).toEqual(isNew(state) ? after : before);
    if (!wasKilled) break;
    outcomes[isNew(state) ? 'new' : 'old'] += 1;
  }
  console.log(`killed at ${outcomes.old + outcomes.new} calls: ${JSON.stringify(outcomes)}`);
  expect(outcomes.old).toBeGreaterThanOrEqual(5);
  expect(outcomes.new).toBeGreaterThan(50);
});

// Calls while it takes the lock, writes the journal, writes the files, and gives the lock back.
test.each([2, 4, 7, 9, 12, 40])(
  'a whole record killed at call %i can be done again',
  {
    timeout: 60_000,
  },
  async (call) => {
    const copy = copyOf(folder);
    const options = ['--kind', SAID.kind, '--note', SAID.note, '--date', SAID.date];
    expect(await isKilled(['src/commands/record.ts', ...options], call, copy)).toBe(true);
    const room = new Newsroom(copy);
    finish(copy);
    await room.record(isNew(stateOf(copy)) ? {} : SAID);
    expect(stateOf(copy)).toEqual(after);
    rmSync(copy, { recursive: true });
  },
);

function isNew(state: State): boolean {
  return state.has('ledger/announcements/TST-2024-003.ndjson');
}

function copyOf(contentDir: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(contentDir, copy, { recursive: true });
  return copy;
}

/** Runs a program in a process of its own; says whether it was killed before it had ended. */
function isKilled(program: readonly string[], call: number, contentDir = ''): Promise<boolean> {
  const environment = {
    CONTENT_DIR: contentDir,
    KILL_AT_CALL: String(call),
    BUILD_TIME: `${TODAY}T12:00:00Z`,
  };
  const child = spawn(process.execPath, ['--import', './tests/support/killAtCall.ts', ...program], {
    env: { ...process.env, ...environment },
  });
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') ended(signal === 'SIGKILL');
      else failed(new Error(`${program[0]} ended with ${code}.`));
    });
  });
}

/** Every file by its name, but for what a record needs while it works. */
function stateOf(contentDir: string): State {
  const files = readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.(?:journal|lock|.*\.unfinished)/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      path.relative(contentDir, file).split(path.sep).join('/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}
