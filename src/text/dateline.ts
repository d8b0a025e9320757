import type { Element, Root } from 'hast';
import type { Strings } from '../i18n/en.ts';
import type { Announcement } from '../model/announcement.ts';
import { countryName } from '../model/countries.ts';
import { inWords } from '../model/dates.ts';
import { elementNode, isElement, textNode } from './tree.ts';

/**
 * Place and date before the first sentence. The place is left out when it is global.
 *
 * @example `{ country: 'FR', city: 'Lyon' }` -> `LYON, France, 24 January 2024 —`
 */
export function datelineOf({ place, published }: Announcement, strings: Strings): string {
  const date = inWords(published, strings.locale);
  if (place === 'global') return `${date} —`;
  const country = countryName(place.country);
  const locale = strings.locale;
  if (place.city === undefined) return `${country.toLocaleUpperCase(locale)}, ${date} —`;
  const city = place.city.toLocaleUpperCase(locale);
  return place.city === country ? `${city}, ${date} —` : `${city}, ${country}, ${date} —`;
}

/**
 * Puts the dateline before the first sentence, or above a text that does not begin with one.
 *
 * @example `<p>Text.</p>` -> `<p><strong>LYON —</strong> Text.</p>`
 */
export function addDateline(tree: Root, dateline: Element): void {
  const [first] = tree.children;
  if (first && isElement(first) && first.tagName === 'p') {
    first.children.unshift(dateline, textNode(' '));
  } else {
    tree.children.unshift(elementNode('p', {}, [dateline]));
  }
}
