import { expect, test } from 'vitest';
import { refuses } from '../../../tests/support/badInput.ts';
import { passGate, problemsOf, withFrontMatter, withText } from '../../../tests/support/content.ts';

const refused = (place: string, code: string) =>
  `${place}  the invisible character U+${code} is not allowed. Delete it.`;

const page = (text: string, title = 'About') =>
  `---\ntitle: ${title}\ndescription: About us.\nlanguage: en\nlinkedFrom: footer\n---\n\n${text}\n`;

refuses('among characters that are written as escapes of YAML or JSON', [
  [
    'a control and a mark that turns text around, in a title',
    withFrontMatter('title: Asset tracing course', 'title: "Asset \\x07tracing \\u2067course"'),
    [refused('4:8', '0007'), refused('4:8', '2067')],
  ],
  [
    'half a character and what is none, in a list',
    withFrontMatter('Twelve officers took part.', '"Twelve \\uD83D officers \\uFDD0 took part."'),
    [refused('7:5', 'D83D'), refused('7:5', 'FDD0')],
  ],
  [
    'one in the name of a field',
    withFrontMatter('language: en', 'language: en\n"dra\\u202Dft": true'),
    [refused('29:1', '202D')],
  ],
  [
    'one in an organisation, a topic, a desk and a page',
    {
      'organisations/coast-police.yaml': 'name: "Coast \\ePolice"\nkind: police\ncountry: FR\n',
      'topics/asset-tracing.yaml':
        'label: Asset tracing\ndescription: "How \\u202Aassets are found."\n',
      'desks/news-desk.yaml':
        'name: "News \\U000E0001\\x9Cdesk"\nmail: desk@example.org\nhours: Always\nlanguages: [en]\ndescription: It answers.\n',
      'pages/about.mdx': page('Text.', '"\\0About"'),
    },
    [
      refused('desks/news-desk.yaml:1:7', '009C'),
      refused('organisations/coast-police.yaml:1:7', '001B'),
      refused('pages/about.mdx:2:8', '0000'),
      refused('topics/asset-tracing.yaml:2:14', '202A'),
    ],
  ],
  [
    'one in the lists of former addresses and of what was read most',
    {
      'former-addresses.yaml':
        '- { address: /topics/old/, ended: 2024-02-20, reason: "It \\u202Emoved." }\n',
      'most-read.json':
        '{ "from": "2024-02-01T00:00:00Z", "to": "2024-03-01T00:00:00Z\\u0000", "announcements": [] }',
    },
    [refused('former-addresses.yaml:1:55', '202E'), refused('most-read.json:1:41', '0000')],
  ],
  [
    'a reserved mark',
    withFrontMatter('Asset tracing course', '"_\\x5fASTRO_IMAGE_./secret.png"'),
    ['4:8  "__ASTRO_IMAGE_" is reserved. Write it in another way.'],
  ],
]);

refuses('among characters that are written as references', [
  [
    'one in a paragraph, by either sort of number',
    withText('Twelve &#7;officers &#X202d;took &#65534;part.'),
    [refused('31:8', '0007'), refused('31:21', '202D'), refused('31:34', 'FFFE')],
  ],
  [
    'what is no character',
    withText('Twelve &#0; &#xDC00; &#x110000; officers &#13; there.'),
    [
      refused('31:8', '0000'),
      refused('31:13', 'DC00'),
      refused('31:22', '110000'),
      refused('31:42', '000D'),
    ],
  ],
  [
    'one in a heading, a list, a table and a quote',
    withText('## One &#x2066;\n\n- &#x1;a\n\n| A&#x85; |\n|--|\n| b |\n\n> &#x202C;c'),
    [
      refused('31:8', '2066'),
      refused('33:3', '0001'),
      refused('35:4', '0085'),
      refused('39:3', '202C'),
    ],
  ],
  [
    'one in an attribute of a component',
    withText('<Quote speaker="Jane&#x202E; Roe" role="Head&#3;">\n  One.\n</Quote>'),
    [refused('31:21', '202E'), refused('31:45', '0003')],
  ],
  [
    'one in an attribute within words',
    withText('The <abbr title="Central &#x2069;Bureau">CB</abbr> opened.'),
    [refused('31:26', '2069')],
  ],
  [
    'one in the address and the title of a link',
    withText('[a](https://example.org/&#x202E;b "The &#x2;title")'),
    [refused('31:25', '202E'), refused('31:40', '0002')],
  ],
  [
    'one in the address of a link that stands elsewhere',
    withText('[a][1]\n\n[1]: https://example.org/&#x202E;b'),
    [refused('31:1', '202E')],
  ],
  [
    'a reserved mark behind backslashes',
    withText('It is \\_\\_ASTRO_IMAGE_ here.'),
    ['31:1  "__ASTRO_IMAGE_" is reserved. Write it in another way.'],
  ],
  [
    'one in the text of a page',
    { 'pages/about.mdx': page('Text &#x202E;of it.\n\n<p title="a&#8;b">c</p>') },
    [refused('pages/about.mdx:8:6', '202E'), refused('pages/about.mdx:10:12', '0008')],
  ],
]);

test('other escapes and references stand for their characters', async () => {
  const { published } = await passGate({
    ...withFrontMatter('Asset tracing course', '"Asset\\u00A0tracing \\uD83D\\uDD0E"'),
    'pages/about.mdx': page('A &amp; B, `&#8;`'),
  });
  expect(published.announcements[0]?.value.title).toBe('Asset\u00A0tracing 🔎');
  const text = 'A &amp; B, &#233;, &#x1F50E;, `&#8;` and \\&#8; as written.';
  expect(await problemsOf(withText(text))).toEqual([]);
});
