import { numbers, plural } from './counts.ts';

/** The page of the record in figures. */
export const figuresWords = {
  title: 'The record in figures',
  intro:
    'The trainings in this archive in charts and tables. Each number leads to the announcements behind it.',
  scope:
    'These numbers cover what is on record here, not every training that took place. Announcements that were retracted or superseded are not counted. “Not stated” means that no source says it.',
  download: (rows: number) => `CSV, ${plural(rows, 'row', 'rows')}`,
  trainings: 'Trainings',
  trainingCount: (count: number) => plural(count, 'training', 'trainings'),
  year: 'Year',
  all: 'All',
  total: 'Total',
  years: {
    title: 'Trainings by year and format',
    description: (first: string, last: string, count: number) =>
      `Columns for each year from ${first} to ${last}: all ${plural(count, 'training', 'trainings')}, and below on the same scale those of each format. The table holds the same numbers.`,
    dayUnknown: 'Day not known',
    uncertain: (count: number) =>
      `Hatched: ${plural(count, 'training', 'trainings')} of which only the month or the year is known.`,
    note: 'A training counts for the year in which it began. “Format not stated” means that no source says how it was held.',
  },
  regions: {
    title: 'Trainings by region',
    head: 'Region',
    note: '“Global” stands for what is not tied to one country, such as an online session for many.',
  },
  countries: {
    title: 'Where trainings took place',
    head: 'Country',
    description: (countries: number, inNoCountry: number) =>
      `A map of the world with a circle for each of ${plural(countries, 'country', 'countries')}; the larger, the more trainings. ${numbers.format(inNoCountry)} took place in no one country. The table holds every number.`,
    inNoCountry: 'In no one country',
    note: 'The larger the area of a circle, the more trainings. A circle stands at the middle of its country; circles that would cover each other are moved apart. A country with several trainings leads to the search, which also finds trainings elsewhere in the region that mention it.',
  },
  claims: {
    title: 'How many trainings organisations say they held',
    head: 'Period counted',
    what: 'What is counted',
    note: 'Counts by the organisations themselves, in their own wording. They overlap, so they cannot be added up. At the end of a bar, + stands for “or more” and ~ for “about”.',
    periodTo: (end: string) => `to ${end}`,
    periodFrom: (start: string) => `since ${start}`,
    periodNotStated: 'Time not stated',
  },
  participants: {
    title: 'How many took part',
    head: 'Training',
    who: 'Who was counted',
    note: (stated: number, notStated: number) =>
      `Stated for ${plural(stated, 'training', 'trainings')}, each according to its source; not stated for ${numbers.format(notStated)}.`,
    notStated: 'Not stated',
  },
  topics: { title: 'Topics with the most announcements', head: 'Topic' },
  organisations: { title: 'Organisations with the most announcements', head: 'Organisation' },
  shownOf: (shown: number, all: number) =>
    `The first ${numbers.format(shown)} of ${numbers.format(all)}; the file holds all.`,
};
