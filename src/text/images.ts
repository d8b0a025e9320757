import { getImage } from 'astro:assets';
import type { Announcement } from '../model/announcement.ts';
import type { ArticlePicture, BuiltImage } from '../model/pictures.ts';
import type { PublishedImage } from '../schemas/published.ts';

/** The widest that a picture stands on a page, in pixels; screens of double density get twice that. */
export const WIDEST = 1360;

/** Builds one picture for the page; it is never made larger than it is. */
export async function buildImage({ src }: PublishedImage): Promise<BuiltImage> {
  const width = Math.min(src.width, WIDEST);
  const height = Math.round((src.height * width) / src.width);
  const built = await getImage({ src, width, height, format: 'webp' });
  return { src: built.src, width, height };
}

/** Builds every picture of an announcement: the one at its head, and those of its text. */
export async function buildPictures(
  announcement: Announcement,
): Promise<{ head: BuiltImage | undefined; text: BuiltImage[] }> {
  const { image } = announcement;
  const head = image && (await buildImage(image));
  return { head, text: await buildImages(announcement) };
}

/** Builds the pictures in the text of an announcement, in their order. */
export function buildImages({ images }: Announcement): Promise<BuiltImage[]> {
  return Promise.all(images.map(buildImage));
}

/** The picture at the head of an announcement, with what those who use it again have to know. */
export async function leadPicture({ image }: Announcement): Promise<ArticlePicture | undefined> {
  if (!image) return undefined;
  const { src, width, height } = await buildImage(image);
  return { address: src, width, height, alt: image.alt, credit: image.credit };
}
