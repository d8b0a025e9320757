import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANNOUNCEMENT, anotherAnnouncement } from '../../../tests/support/content.ts';
import { type Newsroom, TODAY, withRecorded } from '../../../tests/support/ledger.ts';
import { asBoundUser } from '../../../tests/support/permissions.ts';
import { LockedError } from '../store/lock.ts';

const OTHER = 'announcements/2024/harbour-course.mdx';
const BASE = {
  [OTHER]: anotherAnnouncement('TST-2024-002', 'The course took place in the harbour.'),
};
const ENTRIES = 'ledger/announcements/TST-2024-001.ndjson';

function entriesOf(newsroom: Newsroom): Record<string, unknown>[] {
  return newsroom
    .read(ENTRIES)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a record', () => {
  test('of what was never recorded keeps text and source', () =>
    withRecorded(BASE, async (newsroom) => {
      expect(entriesOf(newsroom)).toMatchObject([
        {
          ...{ id: 'TST-2024-001', version: 1, date: '2024-02-09', kind: 'publication' },
          address: '/announcements/2024/asset-tracing-course/',
        },
      ]);
      expect(newsroom.read('ledger/versions/TST-2024-001/1.mdx')).toBe(newsroom.read(ANNOUNCEMENT));
      expect(newsroom.read('ledger/versions/TST-2024-001/1.txt')).toContain('took place in Lyon');
      const addresses = newsroom.read('ledger/addresses/announcements-2024.txt');
      expect(addresses).toContain(`/announcements/2024/harbour-course/index.txt ${TODAY} page\n`);
      expect(newsroom.read('ledger/.gitattributes')).toContain('addresses/*.txt merge=union\n');
    }));

  test('of nothing new writes nothing', () =>
    withRecorded(BASE, async (newsroom) => {
      expect(await newsroom.record()).toMatchObject({ plan: { versions: [], writes: [] } });
    }));

  test('of a change that an update tells of takes kind, day and note from there', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'in Lyon.', 'in Nice.');
      newsroom.replace(
        ANNOUNCEMENT,
        'desk: news-desk',
        'updates:\n  - date: 2024-02-20\n    kind: correction\n    note: It was Nice.\ndesk: news-desk',
      );
      const source = newsroom.read(ANNOUNCEMENT);
      await newsroom.record();
      expect(entriesOf(newsroom)[1]).toMatchObject({
        ...{ version: 2, date: '2024-02-20', kind: 'correction', note: 'It was Nice.', updates: 1 },
      });
      expect(newsroom.read(ANNOUNCEMENT)).toBe(source);
      expect(newsroom.read('ledger/addresses/announcements-2024.txt')).toContain(
        `/announcements/2024/asset-tracing-course/changes/1-2/ ${TODAY} page\n`,
      );
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test('of a change that nothing tells of writes what is said into the announcement', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.edit({ [ANNOUNCEMENT]: newsroom.read(ANNOUNCEMENT).replaceAll('\n', '\r\n') });
      newsroom.replace(ANNOUNCEMENT, 'in Lyon.', 'in Nice.');
      await newsroom.record({ kind: 'correction', note: 'It was Nice.' });
      expect(newsroom.read(ANNOUNCEMENT)).toContain(
        `updates:\r\n  - date: ${TODAY}\r\n    kind: correction\r\n    note: It was Nice.\r\n---\r\n`,
      );
      expect(entriesOf(newsroom)[1]).toMatchObject({ kind: 'correction', date: TODAY, updates: 1 });
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test.each([
    ['a supersession', 'supersession', 'TST-2024-002'],
    ['a retraction', 'retraction', 'TST-2024-002'],
    ['a retraction that leads nowhere', 'retraction', undefined],
  ] as const)('of %s needs no other words in the text', (_, kind, by) =>
    withRecorded(BASE, async (newsroom) => {
      const text = newsroom.read('ledger/versions/TST-2024-001/1.txt');
      await newsroom.record({ id: 'TST-2024-001', kind, by, note: 'It is out of date.' });
      expect(newsroom.read(ANNOUNCEMENT)).toContain(
        `updates:\n  - date: ${TODAY}\n    kind: ${kind}\n${by ? `    by: ${by}\n` : ''}    note: It is out of date.\n`,
      );
      expect(entriesOf(newsroom)[1]).toMatchObject({ kind, date: TODAY, updates: 1 });
      expect(entriesOf(newsroom)[1]).not.toHaveProperty('by');
      expect(newsroom.read('ledger/versions/TST-2024-001/2.txt')).toBe(text);
      expect(await newsroom.refusals()).toEqual([]);
    }),
  );

  test('of a typo leaves the announcement as it is', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'The course took', 'This course took');
      const source = newsroom.read(ANNOUNCEMENT);
      await newsroom.record({ kind: 'typo', date: '2024-02-21' });
      expect(newsroom.read(ANNOUNCEMENT)).toBe(source);
      expect(entriesOf(newsroom)[1]).toMatchObject({
        kind: 'typo',
        date: '2024-02-21',
        updates: 0,
      });
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test.each([
    ['a day', '  end: 2024-02-08', '  end: 2024-02-09', '[-08-]{+09+}'],
    [
      'a number',
      '- Twelve officers',
      '- Twenty officers',
      '[-Twelve-]{+Twenty+} officers took part.',
    ],
    ['a place of the text', 'in Lyon.', 'in Nice.', 'The course took place in [-Lyon-]{+Nice+}.'],
  ])('of a typo is refused where it changes %s', (_, part, by, shown) =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, part, by);
      const before = newsroom.files();
      const refused = newsroom.record({ kind: 'typo' });
      await expect(refused).rejects.toThrow(
        'A typo changes no day, number, name, place or figure, and of TST-2024-001 this was changed:',
      );
      await expect(refused).rejects.toThrow(shown);
      await expect(refused).rejects.toThrow('--kind correction if it was wrong');
      expect(newsroom.files()).toEqual(before);
      await newsroom.record({ kind: 'correction', note: 'It was wrong.' });
      expect(entriesOf(newsroom)[1]).toMatchObject({ kind: 'correction' });
    }),
  );

  test('asks only for the kinds that fit', () =>
    withRecorded(BASE, async (newsroom) => {
      const kindsFor = async (part: string, by: string) => {
        newsroom.replace(ANNOUNCEMENT, part, by);
        const asked: string[] = [];
        await newsroom.record(
          {},
          {
            ask: async (_change, _words, kinds) => {
              asked.push(...kinds);
              return { kind: 'update', note: 'So.' };
            },
          },
        );
        return asked;
      };
      expect(await kindsFor('took place', 'was held')).toContain('typo');
      const fitting = await kindsFor('in Lyon.', 'in Nice.');
      expect(fitting).toContain('correction');
      expect(fitting).not.toContain('typo');
    }));

  test('of an announcement that moved says where its addresses went', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.edit({
        'announcements/2024/tracing-course.mdx': newsroom.read(ANNOUNCEMENT),
        [ANNOUNCEMENT]: null,
        'former-addresses.yaml': `- address: /announcements/2024/asset-tracing-course/
  to: /announcements/2024/tracing-course/
  ended: 2024-03-02
  reason: A shorter name.
`,
      });
      expect(await newsroom.refusals()).toEqual([]);
      await newsroom.record();
      expect(entriesOf(newsroom)[1]).toMatchObject({
        ...{ kind: 'move', date: '2024-03-02', note: 'A shorter name.' },
        address: '/announcements/2024/tracing-course/',
      });
      const addresses = newsroom.read('ledger/addresses/announcements-2024.txt');
      expect(addresses).toContain(
        '/announcements/2024/asset-tracing-course/index.txt 2024-03-02 redirect /announcements/2024/tracing-course/index.txt\n',
      );
      expect(addresses).toContain(`/announcements/2024/tracing-course/ ${TODAY} page\n`);
      expect(await newsroom.refusals()).toEqual([]);
      expect(await newsroom.record()).toMatchObject({ plan: { writes: [] } });
    }));

  test('says that an announcement ended, and its id stays taken', () =>
    withRecorded(BASE, async (newsroom) => {
      const text = newsroom.read(OTHER);
      newsroom.edit({
        [OTHER]: null,
        'former-addresses.yaml':
          '- address: /announcements/2024/harbour-course/\n  ended: 2024-03-02\n  reason: A court ordered it.\n',
      });
      await newsroom.record();
      expect(newsroom.read('ledger/addresses/announcements-2024.txt')).toContain(
        '/announcements/2024/harbour-course/ 2024-03-02 ended\n',
      );
      newsroom.edit({ 'announcements/2024/other.mdx': text });
      expect(await newsroom.refusals()).toEqual([
        'announcements/2024/other.mdx:2:5  the id TST-2024-002 belongs to what stood at /announcements/2024/harbour-course/, which has ended. An id is never used again: give this announcement the next free one. If it is the same announcement, say in former-addresses.yaml that it went here.',
      ]);
    }));

  test('leaves drafts and what is under embargo alone', () =>
    withRecorded(
      {
        ...BASE,
        'announcements/2024/draft.mdx': anotherAnnouncement(
          'TST-2024-008',
          'Marrow.',
          'draft: true\n',
        ),
        'announcements/2024/held.mdx': anotherAnnouncement(
          'TST-2024-009',
          'Quill.',
          'embargo: 2024-03-01T13:00:00Z\n',
        ),
      },
      async (newsroom) => {
        expect(() => newsroom.read('ledger/announcements/TST-2024-008.ndjson')).toThrow();
        expect(newsroom.read('ledger/addresses/announcements-2024.txt')).not.toMatch(/held|draft/);
        await newsroom.record({}, { now: new Date('2024-03-01T14:00:00Z') });
        expect(newsroom.read('ledger/announcements/TST-2024-009.ndjson')).toContain(
          '"kind":"publication"',
        );
      },
    ));

  test('of one announcement leaves the others for later', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.edit({
        'announcements/2024/three.mdx': anotherAnnouncement('TST-2024-003', 'Three.'),
        'announcements/2024/four.mdx': anotherAnnouncement('TST-2024-004', 'Four.'),
      });
      await newsroom.record({ id: 'TST-2024-004' });
      expect(() => newsroom.read('ledger/announcements/TST-2024-003.ndjson')).toThrow();
      expect(newsroom.read('ledger/addresses/announcements-2024.txt')).not.toContain('/three/');
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test('asks of each change, and takes the answers', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'in Lyon.', 'in Nice.');
      newsroom.replace(OTHER, 'in the harbour.', 'near the harbour.');
      const asked: string[] = [];
      await newsroom.record(
        {},
        {
          ask: async ({ publication }, words) => {
            asked.push(publication.id, ...words);
            return { kind: 'clarification', note: 'So it was.' };
          },
        },
      );
      expect(asked).toEqual([
        'TST-2024-001',
        'The course took place in [-Lyon-]{+Nice+}.',
        'TST-2024-002',
        'The course took place [-in-]{+near+} the harbour.',
      ]);
      expect(await newsroom.refusals()).toEqual([]);
    }));
});

describe('a record is not begun', () => {
  test.each([
    [
      'without a kind where nobody can be asked',
      {},
      'TST-2024-001 was changed after publication, and nothing says of what kind the change is. Say it: npm run record -- --id TST-2024-001 --kind correction --note "What was wrong, and what is right." (kinds: correction, clarification, update, supersession, retraction, typo).',
    ],
    [
      'with a day before the publication',
      { kind: 'correction', note: 'So.', date: '2024-02-08' },
      '2024-02-08 is before 2024-02-09, the day of what was last said in TST-2024-001. Give the day of the change with --date.',
    ],
    [
      'of a supersession that does not say by what',
      { kind: 'supersession', note: 'So.' },
      'Say with --by which announcement takes the place of TST-2024-001.',
    ],
    [
      'of a correction with an announcement to read instead',
      { kind: 'correction', by: 'TST-2024-002', note: 'So.' },
      '--by belongs to a supersession or a retraction, not to a correction.',
    ],
    [
      'of a supersession by what is not there',
      { kind: 'supersession', by: 'TST-2024-009', note: 'So.' },
      '--by is TST-2024-009, and no such announcement is published.',
    ],
    [
      'of a supersession by itself',
      { kind: 'supersession', by: 'TST-2024-001', note: 'So.' },
      '--by leads in a circle: TST-2024-001, TST-2024-001. One has to stand.',
    ],
    [
      'of an announcement that has nothing new',
      { id: 'TST-2024-002' },
      'There is nothing to record of TST-2024-002.',
    ],
  ] as const)('%s', (_, options, message) =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'in Lyon.', 'in Nice.');
      const before = newsroom.read(ENTRIES);
      await expect(newsroom.record(options)).rejects.toThrow(message);
      expect(newsroom.read(ENTRIES)).toBe(before);
    }),
  );

  test('with a kind where several were changed, or none', () =>
    withRecorded(BASE, async (newsroom) => {
      const said = { kind: 'typo' } as const;
      await expect(newsroom.record(said)).rejects.toThrow(
        'No published text was changed without saying so: leave out --kind and --note.',
      );
      await expect(newsroom.record({ kind: 'retraction', note: 'Gone.' })).rejects.toThrow(
        'Say with --id which announcement the retraction is of.',
      );
      newsroom.replace(ANNOUNCEMENT, 'in Lyon.', 'in Nice.');
      newsroom.replace(OTHER, 'in the harbour.', 'near the harbour.');
      await expect(newsroom.record(said)).rejects.toThrow(
        'TST-2024-001, TST-2024-002 were changed. Say with --id which of them --kind and --note are about.',
      );
    }));

  test('while another one is at work', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.edit({ 'ledger/.lock': String(process.ppid) });
      await expect(newsroom.record()).rejects.toThrow(LockedError);
      await expect(newsroom.record()).rejects.toThrow(
        `Another record is at work (process ${process.ppid}). Wait until it has ended; one that gives no sign for 10 minutes counts as ended. If there is none, delete ${newsroom.contentDir}/ledger/.lock.`,
      );
      newsroom.edit({ 'ledger/.lock': '' });
      await expect(newsroom.record()).rejects.toThrow(
        'Another record is at work (its lock does not say which). Wait until it has ended',
      );
      newsroom.edit({ 'ledger/.lock': '1 another-machine' });
      await expect(newsroom.record()).rejects.toThrow(
        'Another record is at work (process 1 on another-machine). Wait until it has ended',
      );
    }));

  test('on content with a problem, or a ledger that was edited', () =>
    withRecorded(BASE, async (newsroom) => {
      newsroom.replace(OTHER, 'desk: news-desk', 'desk: no-desk');
      expect(await newsroom.record()).toHaveProperty('problems');
      newsroom.replace(OTHER, 'desk: no-desk', 'desk: news-desk');
      newsroom.edit({ 'ledger/notes.md': 'To do.' });
      expect(await newsroom.record()).toHaveProperty('refusals');
    }));
});

test('a file that was edited since a record was interrupted is left alone', () =>
  withRecorded(BASE, async (newsroom) => {
    const write = { name: OTHER, text: 'New text.', replaces: '0'.repeat(64) };
    newsroom.edit({ 'ledger/.journal': JSON.stringify([write]) });
    const before = newsroom.read(OTHER);
    expect(await newsroom.record()).toMatchObject({ left: [OTHER] });
    expect(newsroom.read(OTHER)).toBe(before);
  }));

test.skipIf(process.platform === 'win32')(
  'a file that cannot be read or written is said in one line',
  () =>
    withRecorded(BASE, async (newsroom) => {
      const folder = newsroom.contentDir;
      const within = async (name: string, mode: number, work: () => Promise<unknown>) => {
        const file = path.join(folder, name);
        chmodSync(file, mode);
        const outcome = await asBoundUser(() => work().then(JSON.stringify, String));
        chmodSync(file, 0o755);
        return outcome.replaceAll(`${folder}/`, '');
      };
      chmodSync(folder, 0o755);
      const denied = 'permission is denied (EACCES).';
      expect(await within('ledger', 0o555, () => newsroom.record())).toBe(
        `Error: ledger/.lock cannot be written: ${denied}`,
      );
      chmodSync(path.join(folder, 'ledger'), 0o777);
      expect(await within('ledger/announcements', 0, () => newsroom.record())).toBe(
        `Error: ledger/announcements cannot be read: ${denied}`,
      );
      expect(await within('ledger/addresses/root.txt', 0, () => newsroom.record())).toBe(
        `Error: ledger/addresses/root.txt cannot be read: ${denied}`,
      );
    }),
);

test.skipIf(process.platform === 'win32')('a named pipe in the ledger is not waited for', () =>
  withRecorded(BASE, async (newsroom) => {
    const pipe = 'ledger/addresses/pipe.txt';
    execFileSync('mkfifo', [path.join(newsroom.contentDir, pipe)]);
    await expect(newsroom.record()).rejects.toThrow(`${pipe} cannot be read: this is no file.`);
  }),
);
