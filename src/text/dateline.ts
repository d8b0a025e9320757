import type { Strings } from '../i18n/en.ts';
import type { Announcement } from '../model/announcement.ts';
import { countryName } from '../model/countries.ts';
import { inWords } from '../model/dates.ts';

/** Place and date before the first sentence: "LYON, France, 24 January 2024 —". The place is left out when it is global. */
export function datelineOf({ place, published }: Announcement, strings: Strings): string {
  const date = inWords(published, strings.locale);
  if (place === 'global') return `${date} —`;
  const country = countryName(place.country);
  const locale = strings.locale;
  if (place.city === undefined) return `${country.toLocaleUpperCase(locale)}, ${date} —`;
  const city = place.city.toLocaleUpperCase(locale);
  return place.city === country ? `${city}, ${date} —` : `${city}, ${country}, ${date} —`;
}
