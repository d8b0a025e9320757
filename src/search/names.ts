import type { Archive } from '../archive/archive.ts';
import { shortName } from '../archive/archive.ts';
import { countriesIn } from '../archive/countries.ts';
import { countryName } from '../places.ts';

/**
 * An organisation, a topic or a country with every name that people use for it; or a name that the
 * texts explain themselves, with its abbreviation.
 */
export interface NamedThing {
  filter: 'organisation' | 'topic' | 'country' | 'abbreviation';
  /** The value of the filter; the abbreviation where there is no filter. */
  id: string;
  /** As it stands in lists. */
  label: string;
  /** Its names beside the label. */
  names: string[];
}

/** The names by which the search recognises organisations, topics and countries. */
export function namesOf({ organisations, topics, announcements }: Archive): NamedThing[] {
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
        names: [],
      }),
    ),
  ];
}
