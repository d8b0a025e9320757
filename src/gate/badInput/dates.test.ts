import { refuses } from '../../../tests/support/badInput.ts';
import { ANNOUNCEMENT, FRONT_MATTER, withFrontMatter } from '../../../tests/support/content.ts';

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
