import { refuses } from '../../../tests/support/badInput.ts';
import {
  ANNOUNCEMENT,
  anotherAnnouncement,
  FRONT_MATTER,
  withFrontMatter,
} from '../../../tests/support/content.ts';

refuses('in lists of announcements and addresses', [
  [
    'a list of the most read that was edited by hand',
    {
      'most-read.json': `{
  "from": "2024-01-31",
  "to": "2024-03-01T00:00:00Z",
  "announcements": [
    { "id": "tst-1", "reads": 0 },
    { "id": "TST-2024-001", "reads": 3, "reader": "192.0.2.7" }
  ]
}
`,
    },
    [
      'most-read.json:2:11  from: "2024-01-31" is not a moment with a zone. Write date, time and zone, such as 2024-02-09T09:00:00+01:00.',
      'most-read.json:5:13  announcements.id: "tst-1" is not a permanent id. Write capital letters, year and number, such as LET-2024-003.',
      'most-read.json:5:31  announcements.reads is less than 1. Write a larger number.',
      'most-read.json:6:41  unknown field "reader". Did you mean "reads"?',
    ],
  ],
  [
    'an announcement twice among the most read',
    {
      'most-read.json':
        '{"from":"2024-01-31T00:00:00Z","to":"2024-03-01T00:00:00Z","announcements":[{"id":"TST-2024-001","reads":3},{"id":"TST-2024-001","reads":2}]}',
    },
    [
      'most-read.json:1:76  announcements: [{"id":"TST-2024-001","reads":3},{"id":"TST-2024-001","r…" names an announcement twice. Run `npm run most-read` again.',
    ],
  ],
  [
    'former addresses that cannot be',
    {
      'former-addresses.yaml': `- address: Topics/Old
  ended: 2025-02-30
  to: https://example.org/
- { address: /topics/old/, ended: 2024-01-01, reason: "", target: /about/ }
`,
    },
    [
      'former-addresses.yaml:1:3  reason is missing. Add a line "reason:" with its text.',
      'former-addresses.yaml:1:12  address: "Topics/Old" is not an address of this site. Write it from the root in lower case, with a slash at the end of a page: /topics/old-name/.',
      'former-addresses.yaml:2:10  ended: "2025-02-30" is not a day of the calendar. Write a real date as year-month-day, such as 2024-02-09.',
      'former-addresses.yaml:3:7  to: "https://example.org/" is not an address of this site. Write it from the root in lower case, with a slash at the end of a page: /topics/old-name/.',
      'former-addresses.yaml:4:55  reason: "" is empty. Fill it in, or remove the key if the field is optional.',
      'former-addresses.yaml:4:59  unknown field "target". Remove it; the fields here are address, ended, to, reason.',
    ],
  ],
  [
    'a former address that is in use, or twice',
    {
      'former-addresses.yaml': `- { address: /topics/asset-tracing/, ended: 2024-01-01, reason: Over. }
- { address: /topics/old/, ended: 2024-01-01, reason: Over. }
- { address: /topics/old/, ended: 2024-01-02, reason: Over. }
`,
    },
    [
      'former-addresses.yaml:1:14  /topics/asset-tracing/ is in use. Remove this entry, or give what stands there another address.',
      'former-addresses.yaml:3:14  /topics/old/ stands here twice. Keep one of them.',
    ],
  ],
  [
    'a former address that some host takes for one in use, or for another',
    {
      'former-addresses.yaml': `- { address: /index.html, ended: 2024-01-01, reason: Over. }
- { address: /topics/index.htm, ended: 2024-01-01, reason: Over. }
`,
    },
    [
      'former-addresses.yaml:1:14  address: "/index.html" is the file of a page. Write the address of the page, which ends in a slash: /topics/old-name/.',
      'former-addresses.yaml:2:14  address: "/topics/index.htm" is the file of a page. Write the address of the page, which ends in a slash: /topics/old-name/.',
    ],
  ],
  [
    'the same in readings of single hosts',
    {
      'former-addresses.yaml': `- { address: /topics.html, ended: 2024-01-01, to: /about/, reason: Over. }
- { address: /digest/2024-w06/, ended: 2024-01-01, reason: Over. }
- { address: /404/, ended: 2024-01-01, reason: Over. }
- { address: /old/, ended: 2024-01-01, reason: Over. }
- { address: /old.html, ended: 2024-01-01, reason: Over. }
`,
    },
    [
      'former-addresses.yaml:1:14  /topics.html is in use. Remove this entry, or give what stands there another address.',
      'former-addresses.yaml:2:14  /digest/2024-w06/ is in use. Remove this entry, or give what stands there another address.',
      'former-addresses.yaml:3:14  /404/ is in use. Remove this entry, or give what stands there another address.',
      'former-addresses.yaml:5:14  /old.html stands here twice. Keep one of them.',
    ],
  ],
  [
    'a former address that leads nowhere, in a chain or in a circle',
    {
      'former-addresses.yaml': `- { address: /topics/a/, ended: 2024-01-01, to: /topics/asset-tracin/, reason: Over. }
- { address: /topics/b/, ended: 2024-01-01, to: /topics/a/, reason: Over. }
- { address: /topics/c/, ended: 2024-01-01, to: /topics/c/, reason: Over. }
- { address: /topics/d/, ended: 2024-01-01, to: /topics/e/, reason: Over. }
- { address: /topics/e/, ended: 2024-01-01, to: /about/, reason: Over. }
- { address: /topics/f/, ended: 2024-01-01, to: /announcements/2024/a-draft/, reason: Over. }
`,
      'announcements/2024/a-draft.mdx': anotherAnnouncement(
        'TST-2024-002',
        'Text',
        'draft: true\n',
      ),
    },
    [
      'former-addresses.yaml:1:49  there is nothing at /topics/asset-tracin/. Did you mean "/topics/asset-tracing/"?',
      'former-addresses.yaml:2:49  /topics/a/ is a former address itself. Write an address that is in use, or remove `to`.',
      'former-addresses.yaml:3:49  /topics/c/ is a former address itself. Write an address that is in use, or remove `to`.',
      'former-addresses.yaml:4:49  /topics/e/ is a former address itself. Write where that leads: /about/.',
      'former-addresses.yaml:6:49  there is nothing at /announcements/2024/a-draft/. Did you mean "/announcements/2024/"?',
    ],
  ],
  [
    'former addresses that are no list',
    { 'former-addresses.yaml': 'address: /topics/old/\n' },
    [
      'former-addresses.yaml:1:1  this is a group of fields, not a list. Write each entry on a line of its own, beginning with a hyphen and a space.',
    ],
  ],
]);

refuses('among former headings', [
  [
    'former headings that are there, stand twice, or lead nowhere',
    {
      [ANNOUNCEMENT]: `${FRONT_MATTER.replace(
        'language: en\n',
        `language: en
formerHeadings:
  - id: the-course
  - id: lessons
    now: the-corse
  - id: lessons
`,
      )}\n## The course\n\nText.\n`,
    },
    [
      '30:9  formerHeadings.id: the text has a heading #the-course. Remove the entry.',
      '32:10  formerHeadings.now: there is no heading #the-corse. Did you mean "the-course"?',
      '33:9  formerHeadings.id: lessons stands here twice. Keep one of them.',
    ],
  ],
  [
    'ids that no heading can have had, or that a part of the page has',
    withFrontMatter(
      'language: en',
      'language: en\nformerHeadings:\n  - id: Lessons Learned!\n  - id: sources\n  - id: TST-2024-001',
    ),
    [
      '30:9  formerHeadings.id: no heading can have had the id "Lessons Learned!". Write it as it stood behind # in links, such as lessons-learned.',
      '31:9  formerHeadings.id: #sources is a part of every page. Write the id that the heading had, such as sources-2, or remove the entry.',
      '32:9  formerHeadings.id: no heading can have had the id "TST-2024-001". Write it as it stood behind # in links, such as tst-2024-001.',
    ],
  ],
]);
