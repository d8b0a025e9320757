import type { APIRoute, GetStaticPaths } from 'astro';
import { picturesOf } from '../../../../archive/pictures.ts';
import { stringsFor } from '../../../../i18n/strings.ts';
import { announcementForm } from '../../../../outputs/exports/forms.ts';
import { type Exported, getExported } from '../../../../outputs/exports/records.ts';
import { mediaFolder, zipped } from '../../../../outputs/pressKit/mediaFolder.ts';
import { pressPictures } from '../../../../outputs/pressKit/pictures.ts';

/** Only announcements with pictures have such a file. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getExported())
    .filter(({ announcement }) => picturesOf(announcement).length > 0)
    .map((props) => {
      const { year, slug } = props.announcement;
      return { params: { year, slug }, props: { ...props } };
    });

export const GET: APIRoute<Exported> = async ({ props }) => {
  const { announcement } = props;
  const files = mediaFolder(
    announcement,
    await pressPictures(announcement),
    await announcementForm(props, 'text'),
    stringsFor(announcement.language),
  );
  return new Response(zipped(announcement.id, files), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
