import { expect, test } from 'vitest';
import { refuses } from '../../../tests/support/badInput.ts';
import {
  ANNOUNCEMENT,
  FRONT_MATTER,
  passGate,
  problemsOf,
  withFrontMatter,
} from '../../../tests/support/content.ts';

refuses('among dates', [
  [
    'an impossible day',
    withFrontMatter('published: 2024-02-09', 'published: 2024-02-30'),
    [
      '9:12  published: "2024-02-30" is neither a day of the calendar nor a moment with a zone. Write 2024-02-09, or 2024-02-09T09:00:00+01:00 when the time matters.',
    ],
  ],
  [
    'another form',
    withFrontMatter('published: 2024-02-09', 'published: 9 February 2024'),
    [
      '9:12  published: "9 February 2024" is neither a day of the calendar nor a moment with a zone. Write 2024-02-09, or 2024-02-09T09:00:00+01:00 when the time matters.',
    ],
  ],
  [
    'a moment without zone',
    withFrontMatter('language: en', 'language: en\nembargo: 2024-02-09T09:00'),
    [
      '29:10  embargo: "2024-02-09T09:00" is not a moment with a zone. Write date, time and zone, such as 2024-02-09T09:00:00+01:00.',
    ],
  ],
  [
    'an impossible month',
    withFrontMatter('start: 2024-02-07', 'start: 2024-13'),
    [
      '19:10  session.start: "2024-13" is not a day, a month or a year. Write 2022-06-27, 2022-06 or 2022, whichever is known.',
      '20:8  session.end: "2024-02-08" is before the start. Give the last day, month or year of the session, or remove `end`.',
    ],
  ],
  [
    'an end before the start',
    withFrontMatter('end: 2024-02-08', 'end: 2024-02-01'),
    [
      '20:8  session.end: "2024-02-01" is before the start. Give the last day, month or year of the session, or remove `end`.',
    ],
  ],
  [
    'an end before the start beside another problem',
    withFrontMatter('end: 2024-02-08\n  format: in-person', 'end: 2024-02-01'),
    [
      '18:1  session.format is missing. Add it: in-person, virtual, hybrid or not-stated.',
      '20:8  session.end: "2024-02-01" is before the start. Give the last day, month or year of the session, or remove `end`.',
    ],
  ],
  [
    'the folder of another year',
    { [ANNOUNCEMENT]: null, 'announcements/2023/course.mdx': `${FRONT_MATTER}\nText.\n` },
    [
      'announcements/2023/course.mdx:9:12  published is in 2024, but the file is in the folder 2023. Move it to announcements/2024/course.mdx, or correct the date.',
    ],
  ],
  [
    'the folder of another year, with pictures',
    { [ANNOUNCEMENT]: null, 'announcements/2023/course/index.mdx': `${FRONT_MATTER}\nText.\n` },
    [
      'announcements/2023/course/index.mdx:9:12  published is in 2024, but the file is in the folder 2023. Move it to announcements/2024/course.mdx, or correct the date.',
    ],
  ],
]);

// The gate is asked at midnight UTC of 1 March 2024.
const EMBARGO = 'or another moment with its zone, or correct the date.';

refuses('among dates that are still to come', [
  [
    'the day of publication',
    withFrontMatter('published: 2024-02-09', 'published: 2024-03-02'),
    [
      `9:12  published: "2024-03-02" is still to come now. Hold it back with embargo: 2024-03-02T09:00:00+01:00 ${EMBARGO}`,
    ],
  ],
  [
    'its moment, beside another problem',
    withFrontMatter(
      'published: 2024-02-09\norganisations:\n  - id: coast-police\n    role: host\n',
      'published: 2024-12-24T18:00:00.000-05:00\n',
    ),
    [
      '2:1  organisations is missing. Add "organisations:" and below it each entry, beginning with a hyphen and a space.',
      `9:12  published: "2024-12-24T18:00:00.000-05:00" is still to come now. Hold it back with embargo: 2024-12-24T09:00:00+01:00 ${EMBARGO}`,
    ],
  ],
  [
    'the day of publication after the end of the embargo',
    withFrontMatter(
      'published: 2024-02-09',
      'published: 2024-06-03\nembargo: 2024-06-01T09:00:00+02:00',
    ),
    [
      '9:12  published: "2024-06-03" is still to come when the embargo ends. Let the embargo end on that day, or correct the date.',
    ],
  ],
  [
    'the day of an update',
    withFrontMatter(
      'language: en',
      'language: en\nupdates:\n  - { date: 2024-02-20, kind: update, note: New. }\n  - { date: 2024-04-01, kind: correction, note: Right. }',
    ),
    [
      '31:13  updates.date: "2024-04-01" is still to come now. Correct it, or make this change on that day.',
    ],
  ],
  [
    'the end of an address',
    { 'former-addresses.yaml': '- { address: /topics/old/, ended: 2024-03-02, reason: Gone. }\n' },
    [
      'former-addresses.yaml:1:35  ended: "2024-03-02" is still to come now. Correct it, or add this entry on that day.',
    ],
  ],
]);

test.each([
  ['today', 'published: 2024-03-01'],
  ['a moment of today', 'published: 2024-03-01T23:30:00+01:00'],
  ['what is held back until then', 'published: 2024-06-01\nembargo: 2024-06-01T09:00:00+02:00'],
  [
    'a day that begins in the east when the embargo ends',
    'published: 2024-06-02\nembargo: 2024-06-01T20:00:00Z',
  ],
  ['a draft of any day', 'published: 2024-12-01\ndraft: true'],
])('the gate takes %s', async (_, published) => {
  expect(await problemsOf(withFrontMatter('published: 2024-02-09', published))).toEqual([]);
});

test('a day has come once it has begun anywhere', async () => {
  const files = withFrontMatter('published: 2024-02-09', 'published: 2024-03-02');
  await expect(passGate(files, '2024-03-01T09:59:59Z')).rejects.toThrow('still to come');
  expect((await passGate(files, '2024-03-01T10:00:00Z')).published.announcements).toHaveLength(1);
});
