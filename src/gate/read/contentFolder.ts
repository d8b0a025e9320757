import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { SLUG } from '../../schemas/text.ts';
import { RESERVED_NAMES } from '../../site/addresses.ts';
import { type Problem, problemOfFile, shownPath } from '../problem.ts';

/** The name of the list of what was read most, in the content folder. */
export const MOST_READ_FILE = 'most-read.json';

/** The name of the list of former addresses, in the content folder. */
export const FORMER_ADDRESSES_FILE = 'former-addresses.yaml';

/** Folders with one YAML file for each entry. */
export const RECORD_FOLDERS = ['organisations', 'topics', 'desks'] as const;

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
  announcements: AnnouncementFile[];
  pictures: string[];
  records: Record<RecordFolder, NamedFile[]>;
  pages: NamedFile[];
  /** The list of what was read most, if there is one. */
  mostRead: string | undefined;
  /** The folders that lie over the content folder. What is in them is confidential. */
  overlays: readonly string[];
  /** The list of addresses that are no longer in use, if there is one. */
  formerAddresses: string | undefined;
  /** Files and folders that do not belong where they are. */
  problems: Problem[];
}

/** Written by operating systems, editors and Git, and read by nobody: not worth a complaint. */
const IGNORED = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;
const PICTURE = /^(.+)\.(?:jpe?g|png|webp|avif)$/;
const YEAR = /^\d{4}$/;
const REQUIRED: readonly string[] = ['announcements', ...RECORD_FOLDERS];
const NAME_RULE = 'use lower-case letters, digits and single hyphens only';

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
  const found: ContentFiles = {
    announcements: [],
    pictures: [],
    records: { organisations: [], topics: [], desks: [] },
    pages: [],
    mostRead: undefined,
    overlays,
    formerAddresses: undefined,
    problems: [],
  };
  const entries = await listRoot(contentDir, found);
  for (const name of entries ? REQUIRED.filter((each) => !entries.has(each)) : []) {
    found.problems.push(
      problemOfFile(path.join(contentDir, name), 'this folder is missing', 'Create it.'),
    );
  }
  for (const overlay of overlays) await listRoot(overlay, found);
  found.problems.push(...reservedPages(found.pages), ...sameRecords(found.records));
  return found;
}

/** Lists one folder that content lies in, and returns the names in it. */
async function listRoot(
  root: string,
  found: ContentFiles,
): Promise<ReadonlySet<string> | undefined> {
  const entries = await listFolder(root);
  if (!entries) {
    found.problems.push(
      problemOfFile(
        root,
        'there is no such folder',
        'Set CONTENT_DIR to the content folder, or run this where `content/` is.',
      ),
    );
    return undefined;
  }
  const isOverlay = found.overlays.includes(root);
  const folders = isOverlay ? REQUIRED : [...REQUIRED, 'pages', 'ledger'];
  const files = [MOST_READ_FILE, FORMER_ADDRESSES_FILE];
  const belongs = isOverlay ? list(REQUIRED) : `${list(folders)}, and ${list(files)}`;
  for (const { name, kind } of entries) {
    const file = path.join(root, name);
    if (kind === 'file' && files.includes(name) && !isOverlay) {
      if (name === MOST_READ_FILE) found.mostRead = file;
      else found.formerAddresses = file;
    } else if (kind !== 'folder' || !folders.includes(name)) {
      found.problems.push(stray(file, `Here belong only the folders ${belongs}.`));
    } else await listEntry(name, file, found);
  }
  return new Set(entries.map(({ name }) => name));
}

async function listEntry(name: string, folder: string, found: ContentFiles): Promise<void> {
  // Nothing in the ledger is content: `npm run publish-check` looks after it.
  if (name === 'ledger') return;
  if (name === 'announcements') await listYears(folder, found);
  else if (name === 'pages') await listNamed(folder, '.mdx', found.pages, found);
  else await listNamed(folder, '.yaml', found.records[name as RecordFolder], found);
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

async function listYears(folder: string, found: ContentFiles): Promise<void> {
  for (const { name, kind } of (await listFolder(folder)) ?? []) {
    const file = path.join(folder, name);
    if (kind === 'folder' && YEAR.test(name)) await listYear(file, name, found);
    else
      found.problems.push(stray(file, 'Here belong only folders named by a year, such as 2024.'));
  }
}

async function listYear(folder: string, year: string, found: ContentFiles): Promise<void> {
  for (const { name, kind } of (await listFolder(folder)) ?? []) {
    const file = path.join(folder, name);
    const slug = kind === 'folder' ? name : path.basename(name, '.mdx');
    if (kind === 'link') found.problems.push(linkProblem(file));
    else if (kind === 'file' && PICTURE.test(name)) addPicture(file, found);
    else if (kind === 'file' && !name.endsWith('.mdx')) {
      found.problems.push(stray(file, 'Here belong only announcements (.mdx) and their pictures.'));
    } else if (!SLUG.test(slug)) found.problems.push(badName(file));
    else if (kind === 'file') found.announcements.push({ file, year, slug });
    else await listAnnouncementFolder(file, { year, slug }, found);
  }
}

async function listAnnouncementFolder(
  folder: string,
  place: Omit<AnnouncementFile, 'file'>,
  found: ContentFiles,
): Promise<void> {
  const entries = (await listFolder(folder)) ?? [];
  for (const { name, kind } of entries) {
    const file = path.join(folder, name);
    if (kind === 'link') found.problems.push(linkProblem(file));
    else if (kind === 'file' && name === 'index.mdx') found.announcements.push({ file, ...place });
    else if (kind === 'file' && PICTURE.test(name)) addPicture(file, found);
    else found.problems.push(stray(file, 'Here belong only index.mdx and its pictures.'));
  }
  if (!entries.some(({ name }) => name === 'index.mdx')) {
    found.problems.push(
      problemOfFile(folder, 'this folder has no index.mdx', 'Write the announcement there.'),
    );
  }
}

async function listNamed(
  folder: string,
  ending: string,
  into: NamedFile[],
  found: ContentFiles,
): Promise<void> {
  for (const { name, kind } of (await listFolder(folder)) ?? []) {
    const file = path.join(folder, name);
    const id = path.basename(name, ending);
    if (kind === 'link') found.problems.push(linkProblem(file));
    else if (kind === 'folder' || id === name) {
      found.problems.push(stray(file, `Here belong only files that end in ${ending}.`));
    } else if (!SLUG.test(id)) found.problems.push(badName(file));
    else into.push({ file, id });
  }
}

function addPicture(file: string, found: ContentFiles): void {
  const [, stem = ''] = PICTURE.exec(path.basename(file)) ?? [];
  if (SLUG.test(stem)) found.pictures.push(file);
  else found.problems.push(badName(file));
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
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** The entries of a folder by name, or nothing if there is no such folder. */
async function listFolder(folder: string): Promise<Entry[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  return entries
    ?.filter(({ name }) => !IGNORED.test(name))
    .map((entry): Entry => {
      if (entry.isSymbolicLink()) return { name: entry.name, kind: 'link' };
      if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
      return { name: entry.name, kind: entry.isFile() ? 'file' : 'other' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function stray(file: string, belongs: string): Problem {
  return problemOfFile(file, 'this does not belong here', `${belongs} Move, rename or delete it.`);
}

function badName(file: string): Problem {
  return problemOfFile(file, 'this name cannot be an address', `Rename it: ${NAME_RULE}.`);
}

function linkProblem(file: string): Problem {
  return problemOfFile(
    file,
    'this is a symbolic link, which could lead outside the content folder',
    'Put the file itself here.',
  );
}

/** Whether a path is that of a folder or of something in it. Both are absolute. */
export function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}
