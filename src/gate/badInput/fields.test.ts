import { refuses } from '../../../tests/support/badInput.ts';
import { withFrontMatter } from '../../../tests/support/content.ts';

refuses('in fields', [
  [
    'a missing text',
    withFrontMatter('title: Asset tracing course\n', ''),
    ['2:1  title is missing. Add a line "title:" with its text.'],
  ],
  [
    'a missing date',
    withFrontMatter('published: 2024-02-09\n', ''),
    [
      '2:1  published is missing. Write 2024-02-09, or 2024-02-09T09:00:00+01:00 when the time matters.',
    ],
  ],
  [
    'a missing list',
    withFrontMatter('topics:\n  - asset-tracing\n', ''),
    [
      '2:1  topics is missing. Add "topics:" and below it each entry, beginning with a hyphen and a space.',
    ],
  ],
  [
    'a missing word',
    withFrontMatter('  format: in-person\n', ''),
    ['18:1  session.format is missing. Add it: in-person, virtual, hybrid or not-stated.'],
  ],
  [
    'a missing group',
    withFrontMatter('session:\n  start: 2024-02-07\n  end: 2024-02-08\n  format: in-person\n', ''),
    [
      '2:1  session is missing. Add "session:" and below it, indented, its fields: start, end, duration, format, venue, participants.',
    ],
  ],
  [
    'a missing place',
    withFrontMatter('place:\n  country: FR\n  city: Lyon\n', ''),
    ['2:1  place is missing. Add "place:" and below it, indented, its fields: country, city.'],
  ],
  [
    'a missing field of a list entry',
    withFrontMatter('    role: host\n', ''),
    ['11:5  organisations.role is missing. Add it: host, trainer, audience or partner.'],
  ],
  [
    'an empty text',
    withFrontMatter('title: Asset tracing course', 'title:'),
    ['4:1  title is empty. Fill it in, or remove it if it is optional.'],
  ],
  [
    'empty quotes',
    withFrontMatter('Asset tracing course', '""'),
    ['4:8  title: "" is empty. Fill it in, or remove the key if the field is optional.'],
  ],
  [
    'a space at an end',
    withFrontMatter('Asset tracing course', '"Asset "'),
    [
      '4:8  title: "Asset " has a line break in it, or a space at an end. Write it on one line; for a long line in YAML use `>-`.',
    ],
  ],
  [
    'a line break',
    withFrontMatter('Asset tracing course', '|-\n  Asset\n  tracing'),
    [
      '4:8  title: "Asset\\ntracing" has a line break in it, or a space at an end. Write it on one line; for a long line in YAML use `>-`.',
    ],
  ],
  [
    'a text that is too long',
    withFrontMatter('Asset tracing course', 'a'.repeat(301)),
    ['4:8  title is longer than 300 characters. Say it in fewer words.'],
  ],
  [
    'a number for text',
    withFrontMatter('Asset tracing course', '2024'),
    ['4:8  title is a number, not text. Put it in quotes: "2024".'],
  ],
  [
    'a list for text',
    withFrontMatter('Asset tracing course', '[a, b]'),
    ['4:8  title is a list, not text. Write text.'],
  ],
  [
    'text for a list',
    withFrontMatter('topics:\n  - asset-tracing', 'topics: asset-tracing'),
    [
      '13:9  topics is text, not a list. Write each entry on a line of its own, beginning with a hyphen and a space.',
    ],
  ],
  [
    'text for a group',
    withFrontMatter(
      'session:\n  start: 2024-02-07\n  end: 2024-02-08\n  format: in-person',
      'session: 2024-02-07',
    ),
    [
      '18:10  session is text, not a group of fields. Write below it, indented, its fields: start, end, duration, format, venue, participants.',
    ],
  ],
  [
    'text for true or false',
    withFrontMatter('language: en', 'language: en\ndraft: yes'),
    ['29:8  draft is text, not true or false. Write true or false.'],
  ],
  [
    'too few entries',
    withFrontMatter('  - The course took two days.\n', ''),
    [
      '7:3  takeaways has 1 entry, and needs at least 2. Add one on a line of its own, beginning with a hyphen and a space.',
    ],
  ],
  [
    'an unknown name, near a known one',
    withFrontMatter('title: Asset', 'tittle: Asset'),
    ['4:1  unknown field "tittle". Did you mean "title"?'],
  ],
  [
    'an unknown name, far from any',
    withFrontMatter('language: en', 'language: en\nmood: good'),
    ['29:1  unknown field "mood". Remove it; no field here has such a name.'],
  ],
  [
    'an unknown name in a group',
    withFrontMatter('  city: Lyon', '  town: Lyon'),
    ['17:3  unknown field "town". Remove it; the fields here are country, city.'],
  ],
  [
    'a field of another kind',
    withFrontMatter('language: en', 'language: en\nperiod: May'),
    ['29:1  unknown field "period". Remove it; no field here has such a name.'],
  ],
  [
    '__proto__',
    withFrontMatter(
      'language: en',
      'language: en\n__proto__: {draft: true}\nconstructor: 1\nprototype: 2',
    ),
    [
      '29:1  unknown field "__proto__". Remove it; no field here has such a name.',
      '30:1  unknown field "constructor". Remove it; no field here has such a name.',
      '31:1  unknown field "prototype". Remove it; no field here has such a name.',
    ],
  ],
  [
    'an unknown word, near a known one',
    withFrontMatter('in-person', 'inperson'),
    ['21:11  session.format: "inperson" is not allowed. Did you mean "in-person"?'],
  ],
  [
    'an unknown word, far from any',
    withFrontMatter('role: host', 'role: butler'),
    [
      '12:11  organisations.role: "butler" is not allowed. Write host, trainer, audience or partner.',
    ],
  ],
  [
    'missing kind and another problem',
    withFrontMatter('kind: training\ntitle: Asset tracing course\n', ''),
    [
      '2:1  kind is missing. Add it: training, conference, programme, figures or statement.',
      '2:1  title is missing. Add a line "title:" with its text.',
    ],
  ],
  [
    'unknown kind and another problem',
    withFrontMatter('kind: training\ntitle: Asset', 'kind: trainign\ntittle: Asset'),
    [
      '3:7  kind: "trainign" is not allowed. Did you mean "training"?',
      '4:1  unknown field "tittle". Did you mean "title"?',
    ],
  ],
  [
    'an id of another form',
    withFrontMatter('TST-2024-001', 'tst-2024-1'),
    [
      '2:5  id: "tst-2024-1" is not a permanent id. Write capital letters, year and number, such as LET-2024-003.',
    ],
  ],
  [
    'an unknown language',
    withFrontMatter('language: en', 'language: english please'),
    [
      '28:11  language: "english please" is not a language tag. Write it as in HTML, such as en, fr or pt-BR.',
    ],
  ],
  [
    'an unknown country',
    withFrontMatter('country: FR', 'country: France'),
    [
      '16:12  place.country: "France" is not a country code. Write the two capital letters of ISO 3166, such as FR for France.',
    ],
  ],
  [
    'an address of another form',
    withFrontMatter('https://police', 'police'),
    [
      '25:14  sources.address: "police.example.org/news/1" is not a web address. Write the whole address, beginning with https://.',
    ],
  ],
  [
    'an address with a backslash or an invisible sign in it',
    {
      ...withFrontMatter(
        'https://police.example.org/news/1',
        'https://police.example.org\\@evil.example/',
      ),
      'organisations/coast-police.yaml':
        'name: Coast Police\nkind: police\nsite: https://po\u200Blice.example.org\n',
    },
    [
      '25:14  sources.address: "https://police.example.org\\\\@evil.example/" has a space, an invisible character or a backslash in it. Remove it; write %20 for a space.',
      'organisations/coast-police.yaml:3:7  site: "https://po\u200Blice.example.org" has a space, an invisible character or a backslash in it. Remove it; write %20 for a space.',
    ],
  ],
  [
    'an address of another host than it seems, or of a script',
    {
      ...withFrontMatter(
        'https://police.example.org/news/1',
        'https://police.example.org@evil.example/',
      ),
      'organisations/coast-police.yaml':
        'name: Coast Police\nkind: police\nsite: javascript:alert(1)\n',
    },
    [
      '25:14  sources.address: "https://police.example.org@evil.example/" has a name and an @ before its host. Begin with the host, such as https://example.org/page.',
      'organisations/coast-police.yaml:3:7  site: "javascript:alert(1)" is not a web address. Write the whole address, beginning with https://.',
    ],
  ],
  [
    'a misspelt word for a place',
    withFrontMatter('place:\n  country: FR\n  city: Lyon', 'place: globl'),
    ['15:8  place: "globl" is not allowed. Did you mean "global"?'],
  ],
  [
    'a country as a word for a place',
    withFrontMatter('place:\n  country: FR\n  city: Lyon', 'place: France'),
    ['15:8  place: "France" is not allowed. Write global, or below it the fields country, city.'],
  ],
  [
    'a list for a place',
    withFrontMatter('place:\n  country: FR\n  city: Lyon', 'place: [FR]'),
    [
      '15:8  place is a list, not a group of fields. Write below it, indented, one of these fields: country, city.',
    ],
  ],
  [
    'an unknown quantity',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: { exactly: 3 }\n    label: officers\n    claimedBy: coast-police',
    ),
    ['30:14  unknown field "exactly". Did you mean "exact"?'],
  ],
  [
    'a quantity in quotes',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: { atLeast: "3" }\n    label: officers\n    claimedBy: coast-police',
    ),
    [
      '30:23  figures.value.atLeast is text, not a number. Write digits only, without quotes, separators or units.',
    ],
  ],
  [
    'a negative quantity',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: { exact: -3 }\n    label: officers\n    claimedBy: coast-police',
    ),
    ['30:21  figures.value.exact is less than 0. Write a larger number.'],
  ],
  [
    'a bare quantity',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: 3\n    label: officers\n    claimedBy: coast-police',
    ),
    [
      '30:12  figures.value is a number, not a group of fields. Write below it, indented, one of these fields: exact, atLeast, moreThan, about, inWords.',
    ],
  ],
  [
    'two quantities',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: { exact: 3, about: 4 }\n    label: officers\n    claimedBy: coast-police',
    ),
    ['30:12  figures.value has exact and about, which exclude each other. Keep one of them.'],
  ],
  [
    'no quantity',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: {}\n    label: officers\n    claimedBy: coast-police',
    ),
    [
      '30:5  figures.value is empty. Write below it, indented, one of these fields: exact, atLeast, moreThan, about, inWords.',
    ],
  ],
  [
    'a claimant without name',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: { exact: 3 }\n    label: officers\n    claimedBy: { nam: Radio }',
    ),
    ['32:18  unknown field "nam". Did you mean "name"?'],
  ],
  [
    'a numeric claimant',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - value: { exact: 3 }\n    label: officers\n    claimedBy: 3',
    ),
    ['32:16  figures.claimedBy is a number, not text. Put it in quotes: "3".'],
  ],
  [
    'a record of the wrong kind',
    { 'organisations/coast-police.yaml': 'name: Coast Police\nkind: navy\nWebsite: x\n' },
    [
      'organisations/coast-police.yaml:2:7  kind: "navy" is not allowed. Write police, prosecution, government, international, company, education or association.',
      'organisations/coast-police.yaml:3:1  unknown field "Website". Did you mean "site"?',
    ],
  ],
  [
    'a desk that nobody can reach',
    {
      'desks/news-desk.yaml':
        'name: News desk\nphone: 01 23 45\nhours: 9:00-17:00\noutOfHours: ask\nregion: Asia\nlanguages: [en]\ndescription: A desk.\n',
    },
    [
      'desks/news-desk.yaml:1:1  mail is missing. Write one address, such as desk@example.org.',
      'desks/news-desk.yaml:2:8  phone: "01 23 45" is not a phone number in international form. Begin with + and the country code, then digits: +33 1 23 45 67 89.',
      'desks/news-desk.yaml:3:8  hours: "9:00-17:00" has a time without its zone. Name the zone for readers elsewhere: Monday to Friday, 9:00-17:00 UTC.',
      'desks/news-desk.yaml:4:13  outOfHours: "ask" is not a phone number in international form. Begin with + and the country code, then digits: +33 1 23 45 67 89.',
      'desks/news-desk.yaml:5:9  region: "Asia" is not allowed. Did you mean "asia"?',
    ],
  ],
  [
    'a page without its fields',
    { 'pages/about.mdx': '---\ntitle: About\n---\n' },
    [
      'pages/about.mdx:2:1  description is missing. Add a line "description:" with its text.',
      'pages/about.mdx:2:1  language is missing. Write it as in HTML, such as en, fr or pt-BR.',
      'pages/about.mdx:2:1  linkedFrom is missing. Add it: header, footer or nowhere.',
    ],
  ],
]);
