import path from 'node:path';
import { counted, type Problem, shownPath } from '../problem.ts';
import { type CompiledAnnouncement, idOf } from '../read/announcements.ts';
import { type ContentFiles, isInside } from '../read/contentFolder.ts';

/** Problems, and which of them a public log may not tell. */
export interface ToldProblems {
  problems: readonly Problem[];
  /** Those in what is held back, or that name it: for whoever runs `npm run check` alone. */
  confidential: ReadonlySet<Problem>;
}

/**
 * Finds the problems that would betray what is held back: those in a draft or in an announcement
 * under embargo, in its pictures, in organisations, topics and desks that only it mentions, in an
 * overlay, and those whose words name any of that or an address that is there because of it. What
 * cannot be read well enough to tell is taken to be held back if a line of it begins with `embargo:`
 * or `draft:`. Messages are searched for names, which need not be told by the check that words
 * them: a check that is added later cannot forget it.
 *
 * @param addresses The addresses at which something will stand once it is released.
 */
export function withConfidential(
  problems: readonly Problem[],
  announcements: readonly CompiledAnnouncement[],
  { records, overlays }: Pick<ContentFiles, 'records' | 'overlays'>,
  addresses: readonly string[] = [],
): ToldProblems {
  const heldBack = announcements.filter(isHeldBack);
  const open = announcements.filter((announcement) => !isHeldBack(announcement));
  const openFiles = new Set(filesOf(open, records));
  const files = new Set(filesOf(heldBack, records).filter((file) => !openFiles.has(file)));
  const folders = [...overlays, ...foldersOf(heldBack)];
  const recordsApart = Object.values(records)
    .flat()
    .filter(({ file }) => overlays.some((folder) => isInside(file, folder)));
  const names = [
    ...[...files].flatMap(namesOf),
    ...recordsApart.map(({ id }) => id),
    ...heldBack.flatMap((announcement) => idOf(announcement) ?? []),
    ...addresses,
  ];
  const isConfidential = ({ file, rule, mend }: Problem) =>
    files.has(file) ||
    folders.some((folder) => isInside(file, folder)) ||
    names.some((name) => isNamed(name, `${rule}. ${mend}`));
  return { problems, confidential: new Set(problems.filter(isConfidential)) };
}

/** The names that a message may use for a file: its path, the name of a picture, the id of a record. */
function namesOf(file: string): string[] {
  const { base, name, ext } = path.parse(file);
  return [shownPath(file), ...(ext === '.mdx' ? [] : [ext === '.yaml' ? name : base])];
}

/** Whether a text has a name in it, and not only a longer one that begins or ends like it. */
function isNamed(name: string, text: string): boolean {
  const isOneWord = (end: string, start: string) => /^[\w-]{2}$/.test(end + start);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const goesOn =
      isOneWord(text.charAt(at - 1), name.charAt(0)) ||
      isOneWord(name.charAt(name.length - 1), text.charAt(end));
    if (!goesOn) return true;
  }
  return false;
}

/** The problems that anybody may read. */
export function publicProblems({ problems, confidential }: ToldProblems): Problem[] {
  return problems.filter((problem) => !confidential.has(problem));
}

/** One sentence that counts the problems which are not told, and says how to see them. */
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
