import type { Strings } from '../i18n/en.ts';
import { type AnnouncementForm, urls } from '../site/urls.ts';
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
