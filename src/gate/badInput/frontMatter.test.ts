import { refuses } from '../../../tests/support/badInput.ts';
import { ANNOUNCEMENT, withFrontMatter } from '../../../tests/support/content.ts';

refuses('as front matter', [
  [
    'a file without it',
    { [ANNOUNCEMENT]: 'Just text.\n' },
    [
      '1:1  the front matter is missing. Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
    ],
  ],
  [
    'an empty file',
    { [ANNOUNCEMENT]: '' },
    [
      '1:1  the front matter is missing. Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
    ],
  ],
  [
    'no fields',
    { [ANNOUNCEMENT]: '---\n---\nText.\n' },
    ['1:1  the front matter is empty. Write the fields between the two lines of hyphens.'],
  ],
  [
    'a missing end',
    { [ANNOUNCEMENT]: '---\nid: TST-2024-001\n' },
    ['1:1  the front matter is not closed. Put a line of three hyphens below its last field.'],
  ],
  [
    'a list',
    { [ANNOUNCEMENT]: '---\n- a\n---\nText.\n' },
    [
      '2:1  this is a list, not a group of fields. Write each field as its name, a colon and its value.',
    ],
  ],
  [
    'a sentence',
    { [ANNOUNCEMENT]: '---\nhello\n---\nText.\n' },
    [
      '2:1  this is text, not a group of fields. Write each field as its name, a colon and its value.',
    ],
  ],
]);

refuses('in YAML', [
  [
    'a colon in a text',
    withFrontMatter('Asset tracing course', 'Course: asset tracing'),
    ['4:8  there is a second colon in this line. Put the text in quotes.'],
  ],
  [
    'an open quote',
    withFrontMatter('Asset tracing course', '"Asset tracing course'),
    [
      '29:1  a colon is missing here, or a quote or bracket above is not closed. Close what was opened, and put a colon and a space after the name of each field.',
    ],
  ],
  [
    'text behind a quote',
    withFrontMatter('Asset tracing course', '"Asset" tracing'),
    [
      '4:16  this cannot be read here. Put text that has quotes, colons or brackets in it in quotes as a whole.',
    ],
  ],
  [
    'a reserved sign',
    withFrontMatter('Asset tracing course', '@asset'),
    ['4:8  this text begins with a sign that YAML keeps for itself. Put the text in quotes.'],
  ],
  [
    'a tab',
    withFrontMatter('  country: FR', '\tcountry: FR'),
    ['16:1  a tab is used for indenting. Indent with spaces.'],
  ],
  [
    'no colon',
    withFrontMatter('title: Asset', 'title Asset'),
    ['4:1  a colon is missing here. Put a colon and a space after the name of each field.'],
  ],
  [
    'a repeated key',
    withFrontMatter('place:', 'title: Again\nplace:'),
    ['15:1  "title" stands here twice. Keep one of them.'],
  ],
  [
    'an alias',
    withFrontMatter('Asset tracing course', '*asset*'),
    ['4:8  the alias *asset* is not allowed. Put the text in quotes, or write the value out.'],
  ],
  [
    'an anchor',
    withFrontMatter('title: Asset', 'title: &a Asset'),
    ['4:11  the anchor &a is not allowed. Put the text in quotes.'],
  ],
  [
    'a tag',
    withFrontMatter('title: Asset', 'title: !!str Asset'),
    ['4:14  the tag !!str is not allowed. Put the text in quotes.'],
  ],
  [
    'a second document',
    { 'topics/asset-tracing.yaml': 'label: A\n---\nlabel: B\n' },
    ['topics/asset-tracing.yaml:2:1  a second YAML document begins here. Remove this line.'],
  ],
  [
    'an empty record',
    { 'topics/asset-tracing.yaml': '' },
    ['topics/asset-tracing.yaml:1:1  this is empty. Fill it in, or remove it if it is optional.'],
  ],
  [
    'deep nesting',
    withFrontMatter('Asset tracing course', '['.repeat(10_000) + ']'.repeat(10_000)),
    ['4:801  the fields are nested too deeply. Write them without such nesting.'],
  ],
]);
