import type { APIRoute, GetStaticPaths } from 'astro';
import { FORM_TYPES } from '../../site/mediaTypes.ts';
import { ANNOUNCEMENT_FILES, ANNOUNCEMENT_FORMS, type AnnouncementForm } from '../../site/urls.ts';
import { announcementForm } from './forms.ts';
import { type Exported, getExported } from './records.ts';

interface Props extends Exported {
  form: AnnouncementForm;
}

/** The route `/announcements/[year]/[slug]/index.json`, and that of each other form. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const form = ANNOUNCEMENT_FORMS.find((each) => routePattern.endsWith(ANNOUNCEMENT_FILES[each]));
  return (await getExported()).map((exported) => {
    const { year, slug } = exported.announcement;
    return { params: { year, slug }, props: { ...exported, form } };
  });
};

export const GET: APIRoute<Props> = async ({ props: { form, ...exported } }) =>
  new Response(await announcementForm(exported, form), {
    headers: { 'Content-Type': `${FORM_TYPES[form]}; charset=utf-8` },
  });
