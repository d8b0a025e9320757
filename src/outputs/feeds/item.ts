import type { Archive } from '../../archive/archive.ts';
import { organisationIds } from '../../archive/lists.ts';
import type { Strings } from '../../i18n/en.ts';
import { directionOf, stringsFor } from '../../i18n/strings.ts';
import type { Announcement } from '../../model/announcement.ts';
import { inWords, toMoment } from '../../model/dates.ts';
import type { BuiltImage, BuiltPictures } from '../../model/pictures.ts';
import type { PublishedImage } from '../../schemas/published.ts';
import { guidOf } from '../../site/guid.ts';
import { absolute, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { portableHtml } from '../../text/portable.ts';
import { changeMoments } from './changes.ts';
import { xmlText } from './xml.ts';

/** A value of one of the vocabularies that announcements are listed by. */
interface FeedCategory {
  term: string;
  label: string;
  /** The absolute address of the vocabulary: that of all topics, of all organisations. */
  scheme: string;
}

/** A picture of an item. It also stands in the text. */
export interface FeedImage {
  address: string;
  type: string;
  /** In pixels, as `height`. */
  width: number;
  height: number;
  alt: string;
  credit: string;
  licence: string;
}

/** An announcement as every feed carries it, whatever the format. Texts hold no character that XML forbids. */
export interface FeedItem {
  /** A tag URI (RFC 4151) made of the permanent id: the same whatever happens to title or address. */
  id: string;
  /** Plain text, never HTML. */
  title: string;
  address: string;
  /** Plain text. */
  summary: string;
  /** The changes, the picture at the head and the full text, as portable HTML. */
  html: string;
  published: Date;
  updated: Date;
  /** As in HTML: `en`. */
  language: string;
  author: { name: string; mail?: string };
  categories: readonly FeedCategory[];
  /** The picture at the head first. */
  images: readonly FeedImage[];
}

/** Makes the feed item of an announcement of an archive. */
export function feedItem(
  announcement: Announcement,
  pictures: BuiltPictures,
  archive: Archive,
): FeedItem {
  const strings = stringsFor(announcement.language);
  const { id, status, desk, language, published } = announcement;
  const prefix = status === 'current' ? '' : `${strings.statuses[status]}: `;
  const updated = changeMoments(archive).get(id);
  if (!updated) throw new Error(`The archive has no announcement ${id}.`);
  return {
    id: guidOf(id),
    title: xmlText(prefix + announcement.title),
    address: absolute(announcement.address),
    summary: xmlText(announcement.summary),
    html: xmlText(htmlOf(announcement, pictures, strings)),
    published: toMoment(published),
    updated,
    language,
    author: { name: xmlText(desk.name), mail: desk.mail },
    categories: categoriesOf(announcement, archive),
    images: imagesOf(announcement, pictures),
  };
}

/** Changes first, then the picture at the head, then the text. */
function htmlOf(announcement: Announcement, pictures: BuiltPictures, strings: Strings): string {
  const { image, language } = announcement;
  const head = image && pictures.head ? figure(image, pictures.head, strings) : '';
  const text = portableHtml(announcement, pictures.text);
  const html = updateNotes(announcement, strings) + head + text;
  // A reader's own page has a direction too, which a text of the other must not take.
  return directionOf(language) === 'rtl' ? `<div dir="rtl" lang="${language}">${html}</div>` : html;
}

/** Corrections and other changes, newest first. */
function updateNotes(
  { updates }: Announcement,
  { updateKinds, announcement, locale }: Strings,
): string {
  return updates
    .toReversed()
    .map(({ kind, date, note, by }) => {
      const instead = by
        ? ` ${escapeHtml(announcement.readInstead)} <a href="${escapeHtml(absolute(by.address))}">${escapeHtml(by.title)}</a>`
        : '';
      return `<p><strong>${escapeHtml(updateKinds[kind])}, ${inWords(date, locale)}:</strong> ${escapeHtml(note)}${instead}</p>`;
    })
    .join('');
}

function figure(
  { alt, caption, credit, licence }: PublishedImage,
  { src, width, height }: BuiltImage,
  { announcement }: Strings,
): string {
  const image = `<img src="${escapeHtml(absolute(src))}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
  const rights = `<small>${escapeHtml(announcement.imageCredit(credit, licence))}</small>`;
  return `<figure>${image}<figcaption>${escapeHtml(caption)} ${rights}</figcaption></figure>`;
}

function imagesOf({ image, images }: Announcement, { head, text }: BuiltPictures): FeedImage[] {
  const built = [head, ...text];
  return [image, ...images].flatMap((picture, position) => {
    const file = built[position];
    if (!picture || !file) return [];
    return {
      address: absolute(file.src),
      type: 'image/webp',
      width: file.width,
      height: file.height,
      alt: xmlText(picture.alt),
      credit: xmlText(picture.credit),
      licence: xmlText(picture.licence),
    };
  });
}

/** The lists that the announcement stands in, in the language of the archive, as its pages are. */
function categoriesOf(announcement: Announcement, archive: Archive): FeedCategory[] {
  const { kind, topics, region } = announcement;
  const strings = stringsFor(site.language);
  const category = (vocabulary: string, term: string, label: string): FeedCategory => ({
    term,
    label: xmlText(label),
    scheme: absolute(vocabulary),
  });
  return [
    category(urls.kinds, kind, strings.kinds[kind]),
    ...topics.map(({ id, label }) => category(urls.topics, id, label)),
    ...[...new Set(organisationIds(announcement))].map((id) =>
      category(urls.organisations, id, archive.claimantName(id)),
    ),
    category(urls.regions, region, strings.regions[region]),
  ];
}
