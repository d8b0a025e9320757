import type { RecordFolder } from '../read/contentFolder.ts';
import type { Path } from '../read/yaml.ts';
import { valueAt } from './schemaFields.ts';

/** An announcement's mention of an organisation, a topic or a desk. */
export interface Reference {
  path: Path;
  folder: RecordFolder;
  id: string;
  /** Whether the announcement stands in a list of that organisation or topic. */
  listed: boolean;
}

type Mention = Omit<Reference, 'id'>;

/** Every such mention in front matter, also in front matter that is not valid as a whole. */
export function referencesIn(data: unknown): Reference[] {
  const organisation = (path: Path, listed: boolean): Mention => ({
    path,
    folder: 'organisations',
    listed,
  });
  const mentions: Mention[] = [
    ...entriesAt(data, ['organisations']).map((path) => organisation([...path, 'id'], true)),
    ...entriesAt(data, ['topics']).map(
      (path) => ({ path, folder: 'topics', listed: true }) as const,
    ),
    ...entriesAt(data, ['figures']).map((path) => organisation([...path, 'claimedBy'], false)),
    organisation(['session', 'participants', 'claimedBy'], false),
    organisation(['statedBy'], true),
    { path: ['desk'], folder: 'desks', listed: false },
  ];
  return mentions.flatMap((mention) => {
    const id = valueAt(data, mention.path);
    return typeof id === 'string' ? [{ ...mention, id }] : [];
  });
}

/** The paths of the entries of a list; none if there is no list. */
export function entriesAt(data: unknown, path: Path): Path[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
