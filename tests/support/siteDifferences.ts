import { readSite } from './builtSite.ts';

/** The kinds of difference between two built sites, from the least to the most that readers notice. */
const DIFFERENCE_KINDS = {
  names: 'the same but for hashes in names of files',
  assets: 'the same but for the style sheets and scripts that they load',
  space: 'the same but for white space',
  text: 'another text',
  bytes: 'other bytes',
  added: 'only after',
  removed: 'only before',
} as const;

type DifferenceKind = keyof typeof DIFFERENCE_KINDS;

/** A file that is not the same in two sites. */
export interface Difference {
  kind: DifferenceKind;
  /** Its path from the root of the site, after if it is there. */
  file: string;
  /** The first words that differ: `Lyon -> Nice`. */
  change?: string;
  /** The place where the texts part, with what stands around it: `- before` above `+ after`. */
  sample?: string;
}

/** A file with the path that it has, which differs from its key in the hash that a bundler put there. */
interface SiteFile {
  path: string;
  bytes: Buffer;
}

const TEXT =
  /\.(?:html|css|m?js|json|ndjson|xml|txt|md|csv|ics|opml|bib|ris|svg|webmanifest|conf)$|\/_redirects$/;

/** The part of a name that a bundler makes from the content of a file: `page.DWz_1-fa.css`. */
const HASH = /([./_-])[\w-]{8}(?:_\w+)?(?=\.(?:css|m?js|woff2|webp|avif|png|jpe?g|svg)\b)/g;
const ASSET = /<link rel="stylesheet"[^>]*>|<script type="module" src="[^"]*"><\/script>/g;

/** Changes of a kind that are shown; those of the most files. */
const CHANGES_SHOWN = 8;
/** How many characters of a text are shown before and behind the place where it differs. */
const SHOWN_BEFORE = 40;
const SHOWN_BEHIND = 80;

/** Compares the files of two folders, in the order of their paths. */
export function differencesOf(before: string, after: string): Difference[] {
  return compareFiles(readSite(before).files, readSite(after).files);
}

/** Compares two sites, whose files are given by their paths. */
export function compareFiles(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): Difference[] {
  const [old, fresh] = [byKey(before), byKey(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .sort()
    .flatMap((key) => compareFile(old.get(key), fresh.get(key)) ?? []);
}

/**
 * A heading for each kind of difference with the number of its files, and below it the changes that
 * most of them have, each with one file and the place in it.
 */
export function differenceReport(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'The two sites are the same, byte for byte.';
  const ofKind = Map.groupBy(differences, ({ kind }) => kind);
  return Object.entries(DIFFERENCE_KINDS)
    .flatMap(([kind, meaning]) => {
      const files = ofKind.get(kind as DifferenceKind) ?? [];
      if (files.length === 0) return [];
      const changes = [...Map.groupBy(files, ({ change, file }) => change ?? file).values()];
      const shown = changes.sort((a, b) => b.length - a.length).slice(0, CHANGES_SHOWN);
      const hidden = changes.length - shown.length;
      return [
        `${counted(files.length, 'file')}: ${meaning}`,
        ...shown.flatMap(linesOfChange),
        ...(hidden > 0 ? [`    and ${counted(hidden, 'change')} more`] : []),
      ];
    })
    .join('\n');
}

function linesOfChange([first, ...others]: readonly Difference[]): string[] {
  if (!first) return [];
  const more = others.length > 0 ? `, and ${counted(others.length, 'file')} more` : '';
  const sample = first.sample?.split('\n').map((line) => `        ${line}`) ?? [];
  return [`    ${first.file}${more}`, ...sample];
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** Files by their paths without hashes, as far as that tells them apart. */
function byKey(files: ReadonlyMap<string, Buffer>): Map<string, SiteFile> {
  const sameName = Map.groupBy(files.keys(), withoutHashes);
  return new Map(
    Array.from(files, ([path, bytes]) => {
      const key = withoutHashes(path);
      return [sameName.get(key)?.length === 1 ? key : path, { path, bytes }];
    }),
  );
}

function compareFile(
  before: SiteFile | undefined,
  after: SiteFile | undefined,
): Difference | undefined {
  if (!before || !after) {
    const file = after?.path ?? before?.path ?? '';
    return { file, kind: after ? 'added' : 'removed' };
  }
  const file = after.path;
  if (before.bytes.equals(after.bytes)) {
    return before.path === after.path ? undefined : { file, kind: 'names' };
  }
  if (!TEXT.test(file)) return { file, kind: 'bytes' };
  return { file, ...compareTexts(before.bytes.toString('utf8'), after.bytes.toString('utf8')) };
}

function compareTexts(before: string, after: string): Omit<Difference, 'file'> {
  const named = [before, after].map(withoutHashes) as [string, string];
  if (named[0] === named[1]) return { kind: 'names' };
  const [one, other] = named.map(withoutAssets) as [string, string];
  if (one === other) return { kind: 'assets' };
  const kind = withoutSpace(one) === withoutSpace(other) ? 'space' : 'text';
  return { kind, ...placeOfChange(one, other) };
}

function withoutHashes(text: string): string {
  return text.replace(HASH, '$1*');
}

function withoutAssets(html: string): string {
  return html.replace(ASSET, '');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function placeOfChange(before: string, after: string): Pick<Difference, 'change' | 'sample'> {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const word = (text: string) => {
    const [head = ''] = /[^\s<>"]*$/.exec(text.slice(0, start)) ?? [];
    const [tail = ''] = /^[^\s<>"]*/.exec(text.slice(start)) ?? [];
    return head + tail;
  };
  const shown = (text: string) =>
    text
      .slice(Math.max(0, start - SHOWN_BEFORE), start + SHOWN_BEHIND)
      .replace(/\s+/g, ' ')
      .trim();
  return {
    change: `${word(before)} -> ${word(after)}`,
    sample: `- ${shown(before)}\n+ ${shown(after)}`,
  };
}
