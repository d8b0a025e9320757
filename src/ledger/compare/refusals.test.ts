import { describe, expect, test } from 'vitest';
import { ANNOUNCEMENT, anotherAnnouncement, type Files } from '../../../tests/support/content.ts';
import { type Newsroom, withRecorded } from '../../../tests/support/ledger.ts';

const OTHER = 'announcements/2024/harbour-course.mdx';
const ENTRIES = 'ledger/announcements/TST-2024-001.ndjson';
const KEPT = 'ledger/versions/TST-2024-001/1';
const UPDATE =
  'updates:\n  - date: 2024-02-20\n    kind: clarification\n    note: It took two days.\n';

/** Two announcements; the first has a heading and an update. */
const BASE: Files = {
  [ANNOUNCEMENT]: anotherAnnouncement(
    'TST-2024-001',
    'The course took place in Lyon.\n\n## What was taught\n\nTracing.',
    UPDATE,
  ),
  [OTHER]: anotherAnnouncement('TST-2024-002', 'The course took place in the harbour.'),
};

type Case = [name: string, edit: (newsroom: Newsroom) => void, refusals: string[]];

function moved(newsroom: Newsroom, to: string): void {
  newsroom.edit({ [to]: newsroom.read(ANNOUNCEMENT), [ANNOUNCEMENT]: null });
}

describe('nothing is refused', () => {
  test.each<[name: string, edit: (newsroom: Newsroom) => void]>([
    ['as it was recorded', () => {}],
    [
      'with Windows line ends',
      (n) => n.edit({ [ANNOUNCEMENT]: n.read(ANNOUNCEMENT).replaceAll('\n', '\r\n') }),
    ],
    [
      'of another announcement',
      (n) => n.edit({ 'announcements/2024/new.mdx': anotherAnnouncement('TST-2024-003', 'New.') }),
    ],
    [
      'of other white space and comments',
      (n) => n.replace(ANNOUNCEMENT, 'title:', '# The headline\ntitle: '),
    ],
    [
      'of a sorting by another topic',
      (n) => {
        n.edit({ 'topics/seizure.yaml': 'label: Seizure\ndescription: How assets are seized.\n' });
        n.replace(ANNOUNCEMENT, '  - asset-tracing', '  - asset-tracing\n  - seizure');
      },
    ],
    [
      'of a change that a new update tells of',
      (n) => {
        n.replace(ANNOUNCEMENT, 'in Lyon.', 'in Nice.');
        n.replace(
          ANNOUNCEMENT,
          UPDATE,
          `${UPDATE}  - date: 2024-02-21\n    kind: correction\n    note: It was Nice.\n`,
        );
      },
    ],
    [
      'of a heading whose links lead elsewhere',
      (n) => {
        n.replace(ANNOUNCEMENT, '## What was taught', '## Lessons');
        n.replace(
          ANNOUNCEMENT,
          UPDATE,
          `${UPDATE}  - date: 2024-02-21\n    kind: update\n    note: Another heading.\nformerHeadings:\n  - id: what-was-taught\n    now: lessons\n`,
        );
      },
    ],
  ])('%s', (_, edit) =>
    withRecorded(BASE, async (newsroom) => {
      edit(newsroom);
      expect(await newsroom.refusals()).toEqual([]);
    }),
  );
});

describe('an announcement is refused', () => {
  test.each<Case>([
    [
      'that was changed in silence',
      (n) => n.replace(ANNOUNCEMENT, 'place in Lyon', 'place near Lyon'),
      [
        'announcements/2024/asset-tracing-course.mdx:35:1  TST-2024-001 was changed after publication, and no new entry under updates says so. Say what kind of change it is: `npm run record -- --id TST-2024-001`; or take the change back.',
        '    The course took place [-in-]{+near+} Lyon.',
      ],
    ],
    [
      'whose figure was changed in the front matter',
      (n) => n.replace(ANNOUNCEMENT, 'Twelve officers took part.', 'Twenty officers took part.'),
      [
        'announcements/2024/asset-tracing-course.mdx:7:1  TST-2024-001 was changed after publication, and no new entry under updates says so. Say what kind of change it is: `npm run record -- --id TST-2024-001`; or take the change back.',
        '    [-Twelve-]{+Twenty+} officers took part.',
      ],
    ],
    [
      'whose update was put in other words',
      (n) => n.replace(ANNOUNCEMENT, 'It took two days.', 'It took three days.'),
      [
        'announcements/2024/asset-tracing-course.mdx:30:5  update 1 of TST-2024-001 was published, and is another now. Put it back as it was, and say what is new in an entry below it.',
        '    was: 2024-02-20 clarification: It took two days.',
        '    is:  2024-02-20 clarification: It took three days.',
      ],
    ],
    [
      'whose update was taken away',
      (n) => n.replace(ANNOUNCEMENT, UPDATE, ''),
      [
        'announcements/2024/asset-tracing-course.mdx:2:1  update 1 of TST-2024-001 was published, and is gone now. Put it back as it was, and say what is new in an entry below it.',
        '    was: 2024-02-20 clarification: It took two days.',
      ],
    ],
    [
      'that was deleted',
      (n) => n.edit({ [ANNOUNCEMENT]: null }),
      [
        'ledger/announcements/TST-2024-001.ndjson:1:1  TST-2024-001 was published at /announcements/2024/asset-tracing-course/, and no announcement has that id any more. Put it back: its text is in ledger/versions/TST-2024-001/1.mdx. To withdraw it, give it an update of the kind retraction, and leave it where it is.',
      ],
    ],
    [
      'that was made a draft',
      (n) => n.replace(ANNOUNCEMENT, 'language: en', 'language: en\ndraft: true'),
      [
        'announcements/2024/asset-tracing-course.mdx:1:1  TST-2024-001 was published at /announcements/2024/asset-tracing-course/, and is held back now. Remove draft and embargo. To withdraw it, give it an update of the kind retraction.',
      ],
    ],
    [
      'that was put under embargo',
      (n) => n.replace(ANNOUNCEMENT, 'language: en', 'language: en\nembargo: 2030-01-01T00:00:00Z'),
      [
        'announcements/2024/asset-tracing-course.mdx:1:1  TST-2024-001 was published at /announcements/2024/asset-tracing-course/, and is held back now. Remove draft and embargo. To withdraw it, give it an update of the kind retraction.',
      ],
    ],
    [
      'whose id was changed',
      (n) => n.replace(ANNOUNCEMENT, 'id: TST-2024-001', 'id: TST-2024-009'),
      [
        'announcements/2024/asset-tracing-course.mdx:2:5  the announcement at /announcements/2024/asset-tracing-course/ was published as TST-2024-001, and has the id TST-2024-009 now. Write id: TST-2024-001 again. If it is another announcement, give it another file name and put TST-2024-001 back.',
      ],
    ],
    [
      'that was moved, or whose id was used again',
      (n) => moved(n, 'announcements/2024/tracing-course.mdx'),
      [
        'announcements/2024/tracing-course.mdx:2:5  TST-2024-001 was published at /announcements/2024/asset-tracing-course/, and stands at /announcements/2024/tracing-course/ now. If it was moved, add the lines below to former-addresses.yaml. If this is another announcement, its id is taken: give it the next free one.',
        '    - address: /announcements/2024/asset-tracing-course/',
        '      to: /announcements/2024/tracing-course/',
        '      ended: …',
        '      reason: …',
      ],
    ],
    [
      'whose heading is gone',
      (n) => {
        n.replace(ANNOUNCEMENT, '## What was taught', '## Lessons');
        n.replace(
          ANNOUNCEMENT,
          UPDATE,
          `${UPDATE}  - date: 2024-02-21\n    kind: update\n    note: Another heading.\n`,
        );
      },
      [
        'announcements/2024/asset-tracing-course.mdx:1:1  the heading #what-was-taught of TST-2024-001 could be linked, and is gone. Give the heading its words again, or add the lines below to the front matter, with the heading that has its place now; without one, leave out `now`.',
        '    formerHeadings:',
        '      - id: what-was-taught',
        '        now: …',
      ],
    ],
  ])('%s', (_, edit, refusals) =>
    withRecorded(BASE, async (newsroom) => {
      edit(newsroom);
      expect(await newsroom.refusals()).toEqual(refusals);
    }),
  );
});

describe('an address is refused', () => {
  test.each<Case>([
    [
      'whose page was deleted',
      (n) => n.edit({ 'pages/about.mdx': null }),
      [
        'ledger/addresses/about.txt:1:1  /about/ is on record since 2024-03-01, and nothing stands there any more. Put back what stood there, or say in former-addresses.yaml where it went or why it ended, as below.',
        '    - address: /about/',
        '      ended: …',
        '      reason: …',
      ],
    ],
    [
      'whose last announcement was sorted elsewhere, for all its feeds',
      (n) => {
        n.edit({ 'topics/seizure.yaml': 'label: Seizure\ndescription: How assets are seized.\n' });
        n.replace(ANNOUNCEMENT, '  - asset-tracing', '  - seizure');
        n.replace(OTHER, '  - asset-tracing', '  - seizure');
      },
      [
        'ledger/addresses/topics.txt:2:1  /topics/asset-tracing/ is on record since 2024-03-01, and nothing stands there any more. Put back what stood there, or say in former-addresses.yaml where it went or why it ended, as below.',
        '    - address: /topics/asset-tracing/',
        '      ended: …',
        '      reason: …',
      ],
    ],
  ])('%s', (_, edit, refusals) =>
    withRecorded(BASE, async (newsroom) => {
      edit(newsroom);
      expect(await newsroom.refusals()).toEqual(refusals);
    }),
  );
});

describe('a ledger is refused', () => {
  const back = (name: string) =>
    `Put the file back as it was committed, with \`git checkout HEAD -- ${name}\`: only \`npm run record\` writes in the ledger.`;

  test.each<Case>([
    [
      'with an entry that was edited',
      (n) => n.replace(ENTRIES, '"date":"2024-02-09"', '"date":"2024-02-08"'),
      [`${ENTRIES}:1:1  this entry is not as it was recorded. ${back(ENTRIES)}`],
    ],
    [
      'with an entry that follows from no other',
      (n) =>
        n.edit({ [ENTRIES]: n.read(ENTRIES).replace(/"before":"\w{8}/, '"before":"00000000') }),
      [`${ENTRIES}:1:1  this entry does not follow from the id in its name. ${back(ENTRIES)}`],
    ],
    [
      'with a line that is no entry',
      (n) => n.edit({ [ENTRIES]: `${n.read(ENTRIES)}{}\n` }),
      [`${ENTRIES}:2:1  this line is no entry of the ledger. ${back(ENTRIES)}`],
    ],
    [
      'with an entry that stands there twice',
      (n) => n.edit({ [ENTRIES]: n.read(ENTRIES).repeat(2) }),
      [`${ENTRIES}:2:1  here belongs version 2 of TST-2024-001. ${back(ENTRIES)}`],
    ],
    [
      'with an entry under another id',
      (n) => n.edit({ [ENTRIES]: n.read('ledger/announcements/TST-2024-002.ndjson') }),
      [`${ENTRIES}:1:1  here belongs version 1 of TST-2024-001. ${back(ENTRIES)}`],
    ],
    [
      'whose file was cut',
      (n) => n.edit({ [ENTRIES]: n.read(ENTRIES).slice(0, -20) }),
      [`${ENTRIES}:1:1  the end of this file is missing. ${back(ENTRIES)}`],
    ],
    [
      'that two branches wrote',
      (n) =>
        n.edit({
          [ENTRIES]: `<<<<<<< ours\n${n.read(ENTRIES)}=======\n${n.read(ENTRIES)}>>>>>>> theirs\n`,
        }),
      [
        `${ENTRIES}:1:1  two branches recorded TST-2024-001, and Git could not put them together. Take one side of the ledger with \`git checkout --theirs ${ENTRIES}\`, and the same of ledger/versions/TST-2024-001; put the announcement together by hand; then \`npm run record -- --id TST-2024-001\`.`,
      ],
    ],
    [
      'whose entries were deleted',
      (n) => n.edit({ [ENTRIES]: null }),
      [
        `${ENTRIES}:1:1  the entries of TST-2024-001 are gone from ledger/announcements. ${back(ENTRIES)}`,
      ],
    ],
    [
      'with a kept text that was edited',
      (n) => n.replace(`${KEPT}.txt`, 'Lyon', 'Nice'),
      [`${KEPT}.txt:1:1  this is not what version 1 of TST-2024-001 was. ${back(`${KEPT}.txt`)}`],
    ],
    [
      'with a kept file that was deleted',
      (n) => n.edit({ [`${KEPT}.mdx`]: null }),
      [`${KEPT}.mdx:1:1  this file of the ledger is missing. ${back(`${KEPT}.mdx`)}`],
    ],
    [
      'with a kept file of no version',
      (n) => n.edit({ 'ledger/versions/TST-2024-001/2.txt': 'Text.' }),
      [
        `ledger/versions/TST-2024-001/2.txt:1:1  TST-2024-001 has no version 2 on record. ${back('ledger/versions/TST-2024-001/2.txt')}`,
      ],
    ],
    [
      'with a line that is no address',
      (n) => n.replace('ledger/addresses/about.txt', 'page', 'here'),
      [
        `ledger/addresses/about.txt:1:1  this line is no address of the ledger. ${back('ledger/addresses/about.txt')}`,
      ],
    ],
    [
      'with an address that was taken out',
      (n) =>
        n.replace(
          'ledger/addresses/announcements-2024.txt',
          '/announcements/2024/harbour-course/ 2024-03-01 page\n',
          '',
        ),
      [
        `ledger/addresses/announcements-2024.txt:1:1  the line of /announcements/2024/harbour-course/ is missing, where TST-2024-002 stands on record. ${back('ledger/addresses/announcements-2024.txt')}`,
      ],
    ],
    [
      'with something else in it',
      (n) => n.edit({ 'ledger/notes.md': 'To do.' }),
      [
        'ledger/notes.md:1:1  this file does not belong in the ledger. Move it elsewhere: only `npm run record` writes in the ledger.',
      ],
    ],
    [
      'whose record was interrupted',
      (n) => n.edit({ 'ledger/.journal': '[]' }),
      [
        'ledger/.journal:1:1  a record was interrupted. Run `npm run record`: it finishes what was begun.',
      ],
    ],
  ])('%s', (_, edit, refusals) =>
    withRecorded(BASE, async (newsroom) => {
      edit(newsroom);
      expect(await newsroom.refusals()).toEqual(refusals);
    }),
  );
});
