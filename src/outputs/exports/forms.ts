import { getArchive } from '../../archive/content.ts';
import { ANNOUNCEMENT_FORMS, type AnnouncementForm, urls } from '../../site/urls.ts';
import { portableTree } from '../../text/portable.ts';
import { pack } from '../pack.ts';
import { jsonLine } from './json.ts';
import { announcementMarkdown } from './markdown.ts';
import { type Exported, getExported } from './records.ts';
import { statement } from './statement.ts';

/** An announcement in one form. */
export async function announcementForm(
  { announcement, pictures, record }: Exported,
  form: AnnouncementForm,
): Promise<string> {
  switch (form) {
    case 'json':
      return jsonLine(record);
    case 'markdown':
      return announcementMarkdown(record, portableTree(announcement, pictures.text));
    case 'text': {
      const { claimantName } = await getArchive();
      return statement(announcement, record.text, claimantName);
    }
  }
}

/** The announcements of a year in every form, to be put beside their pages. */
export async function formsPack(year: string): Promise<Response> {
  const ofYear = (await getExported()).filter(({ announcement }) => announcement.year === year);
  const files = ofYear.flatMap((exported) =>
    ANNOUNCEMENT_FORMS.map(async (form) => ({
      path: urls.announcementAs(exported.announcement.address, form),
      parts: [Buffer.from(await announcementForm(exported, form))],
    })),
  );
  return new Response(pack(await Promise.all(files)));
}
