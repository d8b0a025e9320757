import type { Archive } from '../../archive/archive.ts';
import { shortName } from '../../archive/names.ts';
import { countryName } from '../../model/countries.ts';
import { readQuantity } from '../../model/quantity.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { absolute, type FigureFile, urls } from '../../site/urls.ts';
import type { Cell } from '../csv.ts';
import { csvTable } from '../csv.ts';
import { trainingClaims } from './claims.ts';
import { trainingCountries, trainingRegions, trainingsAmong, trainingYears } from './trainings.ts';

type Row = Readonly<Record<string, Cell>>;

/** The rows behind each figure, in the order of its table and with everything that the picture leaves out. */
const ROWS: Readonly<Record<FigureFile, (archive: Archive) => Row[]>> = {
  years: ({ announcements }) =>
    trainingYears(trainingsAmong(announcements)).map(({ year, formats, count, dayUnknown }) => ({
      year,
      trainings: count,
      in_person: formats['in-person'],
      virtual: formats.virtual,
      hybrid: formats.hybrid,
      format_not_stated: formats['not-stated'],
      day_not_known: dayUnknown,
    })),
  regions: ({ announcements }) =>
    trainingRegions(trainingsAmong(announcements)).map(({ region, count }) => ({
      region,
      trainings: count,
    })),
  countries: ({ announcements }) => {
    const { countries, inNoCountry } = trainingCountries(trainingsAmong(announcements));
    return [
      ...countries.map(({ country, count }) => ({
        country,
        name: countryName(country),
        trainings: count,
      })),
      ...(inNoCountry > 0 ? [{ country: null, name: null, trainings: inNoCountry }] : []),
    ];
  },
  claims: ({ announcements, claimantName }) =>
    trainingClaims(announcements).map(({ figure, period, announcement }) => ({
      claimed_by: claimantName(figure.claimedBy),
      ...quantityCells(figure.value),
      what: figure.label,
      from: period.start ?? null,
      to: period.end ?? null,
      announcement: announcement.id,
      address: absolute(announcement.address),
    })),
  participants: ({ announcements, claimantName }) =>
    trainingsAmong(announcements)
      .map((training) => ({ training, participants: training.session.participants }))
      .map(({ training, participants }) => ({
        announcement: training.id,
        start: training.session.start,
        end: training.session.end ?? null,
        ...(participants
          ? quantityCells(participants.count)
          : { number: null, exactness: 'not-stated', words: null }),
        who: participants?.who ?? null,
        claimed_by: participants ? claimantName(participants.claimedBy) : null,
        address: absolute(training.address),
      })),
  topics: ({ topics }) =>
    topics.map(({ id, label, announcements }) => ({
      topic: id,
      label,
      announcements: announcements.length,
      address: absolute(urls.topic(id)),
    })),
  organisations: ({ organisations }) =>
    organisations.map((organisation) => ({
      organisation: organisation.id,
      name: shortName(organisation),
      announcements: organisation.announcements.length,
      address: absolute(urls.organisation(organisation.id)),
    })),
};

/** The columns of each file, in their order. */
const COLUMNS: Readonly<Record<FigureFile, readonly string[]>> = {
  years: [
    'year',
    'trainings',
    'in_person',
    'virtual',
    'hybrid',
    'format_not_stated',
    'day_not_known',
  ],
  regions: ['region', 'trainings'],
  countries: ['country', 'name', 'trainings'],
  claims: [
    'claimed_by',
    'number',
    'exactness',
    'words',
    'what',
    'from',
    'to',
    'announcement',
    'address',
  ],
  participants: [
    ...['announcement', 'start', 'end', 'number', 'exactness', 'words', 'who', 'claimed_by'],
    'address',
  ],
  topics: ['topic', 'label', 'announcements', 'address'],
  organisations: ['organisation', 'name', 'announcements', 'address'],
};

/** The file behind a figure: CSV with a line that names the columns. */
export function figureCsv(file: FigureFile, archive: Archive): string {
  return csvTable(COLUMNS[file], ROWS[file](archive));
}

function quantityCells(quantity: Quantity): Row {
  const { number = null, exactness, words = null } = readQuantity(quantity);
  return { number, exactness, words };
}
