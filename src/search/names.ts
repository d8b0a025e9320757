import type { Archive } from '../archive/archive.ts';
import { shortName } from '../archive/archive.ts';
import { countriesIn } from '../archive/countries.ts';
import type { Strings } from '../i18n/en.ts';
import { countryName, otherCountryNames } from '../model/countries.ts';

/** What a name can stand for and results can be narrowed by. */
export type NamedFilter = 'organisation' | 'topic' | 'country' | 'region' | 'kind' | 'format';

/**
 * An organisation, a topic, a place, a kind or a format with every name that people use for it; or
 * a name that the texts explain themselves, with its abbreviation.
 */
export interface NamedThing {
  filter: NamedFilter | 'abbreviation';
  /** The value of the filter; the abbreviation where there is no filter. */
  id: string;
  /** As it stands in lists. */
  label: string;
  /** Its names beside the label. */
  names: string[];
}

/** The names by which the search recognises what a query asks for. */
export function namesOf(
  { organisations, topics, regions, announcements }: Archive,
  strings: Strings,
): NamedThing[] {
  return [
    ...organisations.map((organisation): NamedThing => {
      const { id, name, acronym, otherNames } = organisation;
      const names = [...(acronym ? [name] : []), ...otherNames];
      return { filter: 'organisation', id, label: shortName(organisation), names };
    }),
    ...topics.map(
      ({ id, label, otherWords }): NamedThing => ({
        filter: 'topic',
        id,
        label,
        names: otherWords,
      }),
    ),
    ...countriesIn(announcements).map(
      (code): NamedThing => ({
        filter: 'country',
        id: code,
        label: countryName(code),
        names: otherCountryNames(code),
      }),
    ),
    ...regions.map(({ id }) => plainThing('region', id, strings.regions[id])),
    ...Object.entries(strings.kinds).map(([id, label]) => plainThing('kind', id, label)),
    ...Object.entries(strings.formats).map(([id, label]) => plainThing('format', id, label)),
  ];
}

function plainThing(filter: NamedFilter, id: string, label: string): NamedThing {
  return { filter, id, label, names: [] };
}
