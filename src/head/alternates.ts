import type { Strings } from '../i18n/en.ts';
import { FORM_TYPES } from '../site/mediaTypes.ts';
import { type AnnouncementForm, urls } from '../site/urls.ts';
import type { Alternate } from './head.ts';

/** An announcement in its other forms; `address` is that of its page. */
export function announcementAlternates(address: string, { data }: Strings): Alternate[] {
  return (Object.keys(FORM_TYPES) as AnnouncementForm[]).map((form) => ({
    type: FORM_TYPES[form],
    title: data.formNames[form],
    address: urls.announcementAs(address, form),
  }));
}
