import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../../model/fileError.ts';
import { SLUG } from '../../schemas/text.ts';
import { RESERVED_NAMES } from '../../site/addresses.ts';
import { type Problem, problemOfFile, shownPath } from '../problem.ts';
import { unreadable } from './readText.ts';

/** The name of the list of what was read most, in the content folder. */
export const MOST_READ_FILE = 'most-read.json';

/** The name of the list of former addresses, in the content folder. */
const FORMER_ADDRESSES_FILE = 'former-addresses.yaml';

/** Folders with one YAML file for each entry. */
const RECORD_FOLDERS = ['organisations', 'topics', 'desks'] as const;

export type RecordFolder = (typeof RECORD_FOLDERS)[number];

/** A file whose name says what it is: `organisations/interpol.yaml` is `interpol`. */
export interface NamedFile {
  /** Absolute path. */
  file: string;
  id: string;
}

/** An announcement's file, with what its place in the content folder says about it. */
export interface AnnouncementFile {
  /** Absolute path. */
  file: string;
  /** The folder of the year it lies in. */
  year: string;
  slug: string;
}

/** Every file of the content folder by what it is, in a stable order. */
export interface ContentFiles {
  /** Absolute path of the folder of announcements in the content folder. */
  announcementFolder: string;
  announcements: readonly AnnouncementFile[];
  pictures: readonly string[];
  records: Record<RecordFolder, readonly NamedFile[]>;
  pages: readonly NamedFile[];
  /** The list of what was read most, if there is one. */
  mostRead: string | undefined;
  /** The folders that lie over the content folder. What is in them is confidential. */
  overlays: readonly string[];
  /** The list of addresses that are no longer in use, if there is one. */
  formerAddresses: string | undefined;
  /** Files and folders that do not belong where they are. */
  problems: readonly Problem[];
}

/** Written by operating systems, editors and Git, and read by nobody: not worth a complaint. */
const IGNORED = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;
const PICTURE = /^(.+)\.(?:jpe?g|png|webp|avif)$/;
const YEAR = /^\d{4}$/;
const REQUIRED: readonly string[] = ['announcements', ...RECORD_FOLDERS];
const NAME_RULE = 'use lower-case letters, digits and single hyphens only';

/** What the walk found: a file by what it is, or why it does not belong there. */
type Found =
  | ({ sort: 'announcement' } & AnnouncementFile)
  | { sort: 'picture'; file: string }
  | ({ sort: RecordFolder | 'page' } & NamedFile)
  | { sort: 'mostRead'; file: string }
  | { sort: 'formerAddresses'; file: string }
  | { sort: 'problem'; problem: Problem };

/**
 * Walks the content folder and says of each file what it is, or why it does not belong there.
 *
 * @param overlays Folders of the same form, with nothing required in them: announcements that are
 * still confidential, and what they mention.
 */
export async function listContent(
  contentDir: string,
  overlays: readonly string[] = [],
): Promise<ContentFiles> {
  const found = [
    ...(await listRoot(contentDir, false)),
    ...(await Promise.all(overlays.map((overlay) => listRoot(overlay, true)))).flat(),
  ];
  const filesOf = <Sort extends Found['sort']>(sort: Sort) =>
    found.filter((each): each is Extract<Found, { sort: Sort }> => each.sort === sort);
  const pages = filesOf('page');
  const records = {
    organisations: filesOf('organisations'),
    topics: filesOf('topics'),
    desks: filesOf('desks'),
  };
  return {
    announcementFolder: path.join(contentDir, 'announcements'),
    announcements: filesOf('announcement'),
    pictures: filesOf('picture').map(({ file }) => file),
    records,
    pages,
    mostRead: filesOf('mostRead')[0]?.file,
    overlays,
    formerAddresses: filesOf('formerAddresses')[0]?.file,
    problems: [
      ...filesOf('problem').map(({ problem }) => problem),
      ...reservedPages(pages),
      ...sameRecords(records),
    ],
  };
}

/** Lists one folder that content lies in. */
async function listRoot(root: string, isOverlay: boolean): Promise<Found[]> {
  const entries = await listFolder(root);
  if ('error' in entries) return [problemFound(withoutRoot(root, entries.error))];
  const folders = isOverlay ? REQUIRED : [...REQUIRED, 'pages', 'ledger'];
  const files = [MOST_READ_FILE, FORMER_ADDRESSES_FILE];
  const belongs = isOverlay ? list(REQUIRED) : `${list(folders)}, and ${list(files)}`;
  const found = await Promise.all(
    entries.map(async ({ name, kind }): Promise<Found[]> => {
      const file = path.join(root, name);
      if (kind === 'other') return [specialFile(file)];
      if (kind === 'file' && files.includes(name) && !isOverlay) {
        return [{ sort: name === MOST_READ_FILE ? 'mostRead' : 'formerAddresses', file }];
      }
      return kind === 'folder' && folders.includes(name)
        ? listEntry(name, file)
        : [stray(file, `Here belong only the folders ${belongs}.`)];
    }),
  );
  const missing = isOverlay
    ? []
    : REQUIRED.filter((name) => !entries.some((each) => each.name === name));
  return [
    ...found.flat(),
    ...missing.map((name) =>
      problemFound(problemOfFile(path.join(root, name), 'this folder is missing', 'Create it.')),
    ),
  ];
}

/** Why nothing is known of the content: there is no such folder, or the system does not let it be read. */
function withoutRoot(root: string, error: unknown): Problem {
  if (systemCode(error) !== 'ENOENT') return unreadable(root, error, 'folder');
  const mend = 'Set CONTENT_DIR to the content folder, or run this where `content/` is.';
  return problemOfFile(root, 'there is no such folder', mend);
}

async function listEntry(name: string, folder: string): Promise<Found[]> {
  // Nothing in the ledger is content: `npm run publish-check` looks after it.
  if (name === 'ledger') return [];
  if (name === 'announcements') return listYears(folder);
  if (name === 'pages') return listNamed(folder, '.mdx', 'page');
  return listNamed(folder, '.yaml', name as RecordFolder);
}

/** `a, b and c`. */
function list(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

/** Records that lie in more than one of the folders. */
function sameRecords(records: ContentFiles['records']): Problem[] {
  return Object.values(records).flatMap((files) =>
    [...Map.groupBy(files, ({ id }) => id).values()].flatMap(([first, ...others]) =>
      others.map(({ file }) =>
        problemOfFile(
          file,
          `this is also in ${shownPath(first?.file ?? '')}`,
          'Keep one of the two.',
        ),
      ),
    ),
  );
}

async function listYears(folder: string): Promise<Found[]> {
  return listEach(folder, ({ name, kind }, file) =>
    kind === 'folder' && YEAR.test(name)
      ? listYear(file, name)
      : [stray(file, 'Here belong only folders named by a year, such as 2024.')],
  );
}

async function listYear(folder: string, year: string): Promise<Found[]> {
  return listEach(folder, ({ name, kind }, file) => {
    const slug = kind === 'folder' ? name : path.basename(name, '.mdx');
    if (kind === 'file' && PICTURE.test(name)) return [pictureAt(file)];
    if (kind === 'file' && !name.endsWith('.mdx')) {
      return [stray(file, 'Here belong only announcements (.mdx) and their pictures.')];
    }
    if (!SLUG.test(slug)) return [badName(file)];
    if (kind === 'file') return [{ sort: 'announcement', file, year, slug }];
    return listAnnouncementFolder(file, { year, slug });
  });
}

async function listAnnouncementFolder(
  folder: string,
  place: Omit<AnnouncementFile, 'file'>,
): Promise<Found[]> {
  const found = await listEach(folder, ({ name, kind }, file) => {
    if (kind === 'file' && name === 'index.mdx') {
      return [{ sort: 'announcement', file, ...place }];
    }
    if (kind === 'file' && PICTURE.test(name)) return [pictureAt(file)];
    return [stray(file, 'Here belong only index.mdx and its pictures.')];
  });
  if (found.some(({ sort }) => sort === 'announcement')) return found;
  const mend = 'Write the announcement there.';
  return [...found, problemFound(problemOfFile(folder, 'this folder has no index.mdx', mend))];
}

async function listNamed(
  folder: string,
  ending: string,
  sort: RecordFolder | 'page',
): Promise<Found[]> {
  return listEach(folder, ({ name, kind }, file) => {
    const id = path.basename(name, ending);
    if (kind === 'folder' || id === name) {
      return [stray(file, `Here belong only files that end in ${ending}.`)];
    }
    return SLUG.test(id) ? [{ sort, file, id }] : [badName(file)];
  });
}

function pictureAt(file: string): Found {
  const [, stem = ''] = PICTURE.exec(path.basename(file)) ?? [];
  return SLUG.test(stem) ? { sort: 'picture', file } : badName(file);
}

function reservedPages(pages: readonly NamedFile[]): Problem[] {
  return pages
    .filter(({ id }) => RESERVED_NAMES.has(id) || YEAR.test(id))
    .map(({ file, id }) =>
      problemOfFile(file, `the address /${id}/ is kept for the site itself`, 'Rename the page.'),
    );
}

interface Entry {
  name: string;
  /** `other` is a named pipe, a socket or a device: who reads it may wait for ever. */
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** The entries of a folder by name, or the error of the system: no error says that a folder is empty. */
async function listFolder(folder: string): Promise<Entry[] | { error: unknown }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !IGNORED.test(name))
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { error };
  }
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** Lists what a function makes of each file and folder in a folder that its own folder names. */
async function listEach(
  folder: string,
  listOne: (entry: Entry, file: string) => Found[] | Promise<Found[]>,
): Promise<Found[]> {
  const entries = await listFolder(folder);
  if ('error' in entries) return [problemFound(unreadable(folder, entries.error, 'folder'))];
  const found = entries.map((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.kind === 'link') return [linkProblem(file)];
    return entry.kind === 'other' ? [specialFile(file)] : listOne(entry, file);
  });
  return (await Promise.all(found)).flat();
}

function problemFound(problem: Problem): Found {
  return { sort: 'problem', problem };
}

function stray(file: string, belongs: string): Found {
  const mend = `${belongs} Move, rename or delete it.`;
  return problemFound(problemOfFile(file, 'this does not belong here', mend));
}

function badName(file: string): Found {
  const mend = `Rename it: ${NAME_RULE}.`;
  return problemFound(problemOfFile(file, 'this name cannot be an address', mend));
}

function linkProblem(file: string): Found {
  const rule = 'this is a symbolic link, which could lead outside the content folder';
  return problemFound(problemOfFile(file, rule, 'Put the file itself here.'));
}

function specialFile(file: string): Found {
  const rule = 'this is a named pipe, a socket or a device, and no file';
  return problemFound(problemOfFile(file, rule, 'Delete it, or put a file here.'));
}

/** Whether a path is that of a folder or of something in it. Both are absolute. */
export function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}
