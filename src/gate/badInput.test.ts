import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  ANNOUNCEMENT,
  anotherAnnouncement,
  type Files,
  FRONT_MATTER,
  problemsOf,
  withFrontMatter,
  withText,
} from '../../tests/support/contentArchive.ts';

type Case = [name: string, files: Files, problems: string[]];

const PICTURE = await sharp({
  create: {
    width: 64,
    height: 48,
    channels: 3,
    background: '#000',
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
})
  .png()
  .toBuffer();

const TAKEN_IN_LYON = await sharp(PICTURE)
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 45/1 0/1' } })
  .png()
  .toBuffer();

/** Front matter with one update. */
const updates = (fields: string) => `updates:\n  - { date: 2024-02-20, ${fields} }\n`;

const withUpdate = (fields: string) =>
  withFrontMatter('language: en\n', `language: en\n${updates(fields)}`);

/** One that can be read instead. */
const OTHER: Files = {
  'announcements/2024/other.mdx': anotherAnnouncement('TST-2024-002', 'Text.'),
};

test('a valid archive has no problem', async () => {
  expect(await problemsOf({})).toEqual([]);
});

describe('front matter', () => {
  test.each<Case>([
    [
      'none',
      { [ANNOUNCEMENT]: 'Just text.\n' },
      [
        '1:1  the front matter is missing. Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
      ],
    ],
    [
      'empty file',
      { [ANNOUNCEMENT]: '' },
      [
        '1:1  the front matter is missing. Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
      ],
    ],
    [
      'empty',
      { [ANNOUNCEMENT]: '---\n---\nText.\n' },
      ['1:1  the front matter is empty. Write the fields between the two lines of hyphens.'],
    ],
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
      'not closed',
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
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('YAML', () => {
  test.each<Case>([
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
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('fields', () => {
  test.each<Case>([
    [
      'missing text',
      withFrontMatter('title: Asset tracing course\n', ''),
      ['2:1  title is missing. Add a line "title:" with its text.'],
    ],
    [
      'missing date',
      withFrontMatter('published: 2024-02-09\n', ''),
      [
        '2:1  published is missing. Write 2024-02-09, or 2024-02-09T09:00:00+01:00 when the time matters.',
      ],
    ],
    [
      'missing list',
      withFrontMatter('topics:\n  - asset-tracing\n', ''),
      [
        '2:1  topics is missing. Add "topics:" and below it each entry, beginning with a hyphen and a space.',
      ],
    ],
    [
      'missing word',
      withFrontMatter('  format: in-person\n', ''),
      ['18:1  session.format is missing. Add it: in-person, virtual, hybrid or not-stated.'],
    ],
    [
      'missing group',
      withFrontMatter(
        'session:\n  start: 2024-02-07\n  end: 2024-02-08\n  format: in-person\n',
        '',
      ),
      [
        '2:1  session is missing. Add "session:" and below it, indented, its fields: start, end, duration, format, venue, participants.',
      ],
    ],
    [
      'missing place',
      withFrontMatter('place:\n  country: FR\n  city: Lyon\n', ''),
      ['2:1  place is missing. Add "place:" and below it, indented, its fields: country, city.'],
    ],
    [
      'missing in a list entry',
      withFrontMatter('    role: host\n', ''),
      ['11:5  organisations.role is missing. Add it: host, trainer, audience or partner.'],
    ],
    [
      'empty text',
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
      'too long',
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
      'unknown, near',
      withFrontMatter('title: Asset', 'tittle: Asset'),
      ['4:1  unknown field "tittle". Did you mean "title"?'],
    ],
    [
      'unknown, far',
      withFrontMatter('language: en', 'language: en\nmood: good'),
      ['29:1  unknown field "mood". Remove it; no field here has such a name.'],
    ],
    [
      'unknown in a group',
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
      'a wrong word',
      withFrontMatter('in-person', 'inperson'),
      ['21:11  session.format: "inperson" is not allowed. Did you mean "in-person"?'],
    ],
    [
      'a wrong word, far',
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
      'not an id',
      withFrontMatter('TST-2024-001', 'tst-2024-1'),
      [
        '2:5  id: "tst-2024-1" is not a permanent id. Write capital letters, year and number, such as LET-2024-003.',
      ],
    ],
    [
      'not a language',
      withFrontMatter('language: en', 'language: english please'),
      [
        '28:11  language: "english please" is not a language tag. Write it as in HTML, such as en, fr or pt-BR.',
      ],
    ],
    [
      'not a country',
      withFrontMatter('country: FR', 'country: France'),
      [
        '16:12  place.country: "France" is not a country code. Write the two capital letters of ISO 3166, such as FR for France.',
      ],
    ],
    [
      'not an address',
      withFrontMatter('https://police', 'police'),
      [
        '25:14  sources.address: "police.example.org/news/1" is not a web address. Write the whole address, beginning with https://.',
      ],
    ],
    [
      'place as a word',
      withFrontMatter('place:\n  country: FR\n  city: Lyon', 'place: globl'),
      ['15:8  place: "globl" is not allowed. Did you mean "global"?'],
    ],
    [
      'place as another word',
      withFrontMatter('place:\n  country: FR\n  city: Lyon', 'place: France'),
      ['15:8  place: "France" is not allowed. Write global, or below it the fields country, city.'],
    ],
    [
      'place as a list',
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
      'a record',
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
      'a page',
      { 'pages/about.mdx': '---\ntitle: About\n---\n' },
      [
        'pages/about.mdx:2:1  description is missing. Add a line "description:" with its text.',
        'pages/about.mdx:2:1  language is missing. Write it as in HTML, such as en, fr or pt-BR.',
        'pages/about.mdx:2:1  linkedFrom is missing. Add it: header, footer or nowhere.',
      ],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('dates', () => {
  test.each<Case>([
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
    [
      'updates out of order',
      withFrontMatter(
        'language: en',
        'language: en\nupdates:\n  - { date: 2024-03-02, kind: update, note: B }\n  - { date: 2024-03-01, kind: update, note: A }',
      ),
      [
        '31:13  updates.date: "2024-03-01" is before the update above it. Put the updates in order, oldest first.',
      ],
    ],
    [
      'an update before the publication',
      withFrontMatter(
        'language: en',
        'language: en\nupdates:\n  - { date: 2024-01-02, kind: update, note: B }',
      ),
      [
        '30:13  updates.date: "2024-01-02" is before the publication. Correct one of the two dates.',
      ],
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
      [
        '30:5  updates.by is missing. Write capital letters, year and number, such as LET-2024-003.',
      ],
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
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('the announcement to read instead', () => {
  test.each<Case>([
    [
      'is not there',
      { ...withUpdate('kind: supersession, note: A, by: TST-2024-003'), ...OTHER },
      ['30:58  updates.by: there is no announcement TST-2024-003. Did you mean "TST-2024-002"?'],
    ],
    [
      'is the same',
      withUpdate('kind: retraction, note: A, by: TST-2024-001'),
      [
        '30:56  updates.by: TST-2024-001 is this announcement itself. Name the one to read instead.',
      ],
    ],
    [
      'is held back',
      {
        ...withUpdate('kind: supersession, note: A, by: TST-2024-002'),
        'announcements/2024/other.mdx': anotherAnnouncement(
          'TST-2024-002',
          'Text.',
          'draft: true\n',
        ),
      },
      [
        '30:58  updates.by: TST-2024-002 is not published yet, and readers are to read it instead. Add this update when TST-2024-002 is published.',
      ],
    ],
    [
      'leads back',
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
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('references', () => {
  test.each<Case>([
    [
      'an unknown organisation, near',
      withFrontMatter('id: coast-police', 'id: coast-polise'),
      ['11:9  there is no organisations/coast-polise.yaml. Did you mean "coast-police"?'],
    ],
    [
      'an unknown organisation, far',
      withFrontMatter('id: coast-police', 'id: interpol'),
      ['11:9  there is no organisations/interpol.yaml. Create that file, or correct the name.'],
    ],
    [
      'an unknown topic',
      withFrontMatter('- asset-tracing', '- asset-traicing'),
      ['14:5  there is no topics/asset-traicing.yaml. Did you mean "asset-tracing"?'],
    ],
    [
      'an unknown desk',
      withFrontMatter('desk: news-desk', 'desk: new-desk'),
      ['27:7  there is no desks/new-desk.yaml. Did you mean "news-desk"?'],
    ],
    [
      'an unknown claimant',
      withFrontMatter(
        'language: en',
        'language: en\nfigures:\n  - { value: { exact: 3 }, label: officers, claimedBy: coastpolice }',
      ),
      ['30:56  there is no organisations/coastpolice.yaml. Did you mean "coast-police"?'],
    ],
    [
      'an organisation twice in one role',
      withFrontMatter('    role: host', '    role: host\n  - id: coast-police\n    role: host'),
      ['13:5  organisations: coast-police as host stands here twice. Keep one of them.'],
    ],
    [
      'a topic twice',
      withFrontMatter('  - asset-tracing', '  - asset-tracing\n  - asset-tracing'),
      ['15:5  topics: asset-tracing stands here twice. Keep one of them.'],
    ],
    [
      'a duplicate id',
      { 'announcements/2024/another.mdx': anotherAnnouncement('TST-2024-001', 'Text.') },
      [
        'announcements/2024/another.mdx:2:5  the id TST-2024-001 is also that of announcements/2024/asset-tracing-course.mdx. Give the newer one the next free number.',
        '2:5  the id TST-2024-001 is also that of announcements/2024/another.mdx. Give the newer one the next free number.',
      ],
    ],
    [
      'a duplicate address',
      {
        'announcements/2024/asset-tracing-course/index.mdx': anotherAnnouncement(
          'TST-2024-002',
          'Text.',
        ),
      },
      [
        '1:1  the address /announcements/2024/asset-tracing-course/ is also that of announcements/2024/asset-tracing-course/index.mdx. Rename one of them.',
        'announcements/2024/asset-tracing-course/index.mdx:1:1  the address /announcements/2024/asset-tracing-course/ is also that of announcements/2024/asset-tracing-course.mdx. Rename one of them.',
      ],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('files', () => {
  test.each<Case>([
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
      'not a year',
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
- { address: /topics/old/, ended: 2025-01-01, reason: "", target: /about/ }
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
        'former-addresses.yaml': `- { address: /topics/asset-tracing/, ended: 2025-01-01, reason: Over. }
- { address: /topics/old/, ended: 2025-01-01, reason: Over. }
- { address: /topics/old/, ended: 2025-01-02, reason: Over. }
`,
      },
      [
        'former-addresses.yaml:1:14  /topics/asset-tracing/ is in use. Remove this entry, or give what stands there another address.',
        'former-addresses.yaml:3:14  /topics/old/ stands here twice. Keep one of them.',
      ],
    ],
    [
      'a former address that leads nowhere, in a chain or in a circle',
      {
        'former-addresses.yaml': `- { address: /topics/a/, ended: 2025-01-01, to: /topics/asset-tracin/, reason: Over. }
- { address: /topics/b/, ended: 2025-01-01, to: /topics/a/, reason: Over. }
- { address: /topics/c/, ended: 2025-01-01, to: /topics/c/, reason: Over. }
- { address: /topics/d/, ended: 2025-01-01, to: /topics/e/, reason: Over. }
- { address: /topics/e/, ended: 2025-01-01, to: /about/, reason: Over. }
- { address: /topics/f/, ended: 2025-01-01, to: /announcements/2024/a-draft/, reason: Over. }
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
      'no announcement',
      { [ANNOUNCEMENT]: null, 'announcements/2024/.gitkeep': '' },
      [
        'announcements:1:1  there is no announcement. Write the first one as announcements/2024/name-of-it.mdx.',
      ],
    ],
    [
      'missing folders',
      { [ANNOUNCEMENT]: null, 'desks/news-desk.yaml': null, 'topics/asset-tracing.yaml': null },
      [
        'announcements:1:1  this folder is missing. Create it.',
        'desks:1:1  this folder is missing. Create it.',
        'topics:1:1  this folder is missing. Create it.',
      ],
    ],
    [
      'not UTF-8',
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
      'too large',
      { 'topics/asset-tracing.yaml': 'x'.repeat(100_001) },
      [
        'topics/asset-tracing.yaml:1:1  this file has 100001 bytes, more than the 100000 that are allowed. Make it smaller, or raise the limit in src/site.config.ts.',
      ],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('text', () => {
  test.each<Case>([
    [
      'no text',
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
      [
        '31:5  an expression in braces is not allowed. Write the text itself; for a brace write \\{.',
      ],
    ],
    [
      'an expression of its own',
      withText('{process.env.HOME}'),
      [
        '31:1  an expression in braces is not allowed. Write the text itself; for a brace write \\{.',
      ],
    ],
    [
      'an open brace',
      withText('Two {1'),
      [
        '31:5  an expression in braces is not allowed. Write the text itself; for a brace write \\{.',
      ],
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
      'several',
      withText('# Title\n\n{x}\n\n<Tweet />'),
      [
        '31:1  a heading of the first level is the title, which the front matter has. Write ## for a heading of the text.',
        '33:1  an expression in braces is not allowed. Write the text itself; for a brace write \\{.',
        '35:1  unknown component <Tweet>. Use Markdown, or one of Quote, Figure, Note, abbr, sub, sup.',
      ],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('attributes', () => {
  test.each<Case>([
    [
      'missing',
      withText('<Quote>Text</Quote>'),
      ['31:1  <Quote> has no speaker. Write speaker="…" in the tag.'],
    ],
    [
      'empty',
      withText('<Quote speaker="">Text</Quote>'),
      ['31:8  speaker of <Quote> is empty. Fill it in: speaker="…".'],
    ],
    [
      'without value',
      withText('<Quote speaker>Text</Quote>'),
      ['31:8  speaker of <Quote> is empty. Fill it in: speaker="…".'],
    ],
    [
      'unknown, near',
      withText('<Quote speaker="A" rol="B">Text</Quote>'),
      ['31:20  unknown attribute "rol" of <Quote>. Did you mean "role"?'],
    ],
    [
      'unknown, far',
      withText('<Quote\n  speaker="A"\n  colour="red"\n>\n  Text\n</Quote>'),
      ['33:3  unknown attribute "colour" of <Quote>. Remove it; the attributes are speaker, role.'],
    ],
    [
      'of a tag that takes none',
      withText('CO<sub size="2">2</sub>'),
      ['31:8  unknown attribute "size" of <sub>. Remove it.'],
    ],
    [
      'twice',
      withText('<Quote speaker="A" speaker="B">Text</Quote>'),
      ['31:20  speaker stands here twice. Keep one of them.'],
    ],
    [
      'an expression',
      withText('<Quote speaker={name}>Text</Quote>'),
      ['31:8  speaker is an expression in braces. Write speaker="text".'],
    ],
    [
      'a spread',
      withText('<Quote {...props}>Text</Quote>'),
      ['31:1  a spread ({...}) is not allowed. Write each attribute as name="text".'],
    ],
    [
      'an event handler',
      withText('<Quote speaker="A" onClick="alert(1)">Text</Quote>'),
      ['31:20  onClick is code, and an announcement has none. Remove it.'],
    ],
    [
      'style and class',
      withText('<Note title="A" style="color: red" class="x">Text</Note>'),
      [
        '31:17  style is not allowed. Remove it; the site gives the text its look.',
        '31:36  class is not allowed. Remove it; the site gives the text its look.',
      ],
    ],
    [
      'a component without text',
      withText('<Note title="A"></Note>'),
      ['31:1  <Note> is empty. Write its text before </Note>, or remove it.'],
    ],
    [
      'a picture with text',
      withText('<Figure src="./a.jpg" alt="A" caption="A" credit="A" licence="A">Text</Figure>'),
      [
        '31:1  <Figure> holds no text. Close it at once: <Figure … />.',
        '31:9  there is no picture ./a.jpg beside this file. Put the file there, or correct the name.',
      ],
    ],
    [
      'a component in a sentence',
      withText('Text <Note title="A">Text</Note> text'),
      [
        '31:6  <Note> stands in the middle of a text. Put it on lines of its own, with an empty line before and after.',
      ],
    ],
    [
      'a component in a component',
      withText('<Note title="A">\n<Quote speaker="A">\nText\n</Quote>\n</Note>'),
      ['32:1  <Quote> stands in another component. Put it before or after the other.'],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('pictures', () => {
  test.each<Case>([
    [
      'missing',
      withText('<Figure src="./room.jpg" alt="A" caption="A" credit="A" licence="A" />'),
      [
        '31:9  there is no picture ./room.jpg beside this file. Put the file there, or correct the name.',
      ],
    ],
    [
      'missing, with a near one',
      {
        ...withText('<Figure src="./rom.png" alt="A" caption="A" credit="A" licence="A" />'),
        'announcements/2024/room.png': PICTURE,
      },
      ['31:9  there is no picture ./rom.png beside this file. Did you mean "./room.png"?'],
    ],
    [
      'without alt, credit and licence',
      {
        ...withText('<Figure src="./room.png" alt="" caption="A" credit=" " />'),
        'announcements/2024/room.png': PICTURE,
      },
      [
        '31:1  <Figure> has no licence. Write licence="…" in the tag.',
        '31:26  alt of <Figure> is empty. Fill it in: alt="…".',
        '31:45  credit of <Figure> is empty. Fill it in: credit="…".',
      ],
    ],
    [
      'outside',
      withText('<Figure src="../../secret.jpg" alt="A" caption="A" credit="A" licence="A" />'),
      [
        '31:9  <Figure> src: "../../secret.jpg" is not a picture beside the announcement. Put a JPEG, PNG, WebP or AVIF file next to the announcement and write ./name.jpg.',
      ],
    ],
    [
      'unused',
      { 'announcements/2024/room.png': PICTURE },
      [
        'announcements/2024/room.png:1:1  no announcement uses this picture. Show it with <Figure … />, name it as the `image` of an announcement, or delete it.',
      ],
    ],
    [
      'not a picture',
      {
        ...withText('<Figure src="./room.jpg" alt="A" caption="A" credit="A" licence="A" />'),
        'announcements/2024/room.jpg': 'text',
      },
      [
        'announcements/2024/room.jpg:1:1  this picture cannot be read. Copy it again, or export it again from your picture program.',
      ],
    ],
    [
      'a picture that says where it was taken',
      {
        ...withText('<Figure src="./room.png" alt="a" caption="b" credit="c" licence="d" />'),
        'announcements/2024/room.png': TAKEN_IN_LYON,
      },
      [
        'announcements/2024/room.png:1:1  this picture says where it was taken (GPS), which would be published with it. Export it again from your picture program without the location.',
      ],
    ],
    [
      'half a picture',
      {
        ...withText('<Figure src="./room.png" alt="A" caption="A" credit="A" licence="A" />'),
        'announcements/2024/room.png': PICTURE.subarray(0, PICTURE.length / 2),
      },
      [
        'announcements/2024/room.png:1:1  this picture cannot be read. Copy it again, or export it again from your picture program.',
      ],
    ],
    [
      'another format',
      {
        ...withText('<Figure src="./room.jpg" alt="A" caption="A" credit="A" licence="A" />'),
        'announcements/2024/room.jpg': PICTURE,
      },
      [
        'announcements/2024/room.jpg:1:1  this is a picture in the format png, not .jpg. Name it .png.',
      ],
    ],
    [
      'too large',
      {
        ...withText('<Figure src="./room.png" alt="A" caption="A" credit="A" licence="A" />'),
        'announcements/2024/room.png': Buffer.alloc(100_001),
      },
      [
        'announcements/2024/room.png:1:1  this file has 100001 bytes, more than the 100000 that are allowed. Make it smaller, or raise the limit in src/site.config.ts.',
      ],
    ],
    [
      'at the head, missing',
      withFrontMatter(
        'language: en',
        'language: en\nimage:\n  src: ./room.jpg\n  alt: A\n  caption: A\n  credit: A\n  licence: A',
      ),
      [
        '30:8  there is no picture ./room.jpg beside this file. Put the file there, or correct the name.',
      ],
    ],
    [
      'at the head, without credit and licence',
      {
        ...withFrontMatter(
          'language: en',
          'language: en\nimage:\n  src: ./room.png\n  alt: A\n  caption: A',
        ),
        'announcements/2024/room.png': PICTURE,
      },
      [
        '29:1  image.credit is missing. Add a line "credit:" with its text.',
        '29:1  image.licence is missing. Add a line "licence:" with its text.',
      ],
    ],
    [
      'at the head, without alt',
      withFrontMatter(
        'language: en',
        'language: en\nimage:\n  src: room.jpg\n  caption: A\n  credit: A\n  licence: A',
      ),
      [
        '29:1  image.alt is missing. Add a line "alt:" with its text.',
        '30:8  image.src: "room.jpg" is not a picture beside the announcement. Put a JPEG, PNG, WebP or AVIF file next to the announcement and write ./name.jpg.',
      ],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});

describe('links', () => {
  test.each<Case>([
    [
      'without address',
      withText('[Text]()'),
      ['31:1  this link has no address. Write the address between the round brackets.'],
    ],
    [
      'without text',
      withText('[](/about/)'),
      ['31:1  this link has no text. Write between the square brackets where it leads.'],
    ],
    [
      'code',
      withText('[Text](javascript:alert(1))'),
      ['31:1  a link may not begin with javascript:. Use https, http, mailto or tel.'],
    ],
    [
      'code, disguised',
      withText('[Text](java&#x0A;script:alert(1)) [b](&#106;avascript:x)'),
      [
        '31:1  the link to "java%0Ascript:alert(1)" does not say where it begins. Write the id of an announcement such as LET-2024-012, an address of this site such as /about/, or https:// and so on.',
        '31:35  a link may not begin with javascript:. Use https, http, mailto or tel.',
      ],
    ],
    [
      'data',
      withText('[Text](data:text/html,x)'),
      ['31:1  a link may not begin with data:. Use https, http, mailto or tel.'],
    ],
    [
      'another scheme',
      withText('[Text](ftp://example.org)'),
      ['31:1  a link may not begin with ftp:. Use https, http, mailto or tel.'],
    ],
    [
      'no scheme',
      withText('[Text](//example.org)'),
      ['31:1  the link to "//example.org" has no scheme. Write https://example.org.'],
    ],
    [
      'a backslash',
      withText('[Text](/\\\\example.org)'),
      ['31:1  there is no page /\\example.org. Correct the address.'],
    ],
    [
      'a broken web address',
      withText('[Text](https://)'),
      [
        '31:1  "https://" is not an address. Write the whole address, such as https://example.org/page.',
      ],
    ],
    [
      'a file',
      withText('[Text](other.mdx)'),
      [
        '31:1  the link to "other.mdx" does not say where it begins. Write the id of an announcement such as LET-2024-012, an address of this site such as /about/, or https:// and so on.',
      ],
    ],
    [
      'a file above',
      withText('[Text](../2023/other.mdx)'),
      [
        '31:1  the link to "../2023/other.mdx" does not say where it begins. Write the id of an announcement such as LET-2024-012, an address of this site such as /about/, or https:// and so on.',
      ],
    ],
    [
      'an unknown announcement',
      withText('[Text](TST-2024-010)'),
      ['31:1  there is no announcement TST-2024-010. Did you mean "TST-2024-001"?'],
    ],
    [
      'an unknown address',
      withText('[Text](/announcements/2024/asset-tracing-corse/)'),
      [
        '31:1  there is no page /announcements/2024/asset-tracing-corse/. Did you mean "/announcements/2024/asset-tracing-course/"?',
      ],
    ],
    [
      'no trailing slash',
      withText('[Text](/announcements)'),
      ['31:1  there is no page /announcements. Did you mean "/announcements/"?'],
    ],
    [
      'an unknown page',
      withText('[Text](/abut/)'),
      ['31:1  there is no page /abut/. Did you mean "/about/"?'],
    ],
    [
      'an unused organisation',
      {
        ...withText('[Text](/organisations/navy/)'),
        'organisations/navy.yaml': 'name: Navy\nkind: government\n',
      },
      [
        '31:1  there is no page /organisations/navy/, because no announcement stands in it. Remove the link.',
      ],
    ],
    [
      'an unknown heading here',
      withText('## One thing\n\n[Text](#one-thin)'),
      ['33:1  there is no heading #one-thin. Did you mean "one-thing"?'],
    ],
    [
      'an unknown heading elsewhere',
      {
        ...withText('[Text](TST-2024-002#two)'),
        'announcements/2024/another.mdx': anotherAnnouncement('TST-2024-002', '## One\n\nText'),
      },
      ['31:1  there is no heading #two. The headings there are one.'],
    ],
    [
      'a heading of a list',
      withText('[Text](/announcements/#top)'),
      ['31:1  /announcements/ has no heading #top. Remove the part behind #.'],
    ],
    [
      'a draft',
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
      'under embargo',
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
      'brackets that make no link',
      withText('See [the page][about].'),
      [
        '31:14  "][" here does not make a link or a footnote. Write a link as [text](address), and \\[ for the bracket itself; there are no footnotes.',
      ],
    ],
  ])('%s', async (_, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });
});
