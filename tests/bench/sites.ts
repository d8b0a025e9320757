import { appendFile, cp, mkdir, readdir, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { type ContentFile, writeContent } from './content.ts';
import { PARTS, type Part } from './parts.ts';

/** Dateline, and the one it is compared with. */
export type SiteName = 'Dateline' | OtherName;
type OtherName = 'stock' | `without ${Part}`;

/** A site in a folder of its own, so that no build touches the folder of the project. */
export interface Site {
  name: SiteName;
  /** Absolute path. */
  root: string;
  /** What is run to build it, one after the other, each as arguments to Node. */
  commands: readonly (readonly string[])[];
}

/** What a build wrote. */
export interface Output {
  pages: number;
  bytes: number;
}

const PROJECT = path.resolve(import.meta.dirname, '../..');
const STOCK = path.join(import.meta.dirname, 'stock');
const ASTRO_BUILD = [path.join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
const PAGEFIND = [
  path.join('node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'),
  '--site',
  'dist',
];

/** Puts Dateline, and itself without a part or a stock site, with the same content into a folder. */
export async function makeSites(
  folder: string,
  archive: readonly ContentFile[],
  without: Part | undefined,
): Promise<Site[]> {
  const sites = [
    await makeDateline('Dateline', path.join(folder, 'dateline')),
    without === undefined
      ? await makeStock(path.join(folder, 'stock'))
      : await makeWithout(without, path.join(folder, `without-${without}`)),
  ];
  for (const { root } of sites) {
    await linkPackages(root);
    await writeContent(path.join(root, 'content'), archive);
  }
  return sites;
}

async function makeDateline(name: SiteName, root: string): Promise<Site> {
  const site: Site = { name, root, commands: [ASTRO_BUILD] };
  await copy(PROJECT, ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'], site);
  return site;
}

async function makeWithout(part: Part, root: string): Promise<Site> {
  const site = await makeDateline(`without ${part}`, root);
  for (const route of PARTS[part])
    await rm(path.join(root, 'src/pages', route), { recursive: true });
  return site;
}

async function makeStock(root: string): Promise<Site> {
  const site: Site = { name: 'stock', root, commands: [ASTRO_BUILD, PAGEFIND] };
  await copy(STOCK, ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'], site);
  return site;
}

/** Removes everything that earlier builds left, so that the next one begins from nothing. */
export async function makeCold({ root }: Site): Promise<void> {
  for (const folder of ['dist', '.astro', ...CACHES.map((cache) => `node_modules/${cache}`)]) {
    await rm(path.join(root, folder), { recursive: true, force: true });
  }
}

/** Adds a sentence to the text of the announcement in the middle of the archive. */
export async function editOne({ root }: Site, archive: readonly ContentFile[]): Promise<void> {
  const announcements = archive.filter((file) => file.path.startsWith('announcements/'));
  const edited = announcements[Math.floor(announcements.length / 2)];
  if (!edited) throw new Error('The archive has no announcement.');
  await appendFile(path.join(root, 'content', edited.path), '\nOne sentence more than before.\n');
}

/** Counts what the last build wrote. */
export async function outputOf({ root }: Site): Promise<Output> {
  const entries = await readdir(path.join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(path.join(parentPath, name))).size;
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}

async function copy(from: string, names: readonly string[], { root }: Site): Promise<void> {
  for (const name of names) {
    await cp(path.join(from, name), path.join(root, name), { recursive: true });
  }
}

/** What tools keep in `node_modules/` from one build to the next. */
const CACHES = ['.astro', '.vite'];

/** Gives a site the packages of the project, but a `node_modules/` of its own for its caches. */
async function linkPackages(root: string): Promise<void> {
  const packages = path.join(PROJECT, 'node_modules');
  await mkdir(path.join(root, 'node_modules'));
  for (const name of await readdir(packages)) {
    if (name.startsWith('.')) continue;
    await symlink(path.join(packages, name), path.join(root, 'node_modules', name), 'junction');
  }
}
