import countries from 'world-countries';
import type { Place } from './place.ts';

/** The regions that announcements are gathered by: the continents of the United Nations, and `global`. */
export const REGIONS = [
  'africa',
  'americas',
  'antarctic',
  'asia',
  'europe',
  'oceania',
  'global',
] as const;

export type RegionId = (typeof REGIONS)[number];

const REGION_OF_COUNTRY = new Map(
  countries.map((country) => [country.cca2, country.region.toLowerCase() as RegionId]),
);

/**
 * The region in which something took place.
 *
 * @throws if the country is none of ISO 3166; the schema of a place lets none such pass.
 */
export function regionOf(place: Place): RegionId {
  if (place === 'global') return 'global';
  const region = REGION_OF_COUNTRY.get(place.country);
  if (!region) throw new Error(`There is no country "${place.country}".`);
  return region;
}
