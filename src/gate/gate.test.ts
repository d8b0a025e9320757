import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  ANNOUNCEMENT,
  anotherAnnouncement,
  FRONT_MATTER,
  passGate,
  problemsOf,
  readAt,
  withContent,
  withFrontMatter,
  withText,
} from '../../tests/support/content.ts';
import type { SoundArchive } from './gate.ts';

const PICTURE = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#369' } })
  .png()
  .toBuffer();
const FIGURE = '<Figure src="./room.png" alt="A" caption="B" credit="C" licence="D" />';
const OTHER = 'announcements/2024/another.mdx';

test('a valid archive has no problem', async () => {
  expect(await problemsOf({})).toEqual([]);
});

describe('the list of the most read', () => {
  const list = (...ids: string[]) =>
    JSON.stringify({
      from: '2024-01-31T00:00:00Z',
      to: '2024-03-01T00:00:00Z',
      announcements: ids.map((id) => ({ id, reads: 3 })),
    });
  const ids = ({ published }: SoundArchive) =>
    published.mostRead.map(({ value }) => value.announcements.map(({ id }) => id));

  test('names only what is in the lists of the archive, and counts what it passed over', async () => {
    const archive = await passGate({
      'most-read.json': list('TST-2024-002', 'TST-2024-003', 'TST-2024-004', 'TST-2024-001'),
      [OTHER]: anotherAnnouncement('TST-2024-002', 'Text.', 'embargo: 2024-03-01T00:00:01Z\n'),
      'announcements/2024/retracted.mdx': anotherAnnouncement(
        'TST-2024-003',
        'Text.',
        'updates:\n  - { date: 2024-02-10, kind: retraction, note: It was wrong. }\n',
      ),
    });
    expect(ids(archive)).toEqual([['TST-2024-001']]);
    expect(archive.passedOver).toBe(3);
    expect(JSON.stringify(archive.published.mostRead)).not.toMatch(/TST-2024-00[234]/);
  });

  test('need not be there', async () => {
    const archive = await passGate({});
    expect(ids(archive)).toEqual([]);
    expect(archive.passedOver).toBe(0);
  });
});

describe('the list of former addresses', () => {
  test('is stored as it was written', async () => {
    const archive = await passGate({
      'former-addresses.yaml':
        '- { address: /topics/old/, ended: 2024-01-01, to: /topics/asset-tracing/, reason: Merged. }\n' +
        '- { address: /files/report.pdf, ended: 2024-01-02, reason: Out of date. }\n',
    });
    expect(archive.published.formerAddresses.map(({ id, value }) => [id, value])).toEqual([
      [
        'former-addresses',
        {
          addresses: [
            {
              address: '/topics/old/',
              ended: '2024-01-01',
              to: '/topics/asset-tracing/',
              reason: 'Merged.',
            },
            { address: '/files/report.pdf', ended: '2024-01-02', reason: 'Out of date.' },
          ],
        },
      ],
    ]);
  });

  test('need not be there', async () => {
    const { published } = await passGate({});
    expect(published.formerAddresses).toEqual([]);
  });
});

describe('an announcement that passes', () => {
  test('is stored without the fields of the gate', async () => {
    const { published, counts, heldBack } = await passGate({});
    const [announcement] = published.announcements;
    expect(announcement?.id).toBe('TST-2024-001');
    expect(announcement?.value).toMatchObject({
      slug: 'asset-tracing-course',
      body: '[["p",{},["The course took place in Lyon."]]]',
      headings: [],
      images: [],
      datedBy: 'announcement',
    });
    expect(announcement?.value).not.toHaveProperty('draft');
    expect(announcement?.value).not.toHaveProperty('embargo');
    expect(counts).toEqual({ announcements: 1, organisations: 1, topics: 1, desks: 1 });
    expect(heldBack).toEqual({ drafts: 0, embargoed: 0 });
  });

  test('brings its pictures', async () => {
    const { published } = await passGate({
      [ANNOUNCEMENT]: null,
      'announcements/2024/course/index.mdx': `${FRONT_MATTER}\n${FIGURE}\n`,
      'announcements/2024/course/room.png': PICTURE,
    });
    expect(published.announcements[0]?.value).toMatchObject({
      slug: 'course',
      body: expect.stringContaining('["img",{"src":"image:0","alt":"A"},[]]'),
      images: [{ src: './room.png', alt: 'A', caption: 'B', credit: 'C', licence: 'D' }],
    });
  });

  test('has another digest when only its picture is another', async () => {
    const other = await sharp(PICTURE).negate().png().toBuffer();
    const digests = [PICTURE, PICTURE, other].map(async (picture) => {
      const files = { ...withText(FIGURE), 'announcements/2024/room.png': picture };
      return (await passGate(files)).published.announcements[0]?.digest;
    });
    const [first, again, changed] = await Promise.all(digests);
    expect(again).toBe(first);
    expect(changed).not.toBe(first);
  });
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const text = `${FRONT_MATTER}\nOne\ntwo.\n\n## Three\n\n- four\n`;
  const [unix, windows] = await Promise.all(
    [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`].map((content) =>
      passGate({ [ANNOUNCEMENT]: content }),
    ),
  );
  expect(windows?.published.announcements[0]?.digest).toBe(
    unix?.published.announcements[0]?.digest,
  );
});

test('positions are the same with a byte order mark and Windows line ends', async () => {
  const text = `${FRONT_MATTER.replace('title', 'tittle')}\nOne\n\n# Two {x}\n`;
  const unix = await problemsOf({ [ANNOUNCEMENT]: text });
  const windows = await problemsOf({ [ANNOUNCEMENT]: `\uFEFF${text.replaceAll('\n', '\r\n')}` });
  expect(unix).toHaveLength(3);
  expect(windows).toEqual(unix);
});

test('columns are counted in characters', async () => {
  expect(await problemsOf(withText('😀é {x}'))).toEqual([
    '31:4  an expression in braces is not allowed. Write the text itself; for a brace write \\{.',
  ]);
});

test('every problem of every file is reported in one run, by file and line', async () => {
  const problems = await problemsOf({
    ...withText('# One\n\n<Tweet />'),
    [OTHER]: anotherAnnouncement('TST-2024-002', '{x}', 'mood: good\n'),
    'topics/asset-tracing.yaml': 'label: A\n',
    'stray.txt': '',
  });
  expect(problems.map((problem) => problem.split('  ')[0])).toEqual([
    `${OTHER}:29:1`,
    `${OTHER}:32:1`,
    '31:1',
    '33:1',
    'stray.txt:1:1',
    'topics/asset-tracing.yaml:1:1',
  ]);
});

describe('what is held back', () => {
  const embargoed = {
    [OTHER]: anotherAnnouncement('TST-2024-002', FIGURE, 'embargo: 2024-02-09T09:00:00+01:00\n')
      .replace('id: coast-police', 'id: navy')
      .replace('- asset-tracing', '- secret'),
    'announcements/2024/room.png': PICTURE,
    'organisations/navy.yaml': 'name: Navy\nkind: government\n',
    'topics/secret.yaml': 'label: Secret\ndescription: Not yet.\n',
  };

  test('is published at the moment of its embargo, and no second sooner', async () => {
    const before = await passGate(embargoed, '2024-02-09T07:59:59Z');
    expect(before.published.announcements.map(({ id }) => id)).toEqual(['TST-2024-001']);
    expect(before.heldBack).toEqual({
      drafts: 0,
      embargoed: 1,
      nextRelease: new Date('2024-02-09T08:00:00Z'),
    });

    const after = await passGate(embargoed, '2024-02-09T08:00:00Z');
    expect(after.published.announcements.map(({ id }) => id)).toEqual([
      'TST-2024-002',
      'TST-2024-001',
    ]);
    expect(after.heldBack).toEqual({ drafts: 0, embargoed: 0 });
  });

  test('leaves no trace in what is published', async () => {
    const { published } = await passGate(embargoed, '2024-02-09T07:59:59Z');
    expect(JSON.stringify(published)).not.toMatch(/navy|secret|room|TST-2024-002/i);
  });

  test('a draft is never published, whatever its embargo', async () => {
    const draft = anotherAnnouncement(
      'TST-2024-002',
      'Text',
      'draft: true\nembargo: 2020-01-01T00:00:00Z\n',
    );
    const { published, heldBack } = await passGate({ [OTHER]: draft });
    expect(published.announcements.map(({ id }) => id)).toEqual(['TST-2024-001']);
    expect(heldBack).toEqual({ drafts: 1, embargoed: 0 });
  });

  test('is checked like the rest', async () => {
    const draft = anotherAnnouncement('TST-2024-002', '{x}', 'draft: true\n');
    expect(await problemsOf({ [OTHER]: draft })).toHaveLength(1);
  });

  test('may link to what is published no later', async () => {
    const held = (id: string, text: string, until: string) =>
      anotherAnnouncement(id, text, `embargo: ${until}\n`);
    const sooner = held('TST-2024-002', '[a](TST-2024-003)', '2024-03-02T00:00:00Z');
    const later = held('TST-2024-003', '[a](TST-2024-002)', '2024-03-03T00:00:00Z');
    const problems = await problemsOf({ [OTHER]: sooner, 'announcements/2024/later.mdx': later });
    expect(problems).toEqual([
      `${OTHER}:32:1  TST-2024-003 is not published yet. Remove the link, or hold this announcement back as long.`,
    ]);
  });

  test('a day of publication that is still to come holds nothing back: it is refused', async () => {
    await expect(passGate({}, '2020-01-01T00:00:00Z')).rejects.toThrow(
      '"2024-02-09" is still to come',
    );
  });
});

describe('hostile input', () => {
  test.each([
    ['10,000 quotes', withText(`${'>'.repeat(10_000)} x`)],
    ['9,000 lists in each other', withText(`${'- '.repeat(9_000)}x`)],
    ['3,000 components on a line', withText('<Note title="A">'.repeat(3_000))],
    ['3,000 components on lines', withText('<Note title="A">\n'.repeat(3_000))],
    [
      '1,000 components, closed',
      withText(`${'<Note title="A">\n'.repeat(1_000)}${'</Note>\n'.repeat(1_000)}`),
    ],
    ['10,000 braces', withText('{'.repeat(10_000))],
    ['a line of 25,000 characters', withText('word '.repeat(5_000))],
    ['60 lists in each other', withText(indented(60))],
    ['10,000 brackets in YAML', withFrontMatter('Asset tracing course', '['.repeat(10_000))],
    ['5,000 keys', withFrontMatter('language: en', manyKeys(5_000))],
    [
      'an alias bomb',
      withFrontMatter('kind: training', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'),
    ],
  ])('%s end in a problem', async (_, files) => {
    expect((await problemsOf(files)).length).toBeGreaterThan(0);
  });

  test('many brackets are text', async () => {
    const { published } = await passGate(withText(`${'['.repeat(9_000)}x${']'.repeat(9_000)}`));
    expect(published.announcements).toHaveLength(1);
  });

  test('a key named __proto__ changes no object', async () => {
    await problemsOf(withFrontMatter('language: en', 'language: en\n__proto__: {polluted: true}'));
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('files', () => {
  test('a symbolic link is not followed', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'dateline-outside-'));
    await withContent({}, async (contentDir) => {
      await symlink(outside, path.join(contentDir, 'announcements/2024/linked'));
      await symlink('/etc/hosts', path.join(contentDir, 'topics/hosts.yaml'));
      const archive = await readAt(contentDir, '2024-03-01T00:00:00Z');
      expect('problems' in archive && archive.problems.map(({ rule }) => rule)).toEqual([
        'this is a symbolic link, which could lead outside the content folder',
        'this is a symbolic link, which could lead outside the content folder',
      ]);
    });
    await rm(outside, { recursive: true });
  });

  test('files of operating systems, editors and Git are left alone', async () => {
    const files = { '.DS_Store': 'x', 'topics/.gitkeep': '', 'announcements/2024/Thumbs.db': 'x' };
    expect(await problemsOf(files)).toEqual([]);
  });

  test('a content folder that is not there is one problem', async () => {
    const archive = await readAt('/nowhere/content', '2024-03-01T00:00:00Z');
    expect('problems' in archive && archive.problems).toEqual([
      {
        file: '/nowhere/content',
        line: 1,
        column: 1,
        rule: 'there is no such folder',
        mend: 'Set CONTENT_DIR to the content folder, or run this where `content/` is.',
      },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is a problem', async () => {
    await withContent({}, async (contentDir) => {
      await chmod(path.join(contentDir, ANNOUNCEMENT), 0);
      const archive = await readAt(contentDir, '2024-03-01T00:00:00Z');
      expect('problems' in archive && archive.problems[0]?.rule).toBe(
        'this file cannot be read (EACCES)',
      );
    });
  });
});

function indented(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
}

function manyKeys(count: number): string {
  return Array.from({ length: count }, (_, index) => `key${index}: 1`).join('\n');
}

test('an announcement may link to open data and to another form of an announcement', async () => {
  const text = [
    '[data](/data/)',
    '[a table](/data/sessions.csv)',
    '[a schema](/data/schemas/session-row.schema.json)',
    '[as text](/announcements/2024/another/index.txt)',
  ].join(' ');
  const { published } = await passGate({
    ...withText(text),
    [OTHER]: anotherAnnouncement('TST-2024-002', 'Text.'),
  });
  expect(published.announcements).toHaveLength(2);
});
