import type { Place } from 'schema-dts';
import { countryName } from '../../model/countries.ts';
import type { Place as WrittenPlace } from '../../schemas/place.ts';
import type { Described } from './jsonLd.ts';

/** The place of an event, as far as it is stated; nothing for what belongs to no one country and has no venue. */
export function placeData(place: WrittenPlace, venue?: string): Described<Place> | undefined {
  if (place === 'global')
    return venue === undefined ? undefined : { '@type': 'Place', name: venue };
  const { city, country } = place;
  return {
    '@type': 'Place',
    name: venue ?? city ?? countryName(country),
    address: {
      '@type': 'PostalAddress',
      ...(city !== undefined && { addressLocality: city }),
      addressCountry: country,
    },
  };
}
