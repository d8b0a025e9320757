import { plural } from './counts.ts';

/** The calendar and its files. */
export const calendarWords = {
  title: 'Calendar',
  intro: 'Trainings and conferences by the days on which they took place.',
  yearTitle: (year: string) => `Calendar of ${year}`,
  yearDescription: (year: string, count: number) =>
    `What took place in ${year}: ${plural(count, 'training or conference', 'trainings and conferences')}, month by month.`,
  count: (count: number) => plural(count, 'event', 'events'),
  years: 'By year and month',
  months: 'Month by month',
  dayUnknown: 'Day not known',
  monthUnknown: 'Month not known',
  file: 'Calendar file (.ics)',
  withoutDay: (count: number) =>
    `${plural(count, 'more is', 'more are')} left out, because the day is not known`,
  followFile: 'Subscribe to it in a calendar program, and new events appear by themselves.',
  fileOf: (list: string, archive: string) => `${list}: events on record in ${archive}`,
  none: 'No training or conference is on record yet.',
};
