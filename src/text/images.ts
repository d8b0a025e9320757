import { getImage } from 'astro:assets';
import type { Announcement } from '../model/announcement.ts';
import type { ArticlePicture, BuiltImage, BuiltPictures } from '../model/pictures.ts';
import type { PublishedImage } from '../schemas/published.ts';

/** The widest that a picture stands on a page, in pixels; screens of double density get twice that. */
export const WIDEST = 1360;

const builtImages = new WeakMap<PublishedImage, Promise<BuiltImage>>();

/** Builds one picture for the page, once for all who show it; it is never made larger than it is. */
export function buildImage(image: PublishedImage): Promise<BuiltImage> {
  const built = builtImages.get(image) ?? build(image);
  builtImages.set(image, built);
  return built;
}

async function build({ src }: PublishedImage): Promise<BuiltImage> {
  const width = Math.min(src.width, WIDEST);
  const height = Math.round((src.height * width) / src.width);
  const built = await getImage({ src, width, height, format: 'webp' });
  return { src: built.src, width, height };
}

/** Builds every picture of an announcement: the one at its head, and those of its text in their order. */
export async function buildPictures({ image, images }: Announcement): Promise<BuiltPictures> {
  const head = image && (await buildImage(image));
  return { head, text: await Promise.all(images.map(buildImage)) };
}

/** The picture at the head of an announcement, with what those who use it again have to know. */
export async function leadPicture({ image }: Announcement): Promise<ArticlePicture | undefined> {
  if (!image) return undefined;
  const { src, width, height } = await buildImage(image);
  return { address: src, width, height, alt: image.alt, credit: image.credit };
}
