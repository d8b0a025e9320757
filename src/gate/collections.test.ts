import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import {
  anotherAnnouncement,
  type Files,
  optionsAt,
  withContent,
  withFrontMatter,
} from '../../tests/support/content.ts';
import { contentReader } from '../ledger/readContent.ts';
import { type ContentReading, contentLoaders } from './collections.ts';

const OTHER = 'announcements/2024/another.mdx';

interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  digest: string;
  filePath: string;
}

/** A store like that of Astro, which counts what is written. */
class FakeStore {
  readonly entries = new Map<string, StoredEntry>();
  written = 0;

  get(id: string): StoredEntry | undefined {
    return this.entries.get(id);
  }

  set(entry: StoredEntry): boolean {
    if (this.entries.get(entry.id)?.digest === entry.digest) return false;
    this.entries.set(entry.id, entry);
    this.written += 1;
    return true;
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  delete(id: string): void {
    this.entries.delete(id);
  }
}

function contextWith(store: FakeStore): LoaderContext {
  const messages = { error: () => undefined, info: () => undefined };
  const config = { root: pathToFileURL('/project/') };
  return { store, logger: messages, config } as unknown as LoaderContext;
}

/** Loads the announcements of some archives one after the other into one store. */
async function loadInTurn(store: FakeStore, ...archives: Files[]): Promise<void> {
  const waiting = [...archives];
  const loaders = contentLoaders(['/content'], () => readNext(waiting));
  for (const _ of archives) await loaders.announcements.load(contextWith(store));
}

function readNext(waiting: Files[]): Promise<ContentReading> {
  return withContent(waiting.shift() ?? {}, async (contentDir) => {
    const readContent = contentReader(() => optionsAt(contentDir, '2024-03-01T00:00:00Z'));
    return asIn('/project/content', contentDir, await readContent(false));
  });
}

/** Each archive is read in a folder of its own; all stand for one that changes. */
function asIn(folder: string, contentDir: string, reading: ContentReading): ContentReading {
  if (!('collections' in reading)) return reading;
  const { collections } = reading;
  const announcements = collections.announcements.map((entry) => ({
    ...entry,
    file: entry.file.replace(contentDir, folder),
  }));
  return { ...reading, collections: { ...collections, announcements } };
}

test('what did not change is not written again', async () => {
  const store = new FakeStore();
  await loadInTurn(store, {}, {});
  expect(store.keys()).toEqual(['TST-2024-001']);
  expect(store.written).toBe(1);
});

test('what is the same but lies elsewhere is written again: its pictures lie beside it', async () => {
  const store = new FakeStore();
  const text = anotherAnnouncement('TST-2024-002', 'Text');
  const folder = OTHER.replace('.mdx', '/index.mdx');
  await loadInTurn(store, { [OTHER]: text }, { [folder]: text });
  expect(store.get('TST-2024-002')?.filePath).toBe(`content/${folder}`);
});

test('what vanished or is held back leaves the store', async () => {
  const store = new FakeStore();
  const published = anotherAnnouncement('TST-2024-002', 'Text');
  const held = anotherAnnouncement('TST-2024-002', 'Text', 'draft: true\n');
  await loadInTurn(store, { [OTHER]: published }, { [OTHER]: held });
  expect(store.keys()).toEqual(['TST-2024-001']);
});

test('a build with a problem stops, and says so without a stack', async () => {
  const store = new FakeStore();
  const broken = withFrontMatter('title:', 'tittle:');
  await expect(loadInTurn(store, broken)).rejects.toMatchObject({
    message: 'The archive has 1 problem, listed above. Nothing was built.',
    stack: '',
  });
  expect(store.keys()).toEqual([]);
});

test('the collections share one reading', async () => {
  let runs = 0;
  const loaders = contentLoaders(['/content'], () => {
    runs += 1;
    return readNext([]);
  });
  const sync = () =>
    Promise.all(Object.values(loaders).map((loader) => loader.load(contextWith(new FakeStore()))));
  await sync();
  expect(runs).toBe(1);
  await sync();
  expect(runs).toBe(2);
});
