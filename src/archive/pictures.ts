import type { Announcement } from '../model/announcement.ts';
import type { PublishedImage } from '../schemas/published.ts';

/** Every picture of an announcement, the one at its head first. */
export function picturesOf({ image, images }: Announcement): PublishedImage[] {
  return image ? [image, ...images] : [...images];
}
