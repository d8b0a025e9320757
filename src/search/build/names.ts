import type { Archive } from '../../archive/archive.ts';
import { countriesIn } from '../../archive/countries.ts';
import { shortName } from '../../archive/names.ts';
import type { Strings } from '../../i18n/en.ts';
import { countryName, otherCountryNames } from '../../model/countries.ts';
import type { NamedFilter, NamedThing } from '../format/names.ts';

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
