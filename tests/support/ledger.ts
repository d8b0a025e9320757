import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../src/gate/gate.ts';
import { formatProblem } from '../../src/gate/problem.ts';
import { inspect } from '../../src/ledger/compare/inspect.ts';
import { readPresent } from '../../src/ledger/compare/present.ts';
import { allRefusals, formatRefusal } from '../../src/ledger/compare/report.ts';
import { type RecordOutcome, type RecordRun, record } from '../../src/ledger/record/recorder.ts';
import type { RecordOptions } from '../../src/ledger/record/recordOptions.ts';
import { readLedger } from '../../src/ledger/store/ledger.ts';
import { type Files, withContent } from './content.ts';

/** The day on which the tests record. */
export const TODAY = '2024-03-01';

/** A content folder that is recorded, edited and checked. */
export class Newsroom {
  readonly contentDir: string;

  constructor(contentDir: string) {
    this.contentDir = contentDir;
  }

  /** Writes, replaces or (`null`) deletes files. */
  edit(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.contentDir, name);
      if (content === null) rmSync(file, { recursive: true });
      else {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
  }

  read(name: string): string {
    return readFileSync(path.join(this.contentDir, name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(path.join(this.contentDir, name));
  }

  /** Every file with its text, by its name. */
  files(): [name: string, text: string][] {
    return readdirSync(this.contentDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.contentDir, path.join(entry.parentPath, entry.name)))
      .map((name) => [name.split(path.sep).join('/'), this.read(name)]);
  }

  /** Replaces a part of a file that must be there. */
  replace(name: string, part: string, by: string): void {
    const text = this.read(name);
    if (!text.includes(part)) throw new Error(`${name} has no "${part}".`);
    this.edit({ [name]: text.replace(part, () => by) });
  }

  record(
    options: Partial<RecordOptions> = {},
    run: Partial<RecordRun> = {},
  ): Promise<RecordOutcome> {
    const none = { id: undefined, kind: undefined, note: undefined, date: undefined };
    return record({ ...none, ...options }, { ...this.#options(), today: TODAY, ...run });
  }

  /** Whether a build would refuse the content, for what it is or for what was published before. */
  async isRefused(): Promise<boolean> {
    const archive = await readArchive(this.#options());
    return 'problems' in archive || (await this.refusals()).length > 0;
  }

  /** Everything that is refused, as the check prints it from the content folder. */
  async refusals(): Promise<string[]> {
    const reading = readLedger(this.contentDir);
    const present = await readPresent(this.#options(), reading.ledger);
    if ('problems' in present) return present.problems.map(formatProblem).map(this.#short);
    return allRefusals(inspect(present, reading))
      .flatMap((refusal) => formatRefusal(refusal).split('\n'))
      .map(this.#short);
  }

  readonly #short = (line: string) => line.replaceAll(`${this.contentDir}${path.sep}`, '');

  #options() {
    return {
      contentDir: this.contentDir,
      overlays: [],
      now: new Date(`${TODAY}T12:00:00Z`),
      limits: { textFileBytes: 100_000, imageFileBytes: 100_000 },
    };
  }
}

/** A newsroom whose base archive, with some files changed, is on record. */
export function withRecorded<Result>(
  changes: Files,
  use: (newsroom: Newsroom) => Promise<Result>,
): Promise<Result> {
  return withContent(changes, async (contentDir) => {
    const newsroom = new Newsroom(contentDir);
    const outcome = await newsroom.record();
    if (!('plan' in outcome)) throw new Error(JSON.stringify(outcome));
    return use(newsroom);
  });
}
