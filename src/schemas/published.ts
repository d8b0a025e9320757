import type { ImageMetadata } from 'astro';
import type { Announcement } from './announcement.ts';
import type { Image } from './image.ts';

/** A heading of the text, as it can be linked. */
export interface Heading {
  depth: 2 | 3 | 4;
  id: string;
  text: string;
}

/** A picture that the gate found beside an announcement; `src` is what astro:assets made of it. */
export type PublishedImage = Omit<Image, 'src'> & { src: ImageMetadata };

/**
 * An announcement that passed the gate, as the data store keeps it: its front matter, its address
 * and its text as the one tree that page, feed and index are made of. A picture stands in the tree as
 * `<img src="image:N" alt="…">`, where N is its index in `images`.
 */
export type PublishedAnnouncement = WithoutGateFields<Announcement> & {
  /** The file name; with the year of publication it makes the address. */
  slug: string;
  /** The tree of its text, as `storeTree` writes it down (`src/text/tree.ts`). */
  body: string;
  headings: Heading[];
  /** The pictures of the text in order of appearance. */
  images: PublishedImage[];
  /** The picture at its head. */
  image?: PublishedImage | undefined;
  /** Until when it is held back. Only in a preview that is never published. */
  embargo?: string | undefined;
};

/** Leaves each kind of announcement its own fields; a plain `Omit` would keep only the common ones. */
type WithoutGateFields<Kind> = Kind extends unknown
  ? Omit<Kind, 'image' | 'draft' | 'embargo'>
  : never;
