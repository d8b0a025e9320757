import path from 'node:path';
import { announcement as announcementSchema } from '../../schemas/announcement.ts';
import { counted, type Problem, shownPath } from '../problem.ts';
import { addressOf, type CompiledAnnouncement, idOf } from '../read/announcements.ts';
import { type AnnouncementFile, type ContentFiles, isInside } from '../read/contentFolder.ts';

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
 * cannot be read as published is taken to be held back: see `isHeldBack`. Below `announcements/`
 * only files of what is published are told of, so that a name which nobody could read is in no log.
 * Messages are searched for names, which need not be told by the check that words them: a check that
 * is added later cannot forget it.
 *
 * @param files Without the announcements that are known to be published, if others were not read.
 * @param addresses The addresses at which something will stand once it is released.
 */
export function withConfidential(
  problems: readonly Problem[],
  announcements: readonly CompiledAnnouncement[],
  files: ConfidentialFiles,
  addresses: readonly string[] = [],
): ToldProblems {
  const { records, overlays } = files;
  const heldBack = announcements.filter(isHeldBack);
  const open = announcements.filter((announcement) => !isHeldBack(announcement));
  const unread = unreadAmong(files.announcements, announcements);
  const places = [...heldBack.map(({ place }) => place), ...unread];
  const openFiles = new Set(filesOf(open, records));
  // Nobody knows what one mentions that could not be read.
  const isAnyUnknown = unread.length > 0 || heldBack.some(({ document }) => !document);
  const hidden = new Set(
    [
      ...filesOf(heldBack, records),
      ...unread.map(({ file }) => file),
      ...(isAnyUnknown ? [...files.pictures, ...recordFiles(records)] : []),
    ].filter((file) => !openFiles.has(file)),
  );
  const folders = [...overlays, ...foldersOf(places)];
  const openFolders = foldersOf(open.map(({ place }) => place));
  const isOpen = (file: string) =>
    openFiles.has(file) || openFolders.some((folder) => isInside(file, folder));
  const recordsApart = Object.values(records)
    .flat()
    .filter(({ file }) => overlays.some((overlay) => isInside(file, overlay)));
  const names = [
    ...[...hidden].flatMap(namesOf),
    ...recordsApart.map(({ id }) => id),
    ...heldBack.flatMap(idsOf),
    ...places.map((place) => addressOf({ place })),
    ...addresses,
  ];
  const isConfidential = ({ file, rule, mend }: Problem) =>
    hidden.has(file) ||
    folders.some((folder) => isInside(file, folder)) ||
    (isNameOfAnnouncement(file, files.announcementFolder) && !isOpen(file)) ||
    names.some((name) => isNamed(name, `${rule}. ${mend}`));
  return { problems, confidential: new Set(problems.filter(isConfidential)) };
}

/** The files that count here; `announcements` without those that are known to be published. */
type ConfidentialFiles = Pick<
  ContentFiles,
  'announcementFolder' | 'announcements' | 'pictures' | 'records' | 'overlays'
>;

/** Announcements that nothing is known of but their place. */
function unreadAmong(
  files: readonly AnnouncementFile[],
  announcements: readonly CompiledAnnouncement[],
): AnnouncementFile[] {
  const read = new Set(announcements.map(({ place }) => place.file));
  return files.filter(({ file }) => !read.has(file));
}

/** Whether a path below `announcements/` says more than a year. */
function isNameOfAnnouncement(file: string, folder: string): boolean {
  return file !== folder && isInside(file, folder) && !/^\d{4}$/.test(path.relative(folder, file));
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

const FIELDS: ReadonlySet<string> = new Set(
  announcementSchema.options.flatMap(({ shape }) => Object.keys(shape)),
);

/** The field of an embargo or a draft, however it is written: as `Embargo:`, in quotes, indented. */
const HOLDING_FIELD = /^\W*(?:embargo|draft)[^\n:]*:/im;

/**
 * Whether an announcement is held back, or may be: one that is not valid counts as published only if
 * its front matter could be read, has no field that the schema does not know, which may be a misspelt
 * `embargo`, and no line in it looks like an embargo or a draft.
 */
function isHeldBack({ release, value, document, source }: CompiledAnnouncement): boolean {
  if (release !== Number.NEGATIVE_INFINITY) return true;
  if (value !== undefined) return false;
  const data = document?.data;
  const isRead = typeof data === 'object' && data !== null && !Array.isArray(data);
  return (
    !isRead ||
    Object.keys(data).some((field) => !FIELDS.has(field)) ||
    HOLDING_FIELD.test(source.text)
  );
}

/** The permanent ids of an announcement, as far as any can be told from what is no YAML. */
function idsOf(announcement: CompiledAnnouncement): string[] {
  const written = /^\W*id\W*:\W*([a-z]{2,6}-\d{4}-\d{3,5})\b/gim;
  const { text } = announcement.source;
  return [idOf(announcement) ?? [], Array.from(text.matchAll(written), ([, id = '']) => id)].flat();
}

function recordFiles(records: ContentFiles['records']): string[] {
  return Object.values(records).flatMap((entries) => entries.map(({ file }) => file));
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
function foldersOf(places: readonly AnnouncementFile[]): string[] {
  return places
    .map(({ file }) => file)
    .filter((file) => path.basename(file) === 'index.mdx')
    .map((file) => path.dirname(file));
}
