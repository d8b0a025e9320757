import type { Announcement } from '../archive/model.ts';
import { picturesOf } from '../archive/pictures.ts';
import type { Strings } from '../i18n/en.ts';
import { type AnnouncementForm, urls } from '../urls.ts';
import type { Alternate } from './head.ts';

/** The media types of an announcement in other forms than its page, in the order in which they are offered. */
export const FORM_TYPES: Readonly<Record<AnnouncementForm, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  json: 'application/json',
};

/** An announcement in its other forms; `address` is that of its page. */
export function announcementAlternates(address: string, { data }: Strings): Alternate[] {
  return (Object.keys(FORM_TYPES) as AnnouncementForm[]).map((form) => ({
    type: FORM_TYPES[form],
    title: data.formNames[form],
    address: urls.announcementAs(address, form),
  }));
}

/** The pictures of an announcement with its text, if it has any: not the same in another form, but with more. */
export function mediaForms(announcement: Announcement, { data }: Strings): Alternate[] {
  if (picturesOf(announcement).length === 0) return [];
  const address = urls.mediaZip(announcement.address);
  return [{ type: 'application/zip', title: data.formNames.media, address }];
}
