import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { RecordedAddresses } from '../schemas/recordedAddresses.ts';
import type { RecordedVersions } from '../schemas/recordedVersions.ts';
import { linkedPath } from '../site/contentLinks.ts';
import type { Entry, Published, StoredAnnouncement } from './publish.ts';
import { isInside } from './read/contentFolder.ts';

/** Everything that the data store takes of one reading of the content. */
export interface Collections extends Published {
  /** The versions of announcements that have more than one. */
  versions: Entry<RecordedVersions>[];
  /** The addresses on record, or nothing. */
  recordedAddresses: Entry<RecordedAddresses>[];
}

/** One reading of the content: what may be published and what there is to say of it, or why nothing may. */
export type ContentReading = { collections: Collections; notes: readonly string[] } | Refused;

/** Why a build stops. */
export interface Refused {
  /** Everything that is wrong, each with its place. */
  faults: readonly string[];
  /** How much that is: `The archive has 3 problems, listed above.` */
  summary: string;
  /** How to see it without a build. */
  hint: string;
}

type CollectionName = keyof Collections;
type StoredValue = Collections[CollectionName][number]['value'];

/** Astro replaces a text that begins with this by the picture of that name, as `image()` of a schema does. */
const IMAGE_MARK = '__ASTRO_IMAGE_';

/** Changes that come within this time, such as a branch being checked out, are read together. */
const SETTLING_MILLISECONDS = 100;

/** Reads the content; `isWatched` where somebody writes with `astro dev`, which shows what it can. */
export type ReadContent = (isWatched: boolean) => Promise<ContentReading>;

/**
 * The loaders of the collections that one reading of the content fills. They share it in each sync.
 * A build stops at the first sync with a fault; `astro dev` shows the faults, keeps what it had, and
 * goes on when they are mended.
 *
 * @param folders The folders to watch in `astro dev`.
 */
export function contentLoaders(
  folders: readonly string[],
  readContent: ReadContent,
): Record<CollectionName, Loader> {
  const shared = new SharedReading(readContent);
  const contexts = new Map<CollectionName, LoaderContext>();

  const refresh = async ({ logger }: LoaderContext) => {
    const reading = await readContent(true);
    if ('faults' in reading) return logFaults(reading, logger);
    for (const [name, context] of contexts) store(reading.collections[name], context);
    for (const note of reading.notes) logger.info(note);
    logger.info('Read the archive again');
  };

  const loader = (name: CollectionName): Loader => ({
    name: `archive-${name}`,
    load: async (context) => {
      const { logger, watcher } = context;
      contexts.set(name, context);
      const isFirst = shared.isAskedAnewBy(name);
      const reading = await shared.read(name, watcher !== undefined);
      if (isFirst && watcher) watch(context, folders, () => refresh(context));
      if ('collections' in reading) {
        if (isFirst) for (const note of reading.notes) logger.info(note);
        return store(reading.collections[name], context);
      }
      if (isFirst) logFaults(reading, logger);
      if (!watcher) throw refusedError(reading);
    },
  });

  return {
    announcements: loader('announcements'),
    organisations: loader('organisations'),
    topics: loader('topics'),
    desks: loader('desks'),
    mostRead: loader('mostRead'),
    formerAddresses: loader('formerAddresses'),
    versions: loader('versions'),
    recordedAddresses: loader('recordedAddresses'),
  };
}

/** One reading for all who ask for it; somebody who asks a second time starts the next. */
class SharedReading {
  readonly #readContent: ReadContent;
  readonly #askers = new Set<CollectionName>();
  #reading: Promise<ContentReading> | undefined;

  constructor(readContent: ReadContent) {
    this.#readContent = readContent;
  }

  isAskedAnewBy(name: CollectionName): boolean {
    return this.#reading === undefined || this.#askers.has(name);
  }

  read(name: CollectionName, isWatched: boolean): Promise<ContentReading> {
    if (this.#reading === undefined || this.#askers.has(name)) {
      this.#askers.clear();
      this.#reading = this.#readContent(isWatched);
    }
    this.#askers.add(name);
    return this.#reading;
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
    const filePath = path.relative(root, linkedPath(file)).split(path.sep).join('/');
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

function logFaults({ faults }: Refused, logger: LoaderContext['logger']): void {
  for (const fault of faults) logger.error(fault);
}

function refusedError({ summary, hint }: Refused): AstroError {
  const error = new AstroError(`${summary} Nothing was built.`, hint);
  // Where the gate was called from tells nobody how to mend the content.
  error.stack = '';
  return error;
}
