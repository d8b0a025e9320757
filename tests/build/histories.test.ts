import { hash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { ANNOUNCEMENT, withContent } from '../support/content.ts';
import {
  after,
  BEGINNING,
  isPublished,
  type Moment,
  publishedWords,
  type Step,
  secretWords,
  steps,
} from '../support/history.ts';
import { type Files, filesOf, ROOTS, timeAt, writeFiles } from '../support/historyFiles.ts';
import { type BuildEnvironment, copyProject, type Project } from '../support/project.ts';
import { Scan } from '../support/scan.ts';

/** The number of histories that are tried, and their seed: `HISTORIES=12 SEED=7` for others. */
const RUNS = Number(process.env['HISTORIES'] ?? 2);
const SEED = Number(process.env['SEED'] ?? 1);
const BUILDS = 3;

const histories = fc.record({
  batches: fc.array(steps, { minLength: BUILDS, maxLength: BUILDS }),
  socialImages: fc.constantFrom('on' as const, 'off' as const),
});

/** A history that chance would not make soon: a picture moves with its file, and what was published is held back. */
const MOVED: Step[][] = [
  [],
  [
    { deed: 'move the file', which: 0, hours: 1 },
    { deed: 'make it a draft', which: 1, hours: 1 },
  ],
  [
    { deed: 'move the file', which: 0, hours: 2 },
    { deed: 'put it under embargo', which: 0, hours: 2 },
    { deed: 'let it out', which: 1, hours: 1 },
  ],
];

const scan = new Scan();
const counts = {
  histories: 0,
  builds: 0,
  steps: 0,
  records: 0,
  'broken builds': 0,
  'words kept secret': 0,
};

test('after any history a build on what was kept gives what a build from nothing gives, and neither knows of what is held back', {
  timeout: RUNS * 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ({ batches, socialImages }) => {
      counts.histories += 1;
      await withNewsroom(async (newsroom) => {
        for (const batch of batches) {
          await newsroom.follow(batch);
          await newsroom.build(socialImages);
        }
        const warm = readSite(newsroom.project.dist).files;
        const cold = await newsroom.buildFromNothing(socialImages);
        expect(differences(warm, cold)).toEqual([]);
        await newsroom.buildBroken();
      });
    }),
    // A smaller history takes a minute to try: what failed is printed as it was.
    {
      ...{ numRuns: RUNS, seed: SEED, endOnFailure: true },
      examples: [[{ batches: MOVED, socialImages: 'on' }]],
    },
  );
  const numbers = { ...counts, 'files scanned': scan.files, 'bytes scanned': scan.bytes };
  console.log(
    Object.entries(numbers)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
  expect(counts['words kept secret']).toBeGreaterThan(0);
});

/** An archive whose history is written down, recorded and built. */
class Newsroom {
  readonly project: Project;
  readonly #folder: string;
  #moment: Moment = BEGINNING;
  #files: Files = new Map();

  constructor(folder: string, project: Project) {
    this.#folder = folder;
    this.project = project;
  }

  /** Does what people do, and records where they do. */
  async follow(batch: readonly Step[]): Promise<void> {
    for (const step of batch) {
      counts.steps += 1;
      this.#moment = after(this.#moment, step);
      if (step.deed !== 'record') continue;
      counts.records += 1;
      await this.#write();
      const { code, output } = await this.project.record(this.#surroundings('off'));
      expect(code, output).toBe(0);
      this.#expectSilence('record', Buffer.from(output));
    }
    await this.#write();
  }

  /** Builds on what was kept, and looks at the site, at what is kept now, and at what was said. */
  async build(socialImages: 'on' | 'off'): Promise<void> {
    counts.builds += 1;
    const { project } = this;
    const { code, output } = await project.build(this.#surroundings(socialImages));
    expect(code, output).toBe(0);
    this.#expectSilence('output', Buffer.from(output));
    const { files } = readSite(project.dist);
    const kept = project.keptFiles();
    const secret = secretWords(this.#moment);
    counts['words kept secret'] += secret.length;
    expect(scan.filesWith(files, secret)).toEqual([]);
    expect(scan.filesWith(kept, secret)).toEqual([]);
    expect(strayPictures(kept, files)).toEqual([]);
    expect(scan.missingIn(files, publishedWords(this.#moment))).toEqual([]);
  }

  async buildFromNothing(socialImages: 'on' | 'off'): Promise<ReadonlyMap<string, Buffer>> {
    counts.builds += 1;
    const project = copyProject();
    try {
      const { code, output } = await project.build(this.#surroundings(socialImages));
      expect(code, output).toBe(0);
      return readSite(project.dist).files;
    } finally {
      await project.remove();
    }
  }

  /** Builds with a mistake in what is held back, and with a slip of the pen in what is not. */
  async buildBroken(): Promise<void> {
    const held = this.#moment.announcements.find((each) => !isPublished(each, this.#moment));
    if (!held) return;
    counts['broken builds'] += 1;
    const name = [...this.#files.keys()].find(
      (file) => /\.mdx$/.test(file) && file.includes(held.slug),
    );
    appendFileSync(path.join(this.#folder, name ?? ''), '\n<Wrong />\n');
    const slip = `\nSee [it](/announcements/2024/${held.slug.slice(0, -1)}/).\n`;
    appendFileSync(path.join(this.#folder, 'content', ANNOUNCEMENT), slip);
    const { code, output } = await this.project.build(this.#surroundings('off'));
    expect(code, output).toBe(1);
    this.#expectSilence('output', Buffer.from(output));
    expect(output).toContain('2 problems in what is held back, not told here');
  }

  async #write(): Promise<void> {
    const now = await filesOf(this.#moment);
    writeFiles(this.#folder, this.#files, now);
    this.#files = now;
  }

  #expectSilence(what: string, said: Buffer): void {
    expect(scan.wordsIn(what, said, secretWords(this.#moment)), String(said)).toEqual([]);
  }

  #surroundings(SOCIAL_IMAGES: 'on' | 'off'): BuildEnvironment {
    const CONTENT_DIR = ROOTS.map((root) => path.join(this.#folder, root)).join(path.delimiter);
    const BUILD_TIME = timeAt(this.#moment.hour);
    return { CONTENT_DIR, BUILD_TIME, SITE_URL: SITE_ADDRESS, SOCIAL_IMAGES };
  }
}

/** A newsroom that begins with one announcement, which stays as it is. */
async function withNewsroom(use: (newsroom: Newsroom) => Promise<void>): Promise<void> {
  const project = copyProject();
  const folder = path.join(project.folder, 'archive');
  try {
    await withContent({}, async (base) =>
      cpSync(base, path.join(folder, 'content'), { recursive: true }),
    );
    mkdirSync(path.join(folder, 'apart'));
    await use(new Newsroom(folder, project));
  } finally {
    await project.remove();
  }
}

/** Pictures that are kept and not in the site: of what is no longer published. */
function strayPictures(
  kept: ReadonlyMap<string, Buffer>,
  site: ReadonlyMap<string, Buffer>,
): string[] {
  const digestOf = (bytes: Buffer) => hash('sha256', bytes);
  const published = new Set([...site.values()].map(digestOf));
  return [...kept]
    .filter(([file, bytes]) => /\.(?:png|webp)$/.test(file) && !published.has(digestOf(bytes)))
    .map(([file]) => file);
}

/** The files that only one of two sites has, or that are not the same in both. */
function differences(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => {
    const bytes = other.get(file);
    return !bytes || !one.get(file)?.equals(bytes);
  });
}
