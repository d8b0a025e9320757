import type { APIRoute, GetStaticPaths } from 'astro';
import type { OrganisationSlice } from '../../../archive/archive.ts';
import { getArchive } from '../../../archive/content.ts';
import { calendarEvents } from '../../../archive/events.ts';
import { shortName } from '../../../archive/names.ts';
import { stringsFor } from '../../../i18n/strings.ts';
import { icsResponse } from '../../../outputs/calendar/response.ts';
import { urls } from '../../../site/urls.ts';
import { site } from '../../../site.config.ts';

export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return archive.organisations
    .filter((organisation) => calendarEvents(organisation.followed).events.length > 0)
    .map((organisation) => ({ params: { id: organisation.id }, props: { organisation } }));
}) satisfies GetStaticPaths;

interface Props {
  organisation: OrganisationSlice;
}

export const GET: APIRoute<Props> = async ({ props: { organisation } }) => {
  const archive = await getArchive();
  const name = shortName(organisation);
  const description = stringsFor(site.language).calendar.fileOf(name, site.name);
  const address = urls.calendarFile(urls.organisation(organisation.id));
  const { events } = calendarEvents(organisation.followed);
  return icsResponse({ name: `${name} · ${site.name}`, description, address }, events, archive);
};
