import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { addressesOf, readContent } from '../support/contentFolder.ts';
import { copyProject, filesBelow, type Outcome, type Project } from '../support/project.ts';
import { Scan } from '../support/scan.ts';

/** Words that only the embargoed announcement, and what it alone uses, have: one for each place where words stand. */
const EMBARGOED = [
  // Title, text, organisation, topic, names of pictures; id; file name; number of the issuer.
  ...['quillfrost', 'tst-2024-777', 'embargoed-session', 'qf-9917-b'],
  // Venue, participants, city; figure and who claims it; source; update.
  ...['tarnbrook', 'crannoch', 'ferndrake', 'vellumwort', 'skerrimoor', 'saltwhin', 'brindleholt'],
  // Desk; text of a picture; heading, former heading; speaker.
  ...['larkspindle', 'hazelwyn', 'thornwick', 'oldenmere', 'pellworth'],
];
/** The words that a camera wrote into its pictures: the photographer, and a headline. */
const EMBARGOED_CAMERA = ['gyrefen', 'wyrmelow'];
/** The end of the embargo, as it is written, in UTC and in milliseconds. */
const EMBARGO_END = ['2026-03-01t10:00', '2026-03-01t08:00', '1772352000'];
/** Words that only the draft, its organisation and its picture have. */
const DRAFT = ['marrowick', 'tst-2024-888', 'draft-session'];
/** The words that a camera wrote into a picture that is published. */
const CAMERA = ['camerawick', 'lenshollow'];
/** Words of an announcement that is published: of its picture, title, text and organisation. */
const PUBLISHED = ['whiteboard', 'fifty', 'lyon', 'ledger-analytics'];

/** Words of what may not be published before an embargo ends. */
const HELD_BACK = [...EMBARGOED, ...EMBARGOED_CAMERA, ...EMBARGO_END, ...DRAFT];

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

/** All that a public build may say of what is held back: when to build next. */
const NEXT_RELEASE = 'The next embargo ends at 2026-03-01T08:00:00Z.';

const scan = new Scan();
afterAll(() => console.log(`embargo: ${scan.files} files with ${scan.bytes} bytes scanned`));

describe('one second before an embargo ends', () => {
  const site = build(SECOND_BEFORE);

  it('every other page is built', () => {
    expect(site.pages()).toEqual(addressesOf(readContent(FIXTURE_CONTENT, SECOND_BEFORE)));
  });

  it('the search finds words in every kind of file', () => {
    expect(new Set(scan.filesWith(site.files(), PUBLISHED).map(kindOf))).toEqual(KINDS);
  });

  it('no file of the site knows of it, nor of a draft', () => {
    expect(scan.filesWith(site.files(), HELD_BACK)).toEqual([]);
  });

  it('only the pictures of what is published are there', () => {
    expect(site.pictures()).toEqual(['training-room', 'whiteboard']);
  });

  it('what Astro keeps for the next build knows nothing of it', () => {
    expect(scan.missingIn(site.kept(), PUBLISHED)).toEqual([]);
    expect(scan.filesWith(site.kept(), HELD_BACK)).toEqual([]);
  });

  it('no picture is kept that is not in the site', () => {
    const published = new Set([...site.files()].map(([, bytes]) => digest(bytes)));
    const kept = [...site.kept()].filter(([file]) => /\.(?:png|webp|jpe?g|avif)$/.test(file));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter(([, bytes]) => !published.has(digest(bytes)))).toEqual([]);
  });

  it('the output of the build says when it ends, and nothing else', () => {
    const { output } = site.outcome();
    expect(output).toContain(NEXT_RELEASE);
    const rest = output.replaceAll(NEXT_RELEASE, '');
    expect(scan.wordsIn('output', Buffer.from(rest), HELD_BACK)).toEqual([]);
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
    const kinds = new Set(scan.filesWith(site.files(), EMBARGOED).map(kindOf));
    expect(kinds).toEqual(new Set([...KINDS, '.jpg']));
    expect(scan.missingIn(site.files(), EMBARGOED)).toEqual([]);
    expect(site.pictures()).toEqual([
      'quillfrost-lead',
      'quillfrost-text',
      'training-room',
      'whiteboard',
    ]);
  });

  it('a draft is still unknown, and so is the end of the embargo', () => {
    const words = [...DRAFT, ...EMBARGO_END];
    expect(scan.filesWith(site.files(), words)).toEqual([]);
    expect(scan.filesWith(site.kept(), words)).toEqual([]);
    expect(scan.wordsIn('output', Buffer.from(site.outcome().output), words)).toEqual([]);
  });

  it('what cameras wrote into pictures stands only where these are as they were supplied', () => {
    const words = [...CAMERA, ...EMBARGOED_CAMERA];
    expect(scan.filesWith(site.files(), words).map(withoutHash)).toEqual([
      '/_astro/quillfrost-lead.png',
      '/_astro/quillfrost-text.jpg',
      '/_astro/training-room.png',
      '/announcements/2024/embargoed-session/media.zip',
      '/announcements/2024/everything/media.zip',
    ]);
    expect(scan.filesWith(site.kept(), words)).toEqual([]);
  });
});

describe('a public build that fails for what is under embargo', () => {
  const content = copyContent();
  const stated = { ...surroundings(SECOND_BEFORE), CONTENT_DIR: content };
  let project: Project;
  beforeAll(() => {
    const change = (name: string, by: (text: string) => string) => {
      const file = path.join(content, name);
      writeFileSync(file, by(readFileSync(file, 'utf8')));
    };
    const announcement = 'announcements/2024/embargoed-session';
    change(`${announcement}/index.mdx`, (text) =>
      text.replace('kind: training', 'kind: quillfrost'),
    );
    change(`${announcement}/index.mdx`, (text) => `${text}\n<Pellworth />\n`);
    change('organisations/quillfrost-institute.yaml', () => 'name: Quillfrost\nkind: quillfrost\n');
    change('desks/larkspindle-desk.yaml', (text) => text.replace('languages', 'larkspindle'));
    // Half a picture, as a copy leaves it that was broken off.
    const picture = path.join(content, announcement, 'quillfrost-lead.png');
    writeFileSync(picture, readFileSync(picture).subarray(0, 600));
    project = copyProject();
  });
  afterAll(async () => {
    rmSync(content, { recursive: true });
    await project.remove();
  });

  it('says how many problems there are, nothing of what they are, and leaves nothing', async () => {
    const { code, output } = await project.build(stated);
    expect(output).toMatch(/\b[5-9] problems in what is held back, not told here/);
    expect(scan.wordsIn('output', Buffer.from(output), HELD_BACK)).toEqual([]);
    expect(scan.filesWith(project.keptFiles(), HELD_BACK)).toEqual([]);
    expect(filesBelow(project.dist, ['.']).size).toBe(0);
    expect(code).toBe(1);
  });

  it('nor does the check of what may be published', async () => {
    const { code, output } = await project.publishCheck(stated);
    expect(output).toMatch(/\b[2-9] problems in what is held back, not told here/);
    expect(scan.wordsIn('output', Buffer.from(output), HELD_BACK)).toEqual([]);
    expect(code).toBe(1);
  });
});

describe('the ledger', () => {
  const content = copyContent();
  let project: Project;
  beforeAll(() => {
    project = copyProject();
  });
  afterAll(async () => {
    rmSync(content, { recursive: true });
    await project.remove();
  });
  const ledger = () => filesBelow(content, ['ledger']);
  const run = async (command: 'record' | 'publishCheck', time: string) => {
    const { code, output } = await project[command]({
      ...surroundings(time),
      CONTENT_DIR: content,
    });
    expect(code, output).toBe(0);
    return output;
  };

  it('takes in nothing that is under embargo, and says nothing of it', async () => {
    const output = await run('record', SECOND_BEFORE);
    expect(scan.missingIn(ledger(), PUBLISHED)).toEqual([]);
    expect(scan.filesWith(ledger(), HELD_BACK)).toEqual([]);
    const said = output + (await run('publishCheck', SECOND_BEFORE));
    expect(scan.wordsIn('output', Buffer.from(said), HELD_BACK)).toEqual([]);
  });

  it('takes it in when the embargo ends', async () => {
    await run('record', MOMENT);
    expect(scan.missingIn(ledger(), ['tst-2024-777', 'quillfrost', 'thornwick'])).toEqual([]);
    expect(scan.filesWith(ledger(), DRAFT)).toEqual([]);
  });
});

it('the scan finds what a camera wrote into a picture', () => {
  const pictures = filesBelow(FIXTURE_CONTENT, ['announcements/2024']);
  const holding = (words: readonly string[]) =>
    scan
      .filesWith(pictures, words)
      .map((file) => path.basename(file))
      .sort();
  expect(holding(['gyrefen'])).toEqual(['quillfrost-lead.png', 'quillfrost-text.jpg']);
  expect(holding(['wyrmelow'])).toEqual(['quillfrost-lead.png', 'quillfrost-text.jpg']);
  expect(holding(['camerawick'])).toEqual(['training-room.png']);
  expect(holding(['lenshollow'])).toEqual(['training-room.png']);
});

function surroundings(BUILD_TIME: string) {
  return { CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME, SITE_URL: SITE_ADDRESS };
}

/** A copy of the fixture archive that may be changed. */
function copyContent(): string {
  const content = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  return content;
}

/** Builds the fixture archive at a time before the tests of a group, and removes it after them. */
function build(BUILD_TIME: string) {
  let project: Project;
  let outcome: Outcome;
  let site: ReturnType<typeof readSite>;
  let kept: ReturnType<Project['keptFiles']>;
  beforeAll(async () => {
    project = copyProject();
    outcome = await project.build(surroundings(BUILD_TIME));
    expect(outcome.code, outcome.output).toBe(0);
    site = readSite(project.dist);
    kept = project.keptFiles();
  });
  afterAll(() => project.remove());
  return {
    outcome: () => outcome,
    files: () => site.files,
    /** The files that Astro keeps for the next build. */
    kept: () => kept,
    pages: () => site.pages.map(({ address }) => address).sort(),
    /** The names of the pictures of the announcements, without what the build adds. */
    pictures: () => {
      const names = [...site.files.keys()].filter((file) =>
        /^\/_astro\/.*\.(?:png|webp|avif|jpe?g)$/.test(file),
      );
      return [...new Set(names.map((file) => path.basename(file).replace(/\..*/, '')))].sort();
    },
  };
}

/** The extension; of the files of the search the path, without a number and without the version of its index. */
function kindOf(file: string): string {
  const extension = path.extname(file);
  return extension === '.bin'
    ? file
        .replace(/^\/search\/index\/\w+\/\d+(?=\.bin$)/, 'index/words')
        .replace(/^\/search\/|-\d+/g, '')
        .replace(/^index\/\w{12}/, 'index')
        .replace(/\/\d+/, '')
    : extension;
}

/** `/_astro/room.Dfz8MMpy.png` is `/_astro/room.png`. */
function withoutHash(file: string): string {
  return file.replace(/^(\/_astro\/[^.]+)\.[\w-]+/, '$1');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
