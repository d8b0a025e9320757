import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBlock } from '../../src/search/index/block.ts';
import { decodeBlock, type Order } from '../../src/search/vocabulary/files.ts';
import { FIXTURE_CONTENT, SITE_ADDRESS } from '../support/archives.ts';
import { readSite } from '../support/builtSite.ts';
import { addressesOf, readContent } from '../support/contentFolder.ts';
import { copyProject, type Outcome, type Project } from '../support/project.ts';

/** Words that only the embargoed announcement, its organisation, its topic and its pictures have. */
const EMBARGOED = ['quillfrost', 'tst-2024-777', 'embargoed-session'];
/** Words that only the draft, its organisation and its picture have. */
const DRAFT = ['marrowick', 'tst-2024-888', 'draft-session'];
/** Words of an announcement that is published: of its picture, title, text and organisation. */
const PUBLISHED = ['whiteboard', 'fifty', 'lyon', 'ledger-analytics'];

/** Every kind of file that holds words of an announcement. */
const KINDS = new Set([
  ...[
    '.html',
    '.xml',
    '.txt',
    '.md',
    '.json',
    '.ndjson',
    '.csv',
    '.bib',
    '.ris',
    '.ics',
    '.opml',
    '.webp',
    '.png',
    '.zip',
  ],
  ...['index/words.bin', 'index/texts.bin', 'index/facets.bin', 'names.bin'],
  ...['vocabulary/words.bin', 'vocabulary/endings.bin', 'titles/words.bin', 'titles/titles.bin'],
]);

/** The embargo ends on 1 March 2026 at 10:00 in UTC+02:00. */
const SECOND_BEFORE = '2026-03-01T07:59:59Z';
const MOMENT = '2026-03-01T08:00:00Z';

describe('one second before an embargo ends', () => {
  const site = build(SECOND_BEFORE);

  it('every other page is built', () => {
    expect(site.pages()).toEqual(addressesOf(readContent(FIXTURE_CONTENT, SECOND_BEFORE)));
  });

  it('the search finds words in every kind of file', () => {
    expect(new Set(site.filesWith(PUBLISHED).map(kindOf))).toEqual(KINDS);
  });

  it('no file of the site knows of it, nor of a draft', () => {
    expect(site.filesWith([...EMBARGOED, ...DRAFT])).toEqual([]);
  });

  it('only the pictures of what is published are there', () => {
    expect(site.pictures()).toEqual(['training-room', 'whiteboard']);
  });

  it('neither the output of the build nor what Astro keeps for the next one knows of it', () => {
    expect(wordsIn(site.outcome().output, [...EMBARGOED, ...DRAFT])).toEqual([]);
    expect(site.keptFilesWith(PUBLISHED)).not.toEqual([]);
    expect(site.keptFilesWith([...EMBARGOED, ...DRAFT])).toEqual([]);
  });
});

describe('when an embargo ends', () => {
  const site = build(MOMENT);

  it('its pages are built', () => {
    const pages = site.pages();
    expect(pages).toEqual(addressesOf(readContent(FIXTURE_CONTENT, MOMENT)));
    expect(pages).toEqual(
      expect.arrayContaining([
        '/announcements/2024/embargoed-session/',
        '/organisations/quillfrost-institute/',
        '/topics/quillfrost/',
        '/regions/africa/',
      ]),
    );
  });

  it('it is in the feed, in the search index, and its pictures are there', () => {
    expect(new Set(site.filesWith(EMBARGOED).map(kindOf))).toEqual(KINDS);
    expect(site.pictures()).toEqual([
      'quillfrost-lead',
      'quillfrost-text',
      'training-room',
      'whiteboard',
    ]);
  });

  it('a draft is still unknown', () => {
    expect(site.filesWith(DRAFT)).toEqual([]);
    expect(wordsIn(site.outcome().output, DRAFT)).toEqual([]);
    expect(site.keptFilesWith(DRAFT)).toEqual([]);
  });
});

/** Builds the fixture archive at a time before the tests of a group, and removes it after them. */
function build(BUILD_TIME: string) {
  let project: Project;
  let outcome: Outcome;
  let site: ReturnType<typeof readSite>;
  beforeAll(async () => {
    project = copyProject();
    outcome = await project.build({
      CONTENT_DIR: FIXTURE_CONTENT,
      BUILD_TIME,
      SITE_URL: SITE_ADDRESS,
    });
    expect(outcome.code, outcome.output).toBe(0);
    site = readSite(project.dist);
  });
  afterAll(() => project.remove());
  return {
    outcome: () => outcome,
    pages: () => site.pages.map(({ address }) => address).sort(),
    /** The names of the pictures of the announcements, without what the build adds. */
    pictures: () => {
      const names = [...site.files.keys()].filter((file) =>
        /^\/_astro\/.*\.(?:png|webp|avif|jpe?g)$/.test(file),
      );
      return [...new Set(names.map((file) => path.basename(file).replace(/\..*/, '')))].sort();
    },
    filesWith: (words: readonly string[]) => filesWith(site.files, words),
    keptFilesWith: (words: readonly string[]) => filesWith(keptFiles(project), words),
  };
}

/** The names of the files that have one of the words, in the name or in the content. */
function filesWith(files: ReadonlyMap<string, Buffer>, words: readonly string[]): string[] {
  return [...files]
    .filter(([file, bytes]) => wordsIn(`${file}\n${contentOf(file, bytes)}`, words).length > 0)
    .map(([file]) => file);
}

/** The extension; of the files of the search the path, without a number and without the version of its index. */
function kindOf(file: string): string {
  const extension = path.extname(file);
  return extension === '.bin'
    ? file
        .replace(INDEX_BLOCK, 'index/words')
        .replace(/^\/search\/|-\d+/g, '')
        .replace(/^index\/\w{12}/, 'index')
        .replace(/\/\d+/, '')
    : extension;
}

/** A file of the search index with words. */
const INDEX_BLOCK = /^\/search\/index\/\w+\/\d+(?=\.bin$)/;

function wordsIn(text: string, words: readonly string[]): string[] {
  const lowerCase = text.toLowerCase();
  return words.filter((word) => lowerCase.includes(word));
}

/** The text of a file. Those of the search are packed, and the words of its index and its vocabulary are cut. */
function contentOf(file: string, bytes: Buffer): string {
  if (file.endsWith('.zip')) {
    const packed = Object.entries(unzipSync(bytes));
    return packed.map(([name, each]) => `${name}\n${Buffer.from(each)}`).join('\n');
  }
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const content = isGzip ? gunzipSync(bytes) : bytes;
  if (INDEX_BLOCK.test(file)) return [...readBlock(content).keys()].join('\n');
  const text = content.toString('utf8');
  const [, order] = /\/vocabulary\/(words|endings)-\d+\.bin$/.exec(file) ?? [];
  return order ? [...decodeBlock(text, order as Order).keys()].join('\n') : text;
}

/** What a build leaves in its project: the data store, types, caches. */
function keptFiles({ folder }: Project): Map<string, Buffer> {
  return new Map(
    ['.astro', 'node_modules/.astro']
      .flatMap((kept) =>
        readdirSync(path.join(folder, kept), { recursive: true, withFileTypes: true }),
      )
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file)]),
  );
}
