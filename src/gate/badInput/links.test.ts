import { expect, test } from 'vitest';
import { refuses } from '../../../tests/support/badInput.ts';
import { anotherAnnouncement, problemsOf, withText } from '../../../tests/support/content.ts';

refuses('among links', [
  [
    'one without address',
    withText('[Text]()'),
    ['31:1  this link has no address. Write the address between the round brackets.'],
  ],
  [
    'one without text',
    withText('[](/about/)'),
    ['31:1  this link has no text. Write between the square brackets where it leads.'],
  ],
  [
    'one to code',
    withText('[Text](javascript:alert(1))'),
    ['31:1  a link may not begin with javascript:. Use https, http, mailto or tel.'],
  ],
  [
    'one to code, disguised',
    withText('[Text](java&#x0A;script:alert(1)) [b](&#106;avascript:x)'),
    [
      '31:1  the link to "java%0Ascript:alert(1)" does not say where it begins. Write the id of an announcement such as LET-2024-012, an address of this site such as /about/, or https:// and so on.',
      '31:35  a link may not begin with javascript:. Use https, http, mailto or tel.',
    ],
  ],
  [
    'one to data',
    withText('[Text](data:text/html,x)'),
    ['31:1  a link may not begin with data:. Use https, http, mailto or tel.'],
  ],
  [
    'one of another scheme',
    withText('[Text](ftp://example.org)'),
    ['31:1  a link may not begin with ftp:. Use https, http, mailto or tel.'],
  ],
  [
    'one of no scheme',
    withText('[Text](//example.org)'),
    ['31:1  the link to "//example.org" has no scheme. Write https://example.org.'],
  ],
  [
    'one with a backslash',
    withText('[Text](/\\\\example.org)'),
    ['31:1  there is no page /\\example.org. Correct the address.'],
  ],
  [
    'one to a broken web address',
    withText('[Text](https://)'),
    [
      '31:1  the link to "https://" is not a web address. Write the whole address, beginning with https://.',
    ],
  ],
  [
    'one to another host than it seems, in brackets or bare',
    withText(
      '[Text](https://police.example.org@evil.example/) https://a:b@evil.example/ [c](HTTPS://&#64;evil.example)',
    ),
    ['31:1', '31:50', '31:76'].map((place, index) => {
      const link = [
        'https://police.example.org@evil.example/',
        'https://a:b@evil.example/',
        'HTTPS://@evil.example',
      ][index];
      return `${place}  the link to "${link}" has a name and an @ before its host. Begin with the host, such as https://example.org/page.`;
    }),
  ],
  [
    'one to a file',
    withText('[Text](other.mdx)'),
    [
      '31:1  the link to "other.mdx" does not say where it begins. Write the id of an announcement such as LET-2024-012, an address of this site such as /about/, or https:// and so on.',
    ],
  ],
  [
    'one to a file above',
    withText('[Text](../2023/other.mdx)'),
    [
      '31:1  the link to "../2023/other.mdx" does not say where it begins. Write the id of an announcement such as LET-2024-012, an address of this site such as /about/, or https:// and so on.',
    ],
  ],
  [
    'one to an unknown announcement',
    withText('[Text](TST-2024-010)'),
    ['31:1  there is no announcement TST-2024-010. Did you mean "TST-2024-001"?'],
  ],
  [
    'one to an unknown address',
    withText('[Text](/announcements/2024/asset-tracing-corse/)'),
    [
      '31:1  there is no page /announcements/2024/asset-tracing-corse/. Did you mean "/announcements/2024/asset-tracing-course/"?',
    ],
  ],
  [
    'one without the last slash',
    withText('[Text](/announcements)'),
    ['31:1  there is no page /announcements. Did you mean "/announcements/"?'],
  ],
  [
    'one to an unknown page',
    withText('[Text](/abut/)'),
    ['31:1  there is no page /abut/. Did you mean "/about/"?'],
  ],
  [
    'one to an organisation that nothing mentions',
    {
      ...withText('[Text](/organisations/navy/)'),
      'organisations/navy.yaml': 'name: Navy\nkind: government\n',
    },
    [
      '31:1  there is no page /organisations/navy/, because no announcement stands in it. Remove the link.',
    ],
  ],
  [
    'one to an unknown heading here',
    withText('## One thing\n\n[Text](#one-thin)'),
    ['33:1  there is no heading #one-thin. Did you mean "one-thing"?'],
  ],
  [
    'one to an unknown heading elsewhere',
    {
      ...withText('[Text](TST-2024-002#two)'),
      'announcements/2024/another.mdx': anotherAnnouncement('TST-2024-002', '## One\n\nText'),
    },
    ['31:1  there is no heading #two. The headings there are one.'],
  ],
  [
    'one to a heading of a list',
    withText('[Text](/announcements/#top)'),
    ['31:1  /announcements/ has no heading #top. Remove the part behind #.'],
  ],
  [
    'one to a draft',
    {
      ...withText('[Text](TST-2024-002)'),
      'announcements/2024/another.mdx': anotherAnnouncement(
        'TST-2024-002',
        'Text',
        'draft: true\n',
      ),
    },
    [
      '31:1  TST-2024-002 is not published yet. Remove the link, or hold this announcement back as long.',
    ],
  ],
  [
    'one to what is under embargo',
    {
      ...withText('[Text](/announcements/2024/another/)'),
      'announcements/2024/another.mdx': anotherAnnouncement(
        'TST-2024-002',
        'Text',
        'embargo: 2024-03-01T00:00:01Z\n',
      ),
    },
    [
      '31:1  /announcements/2024/another/ is not published yet. Remove the link, or hold this announcement back as long.',
    ],
  ],
  [
    'brackets that make none',
    withText('See [the page][about].'),
    [
      '31:14  "][" here does not make a link or a footnote. Write a link as [text](address), and \\[ for the bracket itself; there are no footnotes.',
    ],
  ],
]);

const runsOn = (place: string, sign: string, address: string) =>
  `${place}  ${address} runs into "${sign}", so that it cannot be told where the address ends. Write [text](address), with the address alone between the round brackets.`;

refuses('among addresses without brackets', [
  [
    'one that runs into a quotation mark, a dash, an ellipsis',
    withText(
      'Read “https://example.org/a.” See https://example.org/b–then, «https://example.org/c», https://example.org/d…so.',
    ),
    [
      runsOn('31:29', '”', 'https://example.org/a.'),
      runsOn('31:56', '–', 'https://example.org/b'),
      runsOn('31:85', '»', 'https://example.org/c'),
      runsOn('31:109', '…', 'https://example.org/d'),
    ],
  ],
  [
    'one that runs into a sentence of a script without spaces, or into its signs',
    withText('詳細はhttps://example.org/a、または（https://example.org/b）をご覧ください。'),
    [runsOn('31:25', '、', 'https://example.org/a')],
  ],
  [
    'one that runs into Arabic, Thai or Devanagari signs',
    withText('https://example.org/a؟ https://example.org/bฯ https://example.org/c।'),
    [
      runsOn('31:22', '؟', 'https://example.org/a'),
      runsOn('31:45', 'ฯ', 'https://example.org/b'),
      runsOn('31:68', '।', 'https://example.org/c'),
    ],
  ],
  [
    'one without scheme, and one that runs into signs that no address has',
    withText('www.example.org/a” https://example.org/b|c https://example.org/d"e'),
    [
      runsOn('31:18', '”', 'www.example.org/a'),
      runsOn('31:41', '|', 'https://example.org/b'),
      runsOn('31:65', '"', 'https://example.org/d'),
    ],
  ],
  [
    'one in a page',
    {
      'pages/about.mdx':
        '---\ntitle: About\ndescription: About us.\nlanguage: en\nlinkedFrom: footer\n---\n\nSee https://example.org/a’s.\n',
    },
    [runsOn('pages/about.mdx:8:26', '’', 'https://example.org/a')],
  ],
]);

test('an address without brackets is a link where it is told where it ends', async () => {
  const text =
    'See https://example.org/a_(b)?c=d&e=%C3%A9#f, (www.example.org/g) or “a.b@example.org”; [ü](https://example.org/ü).';
  expect(await problemsOf(withText(text))).toEqual([]);
});
