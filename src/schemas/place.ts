import { z } from 'astro/zod';
import countries from 'world-countries';
import { line, textInFormat } from './text.ts';

const COUNTRY_CODES = new Set(countries.map((country) => country.cca2));

/** A country or territory by its two-letter code, in capitals (ISO 3166-1 alpha-2): `FR`, `HK`. */
export const country = textInFormat(
  (code) => COUNTRY_CODES.has(code),
  'is not a country code',
  'write the two capital letters of ISO 3166, such as FR for France',
);

/**
 * The place of an event: `global` when it belongs to no one country (a session held online for
 * officers of many countries), or the country with, if known, the city.
 */
export const place = z.union([
  z.literal('global'),
  z.strictObject({
    /** The country, as two capital letters (ISO 3166). The region follows from it. */
    country,
    /** The city, in the language of the announcement. Leave it out if no source names it. */
    city: line.optional(),
  }),
]);

export type Place = z.infer<typeof place>;
