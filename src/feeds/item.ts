import type { Announcement } from '../archive/model.ts';
import { toMoment } from '../dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import { site } from '../site.config.ts';
import { datelineOf } from '../text/dateline.ts';
import {
  type BuiltImage,
  escapeHtml,
  withAbsoluteAddresses,
  withDateline,
  withImages,
} from '../text/html.ts';
import { absolute } from '../urls.ts';

/** An announcement as every feed carries it. Texts hold no character that XML forbids. */
export interface FeedItem {
  /** A tag URI (RFC 4151) made of the permanent id: the same whatever happens to title or address. */
  guid: string;
  title: string;
  address: string;
  summary: string;
  /** The full text as on the page, with absolute addresses. */
  html: string;
  published: Date;
  modified: Date;
  author: { name: string; mail: string };
  categories: string[];
}

/** Makes the feed item of an announcement. `images` are the built pictures of its text. */
export function feedItem(announcement: Announcement, images: readonly BuiltImage[]): FeedItem {
  const strings = stringsFor(announcement.language);
  const { status, desk } = announcement;
  const text = withDateline(
    withImages(announcement.html, images),
    datelineOf(announcement, strings),
  );
  const title =
    status === 'current'
      ? announcement.title
      : `${strings.statuses[status]}: ${announcement.title}`;

  return {
    guid: `tag:${site.tagAuthority}:${announcement.id}`,
    title: xmlText(title),
    address: absolute(announcement.address),
    summary: xmlText(announcement.summary),
    html: xmlText(
      updateNotes(announcement) +
        withAbsoluteAddresses(text, (address) => absolute(inside(address, announcement))),
    ),
    published: toMoment(announcement.published),
    modified: toMoment(announcement.modified),
    author: { name: xmlText(desk.name), mail: desk.mail },
    categories: [
      strings.kinds[announcement.kind],
      ...announcement.topics.map(({ label }) => xmlText(label)),
    ],
  };
}

/** Corrections and other changes stand before the text, newest first. */
function updateNotes({ updates, language }: Announcement): string {
  const { updateKinds } = stringsFor(language);
  return updates
    .toReversed()
    .map(
      ({ kind, date, note }) =>
        `<p><strong>${escapeHtml(updateKinds[kind])}, ${date}:</strong> ${escapeHtml(note)}</p>`,
    )
    .join('');
}

/** A link to a heading of the same text leads to the page of the text. */
function inside(address: string, announcement: Announcement): string {
  return address.startsWith('#') ? announcement.address + address : address;
}

/** Removes the characters that XML 1.0 forbids (section 2.2). The gate refuses them in content; an address may still bring one. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
