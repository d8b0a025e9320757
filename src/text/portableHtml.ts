import { stringsFor } from '../i18n/strings.ts';
import type { Announcement } from '../model/announcement.ts';
import type { BuiltImage } from '../model/pictures.ts';
import { absolute } from '../site/urls.ts';
import { datelineOf } from './dateline.ts';
import { withAbsoluteAddresses, withDateline, withImages } from './html.ts';

/** A tag with its attributes; values stand in double quotes, as the loader writes them. */
const TAG = /<[a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"]*")?)*\s*>/g;

/** What only the pages of this site make use of. */
const PAGE_ATTRIBUTES = /\s+(?:class|id|tabindex|loading|decoding)="[^"]*"/g;

/**
 * The text of an announcement for readers outside the site: with its dateline, its pictures and
 * absolute addresses, and without class, id or anything else that means nothing elsewhere.
 *
 * @param images The built pictures of the text.
 */
export function portableHtml(announcement: Announcement, images: readonly BuiltImage[]): string {
  const dateline = datelineOf(announcement, stringsFor(announcement.language));
  const html = withDateline(withImages(announcement.html, images), dateline);
  const portable = html
    .replace(TAG, (tag) => tag.replace(PAGE_ATTRIBUTES, '').replace(' data-align=', ' align='))
    .replace(/<span>(.*?)<\/span>/, '<strong>$1</strong>');
  return withAbsoluteAddresses(portable, (address) => absolute(inside(address, announcement)));
}

/** A link to a heading of the same text leads to the page of the text. */
function inside(address: string, announcement: Announcement): string {
  return address.startsWith('#') ? announcement.address + address : address;
}
