import countries from 'world-countries';

const NAMES = new Map(countries.map(({ cca2, name }) => [cca2, name.common]));

/** The common name of a country or territory by its ISO 3166 code. */
export function countryName(code: string): string {
  return NAMES.get(code) ?? code;
}

const POINTS = new Map(countries.map(({ cca2, latlng }) => [cca2, latlng]));

/** A point that stands for a whole country: degrees north and east. */
export function countryPoint(code: string): [latitude: number, longitude: number] | undefined {
  return POINTS.get(code);
}

const OTHER_NAMES = new Map(
  countries.map(({ cca2, altSpellings, name }) => [
    cca2,
    // The codes among the spellings are words of other languages, "IN" and "NO" for example.
    [name.official, ...altSpellings].filter((spelling) => spelling.length > 3),
  ]),
);

/** Other names and spellings of a country by its ISO 3166 code: "Macao" for Macau. */
export function otherCountryNames(code: string): string[] {
  return OTHER_NAMES.get(code) ?? [];
}
