import type { DataFile } from '../../site/urls.ts';
import { numbers, plural } from './counts.ts';

/** The open data: the page that explains them, and what their plain texts need besides. */
export const dataWords = {
  kind: 'Kind',
  status: 'Status',
  duration: 'Duration',
  venue: 'Venue',
  since: 'Since',
  licence: 'Licence',
  /** Under an announcement: in which other forms it can be had. */
  thisAs: 'This announcement as',
  formNames: { text: 'plain text', markdown: 'Markdown', json: 'JSON' },
  title: 'Open data',
  description:
    'The whole archive as JSON and CSV: what the files hold, what each field means, what may be done with them.',
  intro: (announcements: number, sessions: number) =>
    `The whole archive in files for programs: ${plural(announcements, 'announcement', 'announcements')}, ${numbers.format(sessions)} of them about a training or a conference. No key, no form, no limit.`,
  filesTitle: 'Files',
  files: {
    announcementsJson: 'Every announcement with its full text, in one document.',
    announcementsLines: 'The same as lines of JSON, one announcement a line.',
    announcementsTable: 'One row for each announcement, without its text.',
    sessionsTable:
      'One row for each training or conference: when, where, how, who took part and how many, according to whom.',
  },
  holds: (count: number, file: DataFile) =>
    file === 'sessionsTable'
      ? plural(count, 'session', 'sessions')
      : plural(count, 'announcement', 'announcements'),
  eachTitle: 'Each announcement',
  eachText:
    'Three files lie beside the page of every announcement; put their names behind its address. These are of the newest:',
  forms: {
    json: 'the same fields as in the files above',
    markdown: 'the same fields as YAML, then the text as Markdown',
    text: 'all of it as plain text, one paragraph a line',
  },
  licenceText: 'Texts and data may be used under',
  picturesText: ' Each picture has a licence of its own, which stands beside it in the data.',
  citeTitle: 'How to cite',
  citeText:
    'Cite a single announcement by its permanent id and its address. For the data as a whole, with the day on which you took them:',
  citation: (name: string, newest: string | undefined, address: string) =>
    `${name}: open data${newest === undefined ? '' : `, announcements up to ${newest}`}. ${address}`,
  promiseTitle: 'What will not change',
  promises: [
    'The id of an announcement is never changed and never given to another. Nor is its guid.',
    'A field keeps its name, its type and its meaning, and a column its name. The addresses on this page stay.',
    'Fields and columns may be added, and words to a closed list; read columns by their names, not by their places.',
    'What a source does not say is absent, never guessed. Dates are as precise as they are known.',
    'A correction keeps the id: status and updates tell of it, and modified is its day. What is superseded keeps its id too, and names the announcement to read instead.',
  ],
  tablesTitle: 'How the tables are written',
  tables: [
    'CSV by RFC 4180: UTF-8 without a byte order mark, commas, lines that end with CR and LF, names of the columns in the first line. The schema describes a row as an object of its columns.',
    'An empty cell is null, or an empty list. Several entries in a cell have “ | ” between them; a “|” within an entry is written “\\|”, a “\\” is written “\\\\”.',
    'A text that begins with =, +, -, @ (also of full width, or with blanks before it), a tab, a line break or an apostrophe has an apostrophe before it, so that no spreadsheet runs it as a formula. So has one in which such a sign stands behind “;”, a tab or a line break, where a spreadsheet may split it, and there too. Take them away to have the text as it is. Numbers have none.',
    'The coordinates are a point that stands for the whole country, not for a city or a venue.',
  ],
  fieldsTitle: 'Fields',
  fieldsOf: {
    announcement: 'An announcement: index.json, a line of announcements.ndjson',
    announcements: 'The document around them: announcements.json',
    'announcement-row': 'A row of announcements.csv',
    'session-row': 'A row of sessions.csv',
  },
  schema: 'JSON Schema (2020-12)',
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  notAlways: (type: string) => `${type}; may be absent`,
};

/** The guide for programs that read for somebody. */
export const llmsWords = {
  quoting:
    'Each announcement names its sources, says who claims each figure, and lists what was changed after publication. Quote it by its permanent id and address.',
  lists: 'Lists',
  machines: 'For programs',
  plainText: 'An announcement as plain text',
  plainTextHolds:
    'Each has index.txt, index.md and index.json beside its page. This is the newest one.',
  feed: 'RSS feed',
  sitemap: 'Sitemap',
  sitemapHolds: 'The address of every page, with the day of its last change.',
};
