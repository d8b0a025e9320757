import { refuses } from '../../../tests/support/badInput.ts';
import {
  ANNOUNCEMENT,
  anotherAnnouncement,
  withFrontMatter,
} from '../../../tests/support/content.ts';

refuses('among files', [
  [
    'an upper-case name',
    { 'announcements/2024/Course.mdx': anotherAnnouncement('TST-2024-002', 'Text.') },
    [
      'announcements/2024/Course.mdx:1:1  this name cannot be an address. Rename it: use lower-case letters, digits and single hyphens only.',
    ],
  ],
  [
    'an upper-case ending',
    { 'announcements/2024/course.MDX': anotherAnnouncement('TST-2024-002', 'Text.') },
    [
      'announcements/2024/course.MDX:1:1  this does not belong here. Here belong only announcements (.mdx) and their pictures. Move, rename or delete it.',
    ],
  ],
  [
    'Markdown',
    { 'announcements/2024/course.md': 'Text.' },
    [
      'announcements/2024/course.md:1:1  this does not belong here. Here belong only announcements (.mdx) and their pictures. Move, rename or delete it.',
    ],
  ],
  [
    'another YAML ending',
    { 'topics/dark-web.yml': 'label: Dark web\n' },
    [
      'topics/dark-web.yml:1:1  this does not belong here. Here belong only files that end in .yaml. Move, rename or delete it.',
    ],
  ],
  [
    'a folder among records',
    { 'topics/web/dark.yaml': 'label: Dark web\n' },
    [
      'topics/web:1:1  this does not belong here. Here belong only files that end in .yaml. Move, rename or delete it.',
    ],
  ],
  [
    'a folder that is no year',
    { 'announcements/drafts/course.mdx': 'Text.' },
    [
      'announcements/drafts:1:1  this does not belong here. Here belong only folders named by a year, such as 2024. Move, rename or delete it.',
    ],
  ],
  [
    'a file without year',
    { 'announcements/course.mdx': 'Text.' },
    [
      'announcements/course.mdx:1:1  this does not belong here. Here belong only folders named by a year, such as 2024. Move, rename or delete it.',
    ],
  ],
  [
    'an unknown folder',
    { 'people/jane.yaml': 'name: Jane' },
    [
      'people:1:1  this does not belong here. Here belong only the folders announcements, organisations, topics, desks, pages and ledger, and most-read.json and former-addresses.yaml. Move, rename or delete it.',
    ],
  ],
  [
    'a folder without announcement',
    { 'announcements/2024/empty/note.txt': 'x' },
    [
      'announcements/2024/empty:1:1  this folder has no index.mdx. Write the announcement there.',
      'announcements/2024/empty/note.txt:1:1  this does not belong here. Here belong only index.mdx and its pictures. Move, rename or delete it.',
    ],
  ],
  [
    'a reserved page',
    {
      'pages/search.mdx':
        '---\ntitle: Search\ndescription: Search.\nlanguage: en\nlinkedFrom: header\n---\n',
    },
    ['pages/search.mdx:1:1  the address /search/ is kept for the site itself. Rename the page.'],
  ],
  [
    'no announcement at all',
    { [ANNOUNCEMENT]: null, 'announcements/2024/.gitkeep': '' },
    [
      'announcements:1:1  there is no announcement. Write the first one as announcements/2024/name-of-it.mdx.',
    ],
  ],
  [
    'a folder that is missing',
    { [ANNOUNCEMENT]: null, 'desks/news-desk.yaml': null, 'topics/asset-tracing.yaml': null },
    [
      'announcements:1:1  this folder is missing. Create it.',
      'desks:1:1  this folder is missing. Create it.',
      'topics:1:1  this folder is missing. Create it.',
    ],
  ],
  [
    'bytes that are not UTF-8',
    { 'topics/asset-tracing.yaml': Uint8Array.of(0x6c, 0xe9, 0x0a) },
    ['topics/asset-tracing.yaml:1:1  this file is not UTF-8 text. Save it again as UTF-8.'],
  ],
  [
    'invisible characters',
    { 'topics/asset-tracing.yaml': 'label: A\u0000sset \u202Etracing\ndescription: How.\n' },
    [
      'topics/asset-tracing.yaml:1:9  the invisible character U+0000 is not allowed. Delete it.',
      'topics/asset-tracing.yaml:1:15  the invisible character U+202E is not allowed. Delete it.',
    ],
  ],
  [
    'a reserved mark',
    withFrontMatter('Asset tracing course', '__ASTRO_IMAGE_./secret.png'),
    ['4:8  "__ASTRO_IMAGE_" is reserved. Write it in another way.'],
  ],
  [
    'a heading of a page with the id of the page, and a page that cannot be read',
    {
      'pages/about.mdx':
        '---\ntitle: About\ndescription: About us.\nlanguage: en\nlinkedFrom: footer\n---\n\n## Content\n',
      'pages/terms.mdx':
        '---\ntitle: Terms\ndescription: Our terms.\nlanguage: en\nlinkedFrom: footer\n---\n\n<b\n',
    },
    [
      'pages/about.mdx:8:1  a heading "Content" has the id of the page itself, #content. Name it otherwise.',
      'pages/terms.mdx:8:1  this cannot be read (8:1: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`) (mdx-jsx:unexpected-character)). Correct it.',
    ],
  ],
  [
    'a file that is too large',
    { 'topics/asset-tracing.yaml': 'x'.repeat(100_001) },
    [
      'topics/asset-tracing.yaml:1:1  this file has 100001 bytes, more than the 100000 that are allowed. Make it smaller, or raise the limit in src/site.config.ts.',
    ],
  ],
]);
