import { numbers, plural } from './counts.ts';

/** The words of script on the search page: how a query was read, and what was found. */
export const searchAnswerWords = {
  searching: 'Searching…',
  found: (count: number) =>
    count === 0 ? 'Nothing found.' : `${plural(count, 'announcement', 'announcements')} found.`,
  shown: (first: number, last: number, count: number) =>
    `${numbers.format(first)} to ${numbers.format(last)} of ${numbers.format(count)}`,
  nothingTyped: 'Type a name, a place, a date, a topic or a word from the text.',
  previousPage: 'Previous results',
  nextPage: 'Next results',
  remove: (tag: string) => `Remove ${tag}`,
  without: (tag: string) => `without ${tag}`,
  or: ' or ',
  phrase: (words: string) => `“${words}”`,
  phrases: (phrases: readonly string[]) => phrases.map((words) => `“${words}”`).join(', '),
  fields: {
    organisation: 'organisation',
    topic: 'topic',
    country: 'place',
    in: 'place',
    kind: 'kind',
    format: 'format',
    id: 'id',
    region: 'region',
    year: 'year',
  },
  field: (name: string, value: string) => `${name}: ${value}`,
  relations: {
    in: (date: string) => date,
    before: (date: string) => `before ${date}`,
    after: (date: string) => `after ${date}`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
  },
  corrected: (words: string) => `No announcement has ${words}. Showing results for `,
  didYouMean: 'Did you mean ',
  unmatched: (words: string) => `No announcement has ${words}; the search went on without.`,
  unmatchedAll: (words: string) => `No announcement has ${words}.`,
  common: (words: string) => `Too common to search for, and left out: ${words}.`,
  onlyCommon: (words: string) =>
    `Too common to search for by themselves: ${words}. To find them as they stand, put them in quotes: `,
  partial: {
    all: 'No announcement has all of these words. These have the most telling of them.',
    some: 'Announcements that have only the most telling of these words are shown as well.',
  },
  unknownName: (field: string, value: string) => `Nothing here is called “${value}” as ${field}.`,
  problems: {
    'unclosed-quote': (phrase: string) =>
      phrase === ''
        ? 'There is a quotation mark with nothing behind it. Put the phrase between two: "dark web".'
        : `The quotation mark is not closed. Searched for the phrase “${phrase}”.`,
    'empty-field': (field: string) =>
      `“${field}:” has nothing behind it and was left out. Write what to look for, as in topic:"dark web".`,
    'unknown-field': (field: string) =>
      `There is no field “${field}:”; it was searched as a word, as far as that fits the rest.`,
    'bad-date': (text: string) =>
      `The calendar has no “${text}”. It was searched as words; write a date such as 5 March 2014 or 2014-03-05.`,
    'not-a-date': (field: string, text: string) =>
      `“${field}:” needs a day, a month or a year, such as ${field}:2014-03. “${text}” was searched as words.`,
    'dangling-or': () =>
      'OR stands between two terms, as in Kenya OR Nigeria. This one has none beside it and was left out.',
    'or-with-minus': () =>
      'OR cannot stand beside a term with a minus and was left out. To leave out both, write -fraud -bribery.',
    'lonely-minus': () =>
      'A minus with spaces around it does nothing. To leave out a word, put it directly before: -fraud.',
  },
  fieldList:
    'The fields are organisation, topic, in, kind, format, id, before, after, since and until.',
  noSuchPage: (wanted: number, last: number) =>
    `There is no page ${numbers.format(wanted)} of these results. This is the last one, page ${numbers.format(last)}.`,
  facets: {
    organisation: 'Organisation',
    topic: 'Topic',
    region: 'Region',
    kind: 'Kind',
    format: 'Format',
    year: 'Year',
  },
  count: (count: number) => numbers.format(count),
  showAll: (count: number) => `Show all ${numbers.format(count)}`,
  facetsFailed: 'The lists to choose from could not be loaded. Close this and open it again.',
  limitProblems: {
    'not-a-date': (text: string) =>
      `“${text}” was left out: it is no date of this form. Write 2022-06-14, 2022-06 or 2022.`,
    'ends-before-it-begins': (text: string) =>
      `“${text}” was left out: it is before the first date. Write a later one.`,
  },
  tryThis: 'What you can try:',
  tryWithoutFilters: 'Search without the filters',
  tryWithout: (tag: string) => `Search without ${tag}`,
  tryOtherWords: 'Fewer or other words, or another spelling',
  tryLists: 'The lists by year, topic, organisation and region below',
  failed: 'The search could not be loaded. Check the connection and try again, or browse:',
  followSearch: 'Follow what this search finds:',
};
