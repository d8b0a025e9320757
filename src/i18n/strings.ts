import { site } from '../site.config.ts';
import { en, type Strings } from './en.ts';

const dictionaries: Readonly<Record<string, Strings>> = { en };

/** The interface in the language of a page, or in the archive's own where that is not translated. */
export function stringsFor(language: string): Strings {
  return dictionaries[language] ?? dictionaries[site.language] ?? en;
}

/**
 * The attributes that mark a text in another language than what is around it: an announcement in an interface,
 * or the interface on a page in a language that it is not translated to.
 */
export function languageAttributes(
  language: string,
  { language: around }: { language: string },
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: directionOf(language) };
}

/** Language and country of a text, `en-GB`, as far as they are known: from its own tag, or from the interface in its language. */
export function localeOf(language: string): string | undefined {
  const strings = stringsFor(language);
  const { region } = new Intl.Locale(language);
  if (region !== undefined) return `${new Intl.Locale(language).language}-${region}`;
  return strings.language === language ? strings.locale : undefined;
}

/** The scripts in use today that run from right to left (Unicode CLDR, scriptMetadata.txt). */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/**
 * The direction in which a language is written, for the `dir` attribute. Told by its script, because
 * Node 22 has no `Intl.Locale#getTextInfo`.
 *
 * @example directionOf('ar') // 'rtl'
 * @example directionOf('ar-Latn') // 'ltr'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known) return known;
  const { script = '' } = new Intl.Locale(language).maximize();
  const direction = RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

const directions = new Map<string, 'ltr' | 'rtl'>();

const languageNames = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the interface: "French". */
export function languageName(language: string, { locale }: Strings): string {
  let names = languageNames.get(locale);
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: 'language' });
    languageNames.set(locale, names);
  }
  return names.of(language) ?? language;
}
