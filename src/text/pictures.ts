import type { Element, Properties } from 'hast';
import type { BuiltImage } from '../model/pictures.ts';

/**
 * Puts a built picture in its place: the tree has `image:0` for the first of a text.
 *
 * @param more The attributes that it has beside its address, size and description.
 * @example `<img src="image:0" alt="A">` -> `<img src="/a.webp" width="2" height="1" alt="A">`
 */
export function placePicture(
  image: Element,
  pictures: readonly BuiltImage[],
  more: Properties = {},
): void {
  const { src, alt } = image.properties;
  const position = String(src).replace('image:', '');
  const picture = pictures[Number(position)];
  if (!picture) {
    throw new Error(`The text refers to picture ${position}, which it does not have.`);
  }
  image.properties = { ...picture, ...more, alt };
}
