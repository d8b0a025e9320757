import type { PublishedImage } from '../schemas/published.ts';
import type { Announcement } from './model.ts';

/** Every picture of an announcement, the one at its head first. */
export function picturesOf({ image, images }: Announcement): PublishedImage[] {
  return image ? [image, ...images] : [...images];
}
