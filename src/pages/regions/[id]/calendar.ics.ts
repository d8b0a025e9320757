import type { APIRoute, GetStaticPaths } from 'astro';
import type { RegionSlice } from '../../../archive/archive.ts';
import { getArchive } from '../../../archive/content.ts';
import { calendarEvents } from '../../../archive/events.ts';
import { stringsFor } from '../../../i18n/strings.ts';
import { icsResponse } from '../../../outputs/calendar/response.ts';
import { urls } from '../../../site/urls.ts';
import { site } from '../../../site.config.ts';

export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return archive.regions
    .filter((region) => calendarEvents(region.followed).events.length > 0)
    .map((region) => ({ params: { id: region.id }, props: { region } }));
}) satisfies GetStaticPaths;

interface Props {
  region: RegionSlice;
}

export const GET: APIRoute<Props> = async ({ props: { region } }) => {
  const archive = await getArchive();
  const strings = stringsFor(site.language);
  const name = strings.regions[region.id];
  const description = strings.calendar.fileOf(name, site.name);
  const address = urls.calendarFile(urls.region(region.id));
  return icsResponse(
    { name: `${name} · ${site.name}`, description, address },
    calendarEvents(region.followed).events,
    archive,
  );
};
