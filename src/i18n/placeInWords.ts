import { countryName } from '../model/countries.ts';
import type { Place } from '../schemas/place.ts';
import type { Strings } from './en.ts';

/**
 * Names a place in words: "Lyon, France", "France", "Singapore", or "Global".
 *
 * @example placeInWords({ country: 'FR', city: 'Lyon' }, strings) // 'Lyon, France'
 */
export function placeInWords(place: Place, strings: Strings): string {
  if (place === 'global') return strings.regions.global;
  const country = countryName(place.country);
  return place.city === undefined || place.city === country ? country : `${place.city}, ${country}`;
}
