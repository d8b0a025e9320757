import { partsOf } from '../../model/weeks.ts';
import type { ListName } from '../../site/lists.ts';
import { calendarWords } from './calendar.ts';
import { digestWords } from './feeds.ts';
import { kindLists, regions } from './terms.ts';

/** The words of one sort of lists. */
export interface ListWords {
  /** The heading of the page of all lists of the sort. */
  title: string;
  /** What that page holds. */
  intro: string;
  /** The same for programs, where it is said otherwise. */
  note?: string;
  /** What one list is, before its name: "Organisation"; empty where its name says it. */
  one: string;
  /** What the group of feeds of these lists is called. */
  feeds: string;
  /** The name of a list by its key, where the content gives it none. */
  nameOf(key: string): string;
  /** What the feed of a list holds, where the content does not say it. */
  holds(name: string): string;
}

const kindNames: Readonly<Record<string, string>> = kindLists;
const regionNames: Readonly<Record<string, string>> = regions;

/** The sorts of lists of announcements. */
export const listsWords: Readonly<Record<ListName, ListWords>> = {
  year: {
    title: 'All announcements',
    intro: 'Every announcement, newest first.',
    note: 'All of them, newest first, by year.',
    one: '',
    feeds: 'Years',
    nameOf: (year) => `Announcements of ${year}`,
    holds: (name) => `${name}.`,
  },
  organisation: {
    title: 'Organisations',
    intro: 'Every organisation that held, taught, attended or supported something on record here.',
    one: 'Organisation',
    feeds: 'Organisations',
    nameOf: (id) => id,
    holds: (name) => `Announcements on record with ${name}.`,
  },
  topic: {
    title: 'Topics',
    intro: 'The subjects of the announcements.',
    one: 'Topic',
    feeds: 'Topics',
    nameOf: (id) => id,
    holds: (name) => `Announcements on ${name}.`,
  },
  region: {
    title: 'Regions',
    intro:
      'Announcements by where things took place. “Global” stands for what is not tied to one country, such as an online session for many.',
    note: 'By the region and country in which it happened.',
    one: 'Region',
    feeds: 'Regions',
    nameOf: (id) => regionNames[id] ?? id,
    holds: (name) => `Announcements by place: ${name}.`,
  },
  kind: {
    title: 'Kinds',
    intro: 'Each announcement is of one kind, which says what it reports.',
    one: 'Kind',
    feeds: 'Kinds of announcement',
    nameOf: (id) => kindNames[id] ?? id,
    holds: (name) => `Announcements by kind: ${name}.`,
  },
  week: {
    title: digestWords.title,
    intro: digestWords.intro,
    one: digestWords.title,
    feeds: digestWords.title,
    nameOf: (week) => digestWords.weekName(partsOf(week)),
    holds: () => digestWords.feedHolds,
  },
  calendarYear: {
    title: calendarWords.title,
    intro: calendarWords.intro,
    one: '',
    feeds: calendarWords.title,
    nameOf: calendarWords.yearTitle,
    holds: (name) => `${name}.`,
  },
};
