/** Words of the interface in a language; in English where they are not translated. */
export function inLanguage<Words>(
  translations: Readonly<Record<string, Words>> & { en: Words },
  language: string,
): Words {
  return translations[language] ?? translations.en;
}
