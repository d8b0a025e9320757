import type { Archive } from '../../archive/archive.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { BuiltPictures } from '../../model/pictures.ts';
import type { FeedFormat } from '../../site/urls.ts';
import { atomEntry, atomFrame } from './atom.ts';
import { type FeedDocument, headOf } from './document.ts';
import { endedItem } from './ended.ts';
import type { FeedFrame, FeedHead } from './feed.ts';
import { type FeedItem, feedItem } from './item.ts';
import { jsonFrame, jsonItem } from './json.ts';
import { rssFrame, rssItem } from './rss.ts';

type Frame = (head: FeedHead) => FeedFrame | Promise<FeedFrame>;

/** The frame around the items of a feed in each format. */
export const FRAMES: Readonly<Record<FeedFormat, Frame>> = {
  rss: rssFrame,
  atom: atomFrame,
  json: jsonFrame,
};

/** An announcement as it stands in every feed of each format, in UTF-8. */
type WrittenItem = Readonly<Record<FeedFormat, Uint8Array>>;

/**
 * Writes the feeds of an archive. An announcement stands in about ten lists, and in each of them in a
 * year and perhaps among the newest: it is written once for each format, and every feed has the same bytes.
 */
export class FeedWriter {
  readonly #archive: Archive;
  readonly #picturesOf: (announcement: Announcement) => Promise<BuiltPictures>;
  readonly #written = new Map<string, Promise<WrittenItem>>();
  readonly #between = new Map<string, Uint8Array>();

  constructor(
    archive: Archive,
    picturesOf: (announcement: Announcement) => Promise<BuiltPictures>,
  ) {
    this.#archive = archive;
    this.#picturesOf = picturesOf;
  }

  /** The bytes of a document in a format, in parts of which others may have the same. */
  async write(document: FeedDocument, format: FeedFormat): Promise<Uint8Array[]> {
    const head = headOf(document, format, this.#archive);
    const { before, between, after } = await FRAMES[format](head);
    const separator = this.#separatorOf(between);
    const parts: Uint8Array[] = [Buffer.from(before)];
    for await (const item of this.#itemsOf(document)) {
      if (parts.length > 1) parts.push(separator);
      parts.push(item[format]);
    }
    return [...parts, Buffer.from(after)];
  }

  async *#itemsOf({ announcements, ended }: FeedDocument): AsyncGenerator<WrittenItem> {
    if (ended) yield written(endedItem(ended));
    for (const announcement of announcements) yield this.#itemOf(announcement);
  }

  #separatorOf(text: string): Uint8Array {
    const known = this.#between.get(text) ?? Buffer.from(text);
    this.#between.set(text, known);
    return known;
  }

  #itemOf(announcement: Announcement): Promise<WrittenItem> {
    const known = this.#written.get(announcement.id) ?? this.#writeItem(announcement);
    this.#written.set(announcement.id, known);
    return known;
  }

  async #writeItem(announcement: Announcement): Promise<WrittenItem> {
    const item = feedItem(announcement, await this.#picturesOf(announcement), this.#archive);
    return written(item);
  }
}

async function written(item: FeedItem): Promise<WrittenItem> {
  const [rss, atom, json] = await Promise.all([rssItem(item), atomEntry(item), jsonItem(item)]);
  return { rss: Buffer.from(rss), atom: Buffer.from(atom), json: Buffer.from(json) };
}
