import { refuses } from '../../../tests/support/badInput.ts';
import {
  anotherAnnouncement,
  type Files,
  withFrontMatter,
} from '../../../tests/support/content.ts';

/** Front matter with one update. */
const updates = (fields: string) => `updates:\n  - { date: 2024-02-20, ${fields} }\n`;

const withUpdate = (fields: string) =>
  withFrontMatter('language: en\n', `language: en\n${updates(fields)}`);

/** One that can be read instead. */
const OTHER: Files = {
  'announcements/2024/other.mdx': anotherAnnouncement('TST-2024-002', 'Text.'),
};

refuses('among updates', [
  [
    'updates out of order',
    withFrontMatter(
      'language: en',
      'language: en\nupdates:\n  - { date: 2024-03-01, kind: update, note: B }\n  - { date: 2024-02-29, kind: update, note: A }',
    ),
    [
      '31:13  updates.date: "2024-02-29" is before the update above it. Put the updates in order, oldest first.',
    ],
  ],
  [
    'an update before the publication',
    withFrontMatter(
      'language: en',
      'language: en\nupdates:\n  - { date: 2024-01-02, kind: update, note: B }',
    ),
    ['30:13  updates.date: "2024-01-02" is before the publication. Correct one of the two dates.'],
  ],
  [
    'an unknown kind of update',
    { ...withUpdate('kind: supersesion, note: A, by: TST-2024-002'), ...OTHER },
    ['30:31  updates.kind: "supersesion" is not allowed. Did you mean "supersession"?'],
  ],
  [
    'an update of no kind',
    withUpdate('note: A'),
    [
      '30:5  updates.kind is missing. Add it: correction, clarification, update, supersession or retraction.',
    ],
  ],
  [
    'a supersession that does not say by what',
    withUpdate('kind: supersession, note: A'),
    ['30:5  updates.by is missing. Write capital letters, year and number, such as LET-2024-003.'],
  ],
  [
    'a successor by its name',
    withUpdate('kind: retraction, note: A, by: asset-tracing-course'),
    [
      '30:56  updates.by: "asset-tracing-course" is not a permanent id. Write capital letters, year and number, such as LET-2024-003.',
    ],
  ],
  [
    'a correction with a successor',
    { ...withUpdate('kind: correction, note: A, by: TST-2024-002'), ...OTHER },
    [
      '30:56  updates.by: "TST-2024-002" stands in a supersession or a retraction only. Remove it, or correct the kind.',
    ],
  ],
]);

refuses('as the announcement to read instead', [
  [
    'one that is not there',
    { ...withUpdate('kind: supersession, note: A, by: TST-2024-003'), ...OTHER },
    ['30:58  updates.by: there is no announcement TST-2024-003. Did you mean "TST-2024-002"?'],
  ],
  [
    'the announcement itself',
    withUpdate('kind: retraction, note: A, by: TST-2024-001'),
    ['30:56  updates.by: TST-2024-001 is this announcement itself. Name the one to read instead.'],
  ],
  [
    'one that is held back',
    {
      ...withUpdate('kind: supersession, note: A, by: TST-2024-002'),
      'announcements/2024/other.mdx': anotherAnnouncement('TST-2024-002', 'Text.', 'draft: true\n'),
    },
    [
      '30:58  updates.by: TST-2024-002 is not published yet, and readers are to read it instead. Add this update when TST-2024-002 is published.',
    ],
  ],
  [
    'one that leads back',
    {
      ...withUpdate('kind: supersession, note: A, by: TST-2024-002'),
      'announcements/2024/other.mdx': anotherAnnouncement(
        'TST-2024-002',
        'Text.',
        updates('kind: retraction, note: A, by: TST-2024-001'),
      ),
    },
    [
      '30:58  updates.by leads in a circle: TST-2024-001, TST-2024-002, TST-2024-001. One of them has to stand: remove its update.',
      'announcements/2024/other.mdx:30:56  updates.by leads in a circle: TST-2024-002, TST-2024-001, TST-2024-002. One of them has to stand: remove its update.',
    ],
  ],
]);
