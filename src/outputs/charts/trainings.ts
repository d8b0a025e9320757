import { eventsAmong, type Training } from '../../archive/events.ts';
import { isListed } from '../../archive/lists.ts';
import type { Announcement } from '../../model/announcement.ts';
import { REGIONS, type RegionId } from '../../schemas/region.ts';
import { SESSION_FORMATS, type SessionFormat } from '../../schemas/session.ts';

/**
 * The trainings that stand: those that were retracted did not take place as announced, and of those
 * that were superseded the later announcement tells. The earliest first.
 */
export function trainingsAmong(announcements: readonly Announcement[]): Training[] {
  return eventsAmong(announcements)
    .filter((event) => event.kind === 'training')
    .filter((training) => isListed(training) && training.status !== 'superseded');
}

/** The trainings that began in one year. */
export interface TrainingYear {
  year: string;
  formats: Readonly<Record<SessionFormat, number>>;
  count: number;
  /** The number of those known only to the month or the year. */
  dayUnknown: number;
}

/** The trainings of every year from the first to the last, also of one without any. */
export function trainingYears(trainings: readonly Training[]): TrainingYear[] {
  const years = trainings.map(yearOfTraining).map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const byYear = Map.groupBy(trainings, yearOfTraining);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = String(first + index).padStart(4, '0');
    return yearCount(year, byYear.get(year) ?? []);
  });
}

function yearCount(year: string, trainings: readonly Training[]): TrainingYear {
  return {
    year,
    formats: Object.fromEntries(
      SESSION_FORMATS.map((format) => [
        format,
        countOf(trainings, ({ session }) => session.format === format),
      ]),
    ) as Record<SessionFormat, number>,
    count: trainings.length,
    dayUnknown: countOf(trainings, ({ session }) => session.start.length < 10),
  };
}

/** The number of trainings in each region, the largest first; regions without any are left out. */
export function trainingRegions(
  trainings: readonly Training[],
): { region: RegionId; count: number }[] {
  return REGIONS.map((region) => ({
    region,
    count: countOf(trainings, (training) => training.region === region),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

export interface CountryCount {
  /** ISO 3166, two capital letters. */
  country: string;
  count: number;
}

/** The number of trainings in each country, the largest first, and of those in no one country. */
export function trainingCountries(trainings: readonly Training[]): {
  countries: CountryCount[];
  inNoCountry: number;
} {
  const placed = trainings.flatMap(({ place }) => (place === 'global' ? [] : [place.country]));
  const countries = [...Map.groupBy(placed, (country) => country)]
    .map(([country, group]) => ({ country, count: group.length }))
    .sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1));
  return { countries, inNoCountry: trainings.length - placed.length };
}

function yearOfTraining({ session }: Training): string {
  return session.start.slice(0, 4);
}

function countOf(
  trainings: readonly Training[],
  isCounted: (training: Training) => boolean,
): number {
  return trainings.filter(isCounted).length;
}
