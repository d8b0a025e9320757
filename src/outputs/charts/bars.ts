import type { OrganisationSlice, TopicSlice } from '../../archive/archive.ts';
import type { Training } from '../../archive/events.ts';
import { shortName } from '../../archive/names.ts';
import type { Strings } from '../../i18n/en.ts';
import { languageAttributes } from '../../i18n/strings.ts';
import { countryName } from '../../model/countries.ts';
import { inWords, periodInWords } from '../../model/dates.ts';
import { type Exactness, readQuantity } from '../../model/quantity.ts';
import type { Claimant, Quantity } from '../../schemas/quantity.ts';
import { type RegionId, regionOf } from '../../schemas/region.ts';
import { urls } from '../../site/urls.ts';
import type { CountedTraining, TrainingClaim } from './claims.ts';
import type { CountryCount } from './trainings.ts';

/** The end of a bar: at the number, "or more", or "about". */
export type BarEnd = 'firm' | 'open' | 'rough';

const BAR_ENDS: Readonly<Record<Exactness, BarEnd>> = {
  exact: 'firm',
  atLeast: 'open',
  moreThan: 'open',
  about: 'rough',
  inWords: 'open',
};

/** A row of a table of bars. */
export interface Bar {
  label: string;
  /** The list or the announcement behind the bar. */
  address: string;
  /** The text beside the bar. */
  text: string;
  /** The number that gives the bar its length; none where no number is known. */
  number: number | undefined;
  /** The end of the bar; `firm` if left out. */
  end?: BarEnd;
  /** More about the row. */
  more?: string;
  /** The language of the label, if it is another than that of the page. */
  language?: ReturnType<typeof languageAttributes>;
}

type NameClaimant = (claimant: Claimant) => string;

/** The most rows that a table shows of a list. */
export const SHOWN = 12;

/**
 * The address that each country leads to: its training if there is one, else the search, which has no list
 * of a country alone and also finds the trainings of the region whose text names the country.
 */
export function countryAddresses(trainings: readonly Training[]): (country: string) => string {
  const byCountry = Map.groupBy(trainings, ({ place }) =>
    place === 'global' ? 'global' : place.country,
  );
  return (country) => {
    const [only, ...others] = byCountry.get(country) ?? [];
    if (only && others.length === 0) return only.address;
    const query = `in:"${countryName(country)}"`;
    return urls.searchSlice({ q: query, kind: 'training', region: regionOf({ country }) });
  };
}

/** The numbers of the map, with what it cannot show. */
export function countryRows(
  countries: readonly CountryCount[],
  inNoCountry: number,
  addressOf: (country: string) => string,
  { figures }: Strings,
): { label: string; address: string; count: number }[] {
  const placed = countries.map(({ country, count }) => ({
    label: countryName(country),
    address: addressOf(country),
    count,
  }));
  if (inNoCountry === 0) return placed;
  const elsewhere = {
    label: figures.countries.inNoCountry,
    address: regionAddress('global'),
    count: inNoCountry,
  };
  return [...placed, elsewhere];
}

export function regionRows(
  regions: readonly { region: RegionId; count: number }[],
  strings: Strings,
): Bar[] {
  return regions.map(({ region, count }) =>
    counted(strings.regions[region], regionAddress(region), count, strings),
  );
}

export function topicRows(topics: readonly TopicSlice[], strings: Strings): Bar[] {
  return mostFirst(
    topics.map(({ id, label, announcements }) =>
      counted(label, urls.topic(id), announcements.length, strings),
    ),
  );
}

export function organisationRows(
  organisations: readonly OrganisationSlice[],
  strings: Strings,
): Bar[] {
  return mostFirst(
    organisations.map((organisation) =>
      counted(
        shortName(organisation),
        urls.organisation(organisation.id),
        organisation.announcements.length,
        strings,
      ),
    ),
  );
}

export function participantRows(
  trainings: readonly CountedTraining[],
  claimantName: NameClaimant,
  strings: Strings,
): Bar[] {
  return trainings.slice(0, SHOWN).map(({ title, address, session, language }) => {
    const { count, who, claimedBy } = session.participants;
    return {
      ...measured(count, strings),
      label: title,
      address,
      more: `${who}, ${strings.announcement.according(claimantName(claimedBy))}`,
      language: languageAttributes(language, strings),
    };
  });
}

/** The claims of one organisation, in the order of the time that was counted. */
export function claimRows(
  claims: readonly TrainingClaim[],
  claimant: string,
  claimantName: NameClaimant,
  strings: Strings,
): Bar[] {
  return claims
    .filter(({ figure }) => claimantName(figure.claimedBy) === claimant)
    .map(({ figure, period, announcement }) => ({
      ...measured(figure.value, strings),
      label: periodWords(period, strings),
      address: announcement.address,
      more: figure.label,
    }));
}

function periodWords(
  { start, end }: TrainingClaim['period'],
  { figures, locale }: Strings,
): string {
  if (start !== undefined && end !== undefined) return periodInWords(start, end, locale);
  if (end !== undefined) return figures.claims.periodTo(inWords(end, locale));
  if (start !== undefined) return figures.claims.periodFrom(inWords(start, locale));
  return figures.claims.periodNotStated;
}

function regionAddress(region: RegionId): string {
  return urls.searchSlice({ kind: 'training', region });
}

function counted(label: string, address: string, count: number, strings: Strings): Bar {
  return { label, address, text: strings.number(count), number: count };
}

function measured(quantity: Quantity, strings: Strings): Pick<Bar, 'text' | 'number' | 'end'> {
  const { number, exactness } = readQuantity(quantity);
  return { text: strings.quantity(quantity), number, end: BAR_ENDS[exactness] };
}

/** The longest bars; of those as long, in the order of the list. */
function mostFirst(bars: readonly Bar[]): Bar[] {
  return bars.toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0)).slice(0, SHOWN);
}
