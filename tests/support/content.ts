import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Archive,
  type GateOptions,
  readArchive,
  type SoundArchive,
} from '../../src/gate/gate.ts';
import { formatProblem } from '../../src/gate/problem.ts';

/** Files by their paths in the content folder; `null` takes a file of the base away. */
export type Files = Record<string, string | Uint8Array | null>;

export const ANNOUNCEMENT = 'announcements/2024/asset-tracing-course.mdx';

/** The front matter of a valid announcement. */
export const FRONT_MATTER = `---
id: TST-2024-001
kind: training
title: Asset tracing course
summary: Twelve officers were taught to trace assets.
takeaways:
  - Twelve officers took part.
  - The course took two days.
published: 2024-02-09
organisations:
  - id: coast-police
    role: host
topics:
  - asset-tracing
place:
  country: FR
  city: Lyon
session:
  start: 2024-02-07
  end: 2024-02-08
  format: in-person
sources:
  - title: Officers trained
    publisher: Coast Police
    address: https://police.example.org/news/1
    kind: issuer
desk: news-desk
language: en
---
`;

const BASE: Files = {
  [ANNOUNCEMENT]: `${FRONT_MATTER}\nThe course took place in Lyon.\n`,
  'organisations/coast-police.yaml': 'name: Coast Police\nkind: police\ncountry: FR\n',
  'topics/asset-tracing.yaml':
    'label: Asset tracing\ndescription: How assets are found and followed.\n',
  'desks/news-desk.yaml': `name: News desk
mail: desk@example.org
hours: Monday to Friday, 9:00-17:00 UTC
languages: [en]
description: The desk answers for this archive.
`,
  'pages/about.mdx':
    '---\ntitle: About\ndescription: About us.\nlanguage: en\nlinkedFrom: footer\n---\n\nText.\n',
};

/** The base announcement with one part of its front matter replaced. */
export function withFrontMatter(part: string, replacement: string): Files {
  if (!FRONT_MATTER.includes(part)) throw new Error(`The front matter has no "${part}".`);
  const frontMatter = FRONT_MATTER.replace(part, () => replacement);
  return { [ANNOUNCEMENT]: `${frontMatter}\nThe course took place in Lyon.\n` };
}

/** The base announcement with another text. It begins on line 30 of the file. */
export function withText(text: string): Files {
  return { [ANNOUNCEMENT]: `${FRONT_MATTER}\n${text}\n` };
}

/** Another valid announcement, held back if `more` says so. */
export function anotherAnnouncement(id: string, text: string, more = ''): string {
  return `${FRONT_MATTER.replace('TST-2024-001', id).replace('language: en\n', `language: en\n${more}`)}\n${text}\n`;
}

/** Writes the base with some files changed into a folder of its own, which `use` may read. */
export async function withContent<Result>(
  changes: Files,
  use: (contentDir: string) => Promise<Result>,
): Promise<Result> {
  const contentDir = await mkdtemp(path.join(tmpdir(), 'dateline-'));
  try {
    for (const [name, content] of Object.entries({ ...BASE, ...changes })) {
      if (content !== null) await write(path.join(contentDir, name), content);
    }
    return await use(contentDir);
  } finally {
    await rm(contentDir, { recursive: true });
  }
}

/**
 * Lets the base with some files changed pass the gate.
 *
 * @throws with its problems if there are any.
 */
export async function passGate(
  changes: Files,
  now = '2024-03-01T00:00:00Z',
): Promise<SoundArchive> {
  const archive = await withContent(changes, (contentDir) => readAt(contentDir, now));
  if ('published' in archive) return archive;
  throw new Error(archive.problems.map(formatProblem).join('\n'));
}

/**
 * The problems of the base with some files changed, as the check prints them from the content folder.
 * Those of the base announcement are without its path: they begin with the line.
 */
export async function problemsOf(changes: Files): Promise<string[]> {
  return withContent(changes, async (contentDir) => {
    const archive = await readAt(contentDir, '2024-03-01T00:00:00Z');
    const problems = 'problems' in archive ? archive.problems : [];
    return problems
      .map(({ file, line, column, rule, mend }) => `${file}:${line}:${column}  ${rule}. ${mend}`)
      .map((problem) => problem.replaceAll(`${contentDir}${path.sep}`, ''))
      .map((problem) => problem.replace(`${ANNOUNCEMENT}:`, ''));
  });
}

/** Runs the gate on a folder with small limits. */
export function readAt(contentDir: string, now: string): Promise<Archive> {
  return readArchive(optionsAt(contentDir, now));
}

/** The options of the gate for a folder, with small limits. */
export function optionsAt(contentDir: string, now: string): GateOptions {
  return {
    contentDir,
    now: new Date(now),
    limits: { textFileBytes: 100_000, imageFileBytes: 100_000 },
  };
}

/** Writes a file, and the folders that it lies in. */
export async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
