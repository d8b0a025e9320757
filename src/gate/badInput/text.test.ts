import { refuses } from '../../../tests/support/badInput.ts';
import { withText } from '../../../tests/support/content.ts';

refuses('in a text', [
  [
    'nothing at all',
    withText(''),
    ['29:4  this announcement has no text. Write it below the front matter.'],
  ],
  [
    'import',
    withText("import x from 'node:fs'"),
    ['31:1  import is not allowed. Remove it; the components are there without it.'],
  ],
  [
    'export',
    withText('export const x = 1'),
    ['31:1  export is not allowed. Remove it; the components are there without it.'],
  ],
  [
    'an expression',
    withText('Two {1 + 1} three'),
    ['31:5  an expression in braces is not allowed. Write the text itself; for a brace write \\{.'],
  ],
  [
    'an expression of its own',
    withText('{process.env.HOME}'),
    ['31:1  an expression in braces is not allowed. Write the text itself; for a brace write \\{.'],
  ],
  [
    'an open brace',
    withText('Two {1'),
    ['31:5  an expression in braces is not allowed. Write the text itself; for a brace write \\{.'],
  ],
  [
    'a comment',
    withText('Text.\n\n{/* later */}'),
    [
      '33:1  a comment is not allowed in the text. Delete it, or write it in the front matter behind a # sign.',
    ],
  ],
  [
    'an HTML comment',
    withText('Text.\n\n<!-- later -->'),
    [
      '33:1  a comment is not allowed in the text. Delete it, or write it in the front matter behind a # sign.',
    ],
  ],
  [
    'a script',
    withText('<script>alert(1)</script>'),
    ['31:1  the HTML tag <script> is not allowed. Remove it; an announcement holds no code.'],
  ],
  [
    'a frame',
    withText('<iframe src="https://example.org"></iframe>'),
    [
      '31:1  the HTML tag <iframe> is not allowed. Remove it, and link to what it shows as [text](address).',
    ],
  ],
  [
    'a tag that Markdown has',
    withText('<b>Bold</b>'),
    ['31:1  the HTML tag <b> is not allowed. Write **text** for weight.'],
  ],
  [
    'another tag',
    withText('<div>Text</div>'),
    ['31:1  the HTML tag <div> is not allowed. Remove the tag and keep its text.'],
  ],
  [
    'a picture tag',
    withText('<img src="x.jpg" />'),
    [
      '31:1  the HTML tag <img> is not allowed. Write <Figure … /> with src, alt, caption, credit and licence.',
    ],
  ],
  [
    'an unclosed tag',
    withText('<br>'),
    ['31:1  the HTML tag <br> is not allowed. Begin a new paragraph with an empty line.'],
  ],
  ['a fragment', withText('<>Text</>'), ['31:1  an empty tag <> is not allowed. Remove it.']],
  [
    'a less-than sign',
    withText('fewer <3 officers'),
    [
      '31:7  this < does not begin a tag. Write \\< for the sign itself, and [text](address) for a link.',
    ],
  ],
  [
    'an address in angle brackets',
    withText('See <https://example.org>.'),
    [
      '31:5  this < does not begin a tag. Write \\< for the sign itself, and [text](address) for a link.',
    ],
  ],
  [
    'an unclosed component',
    withText('Text.\n\n<Quote speaker="A">\nText'),
    ['33:1  <Quote> is not closed. Write </Quote> behind its text.'],
  ],
  [
    'a component closed twice',
    withText('</Quote>'),
    ['31:1  </Quote> closes nothing. Write <Quote> before the text, or remove it.'],
  ],
  [
    'an unknown component, near',
    withText('<Qoute speaker="A">x</Qoute>'),
    ['31:1  unknown component <Qoute>. Did you mean "Quote"?'],
  ],
  [
    'an unknown component, far',
    withText('<Tweet id="1" />'),
    [
      '31:1  unknown component <Tweet>. Use Markdown, or one of Quote, Figure, Note, abbr, sub, sup.',
    ],
  ],
  [
    'a member',
    withText('<Quote.Text>x</Quote.Text>'),
    [
      '31:1  unknown component <Quote.Text>. Use Markdown, or one of Quote, Figure, Note, abbr, sub, sup.',
    ],
  ],
  [
    'a heading of the first level',
    withText('# Title'),
    [
      '31:1  a heading of the first level is the title, which the front matter has. Write ## for a heading of the text.',
    ],
  ],
  [
    'a skipped level',
    withText('## One\n\n#### Two'),
    ['33:1  this heading skips a level: #### where ### comes next. Write ###.'],
  ],
  [
    'a fifth level',
    withText('##### Five'),
    ['31:1  a heading may have four levels at most. Write ####, or a paragraph.'],
  ],
  [
    'an empty heading',
    withText('##\n\nText'),
    ['31:1  this heading is empty. Write its text, or remove it.'],
  ],
  [
    'a heading in a list',
    withText('- ## Heading'),
    [
      '31:3  a heading may not stand in a quote, a list, a table or a component. Write **text** there.',
    ],
  ],
  [
    'a Markdown picture',
    withText('![A room](./room.jpg)'),
    [
      '31:1  a picture needs a caption, a credit and a licence. Write <Figure src="./name.jpg" alt="…" caption="…" credit="…" licence="…" />.',
      '31:1  there is no picture ./room.jpg beside this file. Put the file there, or correct the name.',
    ],
  ],
  [
    'a remote picture',
    withText('![A room](https://example.org/room.jpg)'),
    [
      '31:1  a picture needs a caption, a credit and a licence. Write <Figure src="./name.jpg" alt="…" caption="…" credit="…" licence="…" />.',
    ],
  ],
  [
    'a footnote',
    withText('Text[^1].\n\n[^1]: Note.'),
    [
      '31:5  footnotes are not allowed. Put it in the text, in a <Note>, or among the sources in the front matter.',
    ],
  ],
  [
    'a footnote without text',
    withText('Text[^1].'),
    [
      '31:5  "[^" here does not make a link or a footnote. Write a link as [text](address), and \\[ for the bracket itself; there are no footnotes.',
    ],
  ],
  [
    'struck text',
    withText('~~Old~~'),
    [
      '31:1  struck text is not allowed. Tell a correction in updates in the front matter; write \\~ for a tilde.',
    ],
  ],
  [
    'boxes to tick',
    withText('- [ ] later'),
    ['31:1  a list with boxes to tick is not allowed. Remove the [ ] or [x].'],
  ],
  [
    'several mistakes at once',
    withText('# Title\n\n{x}\n\n<Tweet />'),
    [
      '31:1  a heading of the first level is the title, which the front matter has. Write ## for a heading of the text.',
      '33:1  an expression in braces is not allowed. Write the text itself; for a brace write \\{.',
      '35:1  unknown component <Tweet>. Use Markdown, or one of Quote, Figure, Note, abbr, sub, sup.',
    ],
  ],
]);
