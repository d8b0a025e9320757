import type { RecordFolder } from './files.ts';
import { valueAt } from './validate.ts';
import type { Path } from './yaml.ts';

/** An announcement's mention of an organisation, a topic or a desk. */
export interface Reference {
  path: Path;
  folder: RecordFolder;
  id: string;
}

/** Every such mention in front matter, also in front matter that is not valid as a whole. */
export function referencesIn(data: unknown): Reference[] {
  const mentions: [folder: RecordFolder, path: Path][] = [
    ...entriesAt(data, ['organisations']).map((path) => inFolder('organisations', [...path, 'id'])),
    ...entriesAt(data, ['topics']).map((path) => inFolder('topics', path)),
    ...entriesAt(data, ['figures']).map((path) =>
      inFolder('organisations', [...path, 'claimedBy']),
    ),
    inFolder('organisations', ['session', 'participants', 'claimedBy']),
    inFolder('organisations', ['statedBy']),
    inFolder('desks', ['desk']),
  ];
  return mentions.flatMap(([folder, path]) => {
    const id = valueAt(data, path);
    return typeof id === 'string' ? [{ path, folder, id }] : [];
  });
}

/** The paths of the entries of a list; none if there is no list. */
export function entriesAt(data: unknown, path: Path): Path[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}

function inFolder(folder: RecordFolder, path: Path): [RecordFolder, Path] {
  return [folder, path];
}
