import path from 'node:path';
import type { CompiledAnnouncement } from './announcements.ts';
import { type ContentFiles, isInside } from './files.ts';
import { counted, type Problem, shownPath } from './problem.ts';

/** Problems, and which of them a public log may not tell. */
export interface ToldProblems {
  problems: Problem[];
  /** Those in what is held back, or that name it: for whoever runs `npm run check` alone. */
  confidential: ReadonlySet<Problem>;
}

/**
 * Finds the problems that would betray what is held back: those in a draft or in an announcement
 * under embargo, in its pictures, in organisations, topics and desks that only it mentions, in an
 * overlay, and those whose words name such a file. What cannot be read well enough to tell is taken
 * to be held back if a line of it begins with `embargo:` or `draft:`.
 */
export function withConfidential(
  problems: Problem[],
  announcements: readonly CompiledAnnouncement[],
  { records, overlays }: Pick<ContentFiles, 'records' | 'overlays'>,
): ToldProblems {
  const heldBack = announcements.filter(isHeldBack);
  const open = announcements.filter((announcement) => !isHeldBack(announcement));
  const openFiles = new Set(filesOf(open, records));
  const files = new Set(filesOf(heldBack, records).filter((file) => !openFiles.has(file)));
  const names = [...files].map(shownPath);
  const isConfidential = ({ file, rule }: Problem) =>
    files.has(file) ||
    [...overlays, ...foldersOf(heldBack)].some((folder) => isInside(file, folder)) ||
    names.some((name) => rule.includes(name));
  return { problems, confidential: new Set(problems.filter(isConfidential)) };
}

/** The problems that anybody may read. */
export function publicProblems({ problems, confidential }: ToldProblems): Problem[] {
  return problems.filter((problem) => !confidential.has(problem));
}

/** How many problems are not told, and how to see them. */
export function withheldSentence({ confidential }: ToldProblems): string {
  const count = counted(confidential.size, 'problem');
  return `${count} in what is held back, not told here because others may read this. Run \`npm run check\` where only you read it.`;
}

function isHeldBack({ release, value, source }: CompiledAnnouncement): boolean {
  if (release !== Number.NEGATIVE_INFINITY) return true;
  return value === undefined && /^(?:embargo|draft)\s*:/m.test(source.text);
}

/** The files of announcements: text, pictures and the records that they mention. */
function filesOf(
  announcements: readonly CompiledAnnouncement[],
  records: ContentFiles['records'],
): string[] {
  const fileOf = new Map(
    Object.entries(records).flatMap(([folder, entries]) =>
      entries.map(({ id, file }) => [`${folder}/${id}`, file] as const),
    ),
  );
  return announcements.flatMap(({ place, pictures, references }) => [
    place.file,
    ...pictures.map(({ file }) => file),
    ...references.flatMap(({ folder, id }) => fileOf.get(`${folder}/${id}`) ?? []),
  ]);
}

/** The folders that belong to one announcement alone. */
function foldersOf(announcements: readonly CompiledAnnouncement[]): string[] {
  return announcements
    .map(({ place }) => place.file)
    .filter((file) => path.basename(file) === 'index.mdx')
    .map((file) => path.dirname(file));
}
