import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { publicProblems, withheldSentence } from './check/confidential.ts';
import type { Archive, BrokenArchive, SoundArchive } from './gate.ts';
import { counted, formatProblem } from './problem.ts';
import type { Entry, Published, StoredAnnouncement } from './publish.ts';
import { isInside } from './read/contentFolder.ts';
import { nextReleaseSentence, passedOverSentence } from './report.ts';

type CollectionName = keyof Published;
type StoredValue = Published[CollectionName][number]['value'];

/** Astro replaces a text that begins with this by the picture of that name, as `image()` of a schema does. */
const IMAGE_MARK = '__ASTRO_IMAGE_';

/** Changes that come within this time, such as a branch being checked out, are read together. */
const SETTLING_MILLISECONDS = 100;

/**
 * The loaders of the collections that the gate fills. They share one run of the gate for each
 * sync. A build stops at the first sync with a problem; `astro dev` shows the problems, keeps what
 * it had, and goes on when they are mended.
 *
 * @param folders The folders to watch in `astro dev`.
 * @param readArchive Runs the gate.
 */
export function archiveLoaders(
  folders: readonly string[],
  readArchive: () => Promise<Archive>,
): Record<CollectionName, Loader> {
  const shared = new SharedRun(readArchive);
  const contexts = new Map<CollectionName, LoaderContext>();

  const fill = (archive: SoundArchive) => {
    for (const [name, context] of contexts) store(archive.published[name], context);
  };

  const refresh = async (context: LoaderContext) => {
    const { logger } = context;
    const archive = await readArchive();
    if ('problems' in archive) return logProblems(archive, context);
    fill(archive);
    logNotes(archive, logger);
    logger.info('Read the archive again');
  };

  const loader = (name: CollectionName): Loader => ({
    name: `archive-${name}`,
    load: async (context) => {
      contexts.set(name, context);
      const isFirst = shared.isAskedAnewBy(name);
      const archive = await shared.run(name);
      if (isFirst) logNotes(archive, context.logger);
      if (isFirst && context.watcher) {
        watch(context, folders, () => refresh(context));
      }
      if ('published' in archive) return store(archive.published[name], context);
      if (isFirst) logProblems(archive, context);
      if (!context.watcher) throw brokenArchive(archive);
    },
  });

  return {
    announcements: loader('announcements'),
    organisations: loader('organisations'),
    topics: loader('topics'),
    desks: loader('desks'),
    mostRead: loader('mostRead'),
    formerAddresses: loader('formerAddresses'),
  };
}

/** One run of the gate for all who ask for it; somebody who asks a second time starts the next. */
class SharedRun {
  readonly #readArchive: () => Promise<Archive>;
  readonly #askers = new Set<CollectionName>();
  #archive: Promise<Archive> | undefined;

  constructor(readArchive: () => Promise<Archive>) {
    this.#readArchive = readArchive;
  }

  isAskedAnewBy(name: CollectionName): boolean {
    return this.#archive === undefined || this.#askers.has(name);
  }

  run(name: CollectionName): Promise<Archive> {
    if (this.#archive === undefined || this.#askers.has(name)) {
      this.#askers.clear();
      this.#archive = this.#readArchive();
    }
    this.#askers.add(name);
    return this.#archive;
  }
}

/** Makes the stored collection equal to the entries; those with the same digest stay untouched. */
function store(
  entries: readonly Entry<StoredValue>[],
  { store: stored, config }: LoaderContext,
): void {
  const root = fileURLToPath(config.root);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of stored.keys()) if (!ids.has(id)) stored.delete(id);
  for (const { id, file, value, digest } of entries) {
    const filePath = path.relative(root, file).split(path.sep).join('/');
    // What has the same digest is not written again; but where its file lies, its pictures lie too.
    if (stored.get(id)?.filePath !== filePath) stored.delete(id);
    stored.set({ id, data: withImageMarks(value), digest, filePath });
  }
}

function withImageMarks(value: StoredValue): Record<string, unknown> {
  if (!isAnnouncement(value)) return { ...value };
  const mark = <Picture extends { src: string }>(picture: Picture) => ({
    ...picture,
    src: IMAGE_MARK + picture.src,
  });
  const { image, images } = value;
  return {
    ...value,
    images: images.map(mark),
    ...(image === undefined ? {} : { image: mark(image) }),
  };
}

function isAnnouncement(value: StoredValue): value is StoredAnnouncement {
  return 'images' in value;
}

function watch(
  { watcher, logger }: LoaderContext,
  folders: readonly string[],
  refresh: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const start = () => {
    work = work.then(refresh).catch((error: unknown) => logger.error(String(error)));
  };
  watcher?.add([...folders]);
  watcher?.on('all', (_event, file) => {
    if (!folders.some((folder) => isInside(path.resolve(file), folder))) return;
    clearTimeout(timer);
    timer = setTimeout(start, SETTLING_MILLISECONDS);
  });
}

/** Says everything to whoever writes in `astro dev`; a build may run where others read its log. */
function logProblems(archive: BrokenArchive, { logger, watcher }: LoaderContext): void {
  const told = watcher ? archive.problems : publicProblems(archive);
  for (const problem of told) logger.error(formatProblem(problem));
  if (!watcher && archive.confidential.size > 0) logger.error(withheldSentence(archive));
}

function logNotes(archive: Archive, logger: LoaderContext['logger']): void {
  if ('problems' in archive) return;
  const notes = [nextReleaseSentence(archive.heldBack), passedOverSentence(archive.passedOver)];
  for (const note of notes) if (note) logger.info(note);
}

function brokenArchive({ problems }: BrokenArchive): AstroError {
  const error = new AstroError(
    `The archive has ${counted(problems.length, 'problem')}, listed above. Nothing was built.`,
    'Mend them; `npm run check` looks at the content alone, in seconds.',
  );
  // Where the gate was called from tells nobody how to mend the content.
  error.stack = '';
  return error;
}
