import type { Identified } from '../model/announcement.ts';
import { byText } from '../model/order.ts';
import type { Desk } from '../schemas/desk.ts';
import { REGIONS, type RegionId } from '../schemas/region.ts';

/** The desks that answer for one part of the world, or for all of it. */
export interface RegionDesks {
  region: RegionId;
  /** By name. */
  desks: readonly Identified<Desk>[];
}

/** The desks by the part of the world that they answer for; those for all of it first. */
export function desksByRegion(desks: readonly Identified<Desk>[]): RegionDesks[] {
  const regions: RegionId[] = ['global', ...REGIONS.filter((region) => region !== 'global')];
  return regions.flatMap((region) => {
    const found = desks
      .filter((desk) => (desk.region ?? 'global') === region)
      .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
    return found.length > 0 ? { region, desks: found } : [];
  });
}

/** The desks by the languages that they answer in; the language that most of them know first. */
export function desksByLanguage(
  desks: readonly Identified<Desk>[],
): { language: string; desks: readonly Identified<Desk>[] }[] {
  const languages = [...new Set(desks.flatMap((desk) => desk.languages))];
  return languages
    .map((language) => ({
      language,
      desks: desks
        .filter((desk) => desk.languages.includes(language))
        .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    }))
    .sort((a, b) => b.desks.length - a.desks.length || byText(a.language, b.language));
}
